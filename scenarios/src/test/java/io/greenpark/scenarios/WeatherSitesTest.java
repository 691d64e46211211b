package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.provenance.Confidence;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.weather.SiteWeather;
import io.greenpark.core.weather.WeatherOrigin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The weather of a scenario: climates of the catalogue, or files in their place. */
class WeatherSitesTest {

    private static final String PARKS = "\nparks:";
    private static final String SYNTHETIC = """

            weather:
              seed: 5
              correlation: tieling-assumed
              sites:
                changtu: {climate: changtu}
                xifeng: {climate: xifeng}
            parks:""";

    @TempDir
    private Path folder;

    @Test
    void climatesBecomeYearsThatSayWhatTheyRestOn() {
        Scenario scenario = withWeather(SYNTHETIC).read();
        List<SiteWeather> weather = scenario.cases().get(0).weather();

        assertThat(weather).extracting(SiteWeather::id).containsExactly("changtu", "xifeng");
        assertThat(weather.get(0).origin()).isEqualTo(new WeatherOrigin.Synthesised("changtu", 5, "tieling-assumed"));
        assertThat(weather.get(0).weather().axis().steps()).isEqualTo(8760);
        assertThat(scenario.register())
                .anySatisfy(input -> {
                    assertThat(input.path()).isEqualTo("catalogue.climates.changtu.wind.lag1");
                    assertThat(input.provenance().confidence()).isEqualTo(Confidence.ASSUMPTION);
                })
                .anySatisfy(input ->
                        assertThat(input.path()).isEqualTo("catalogue.generators.hourly-standard.sky.cloudSd"));
    }

    @Test
    void allCasesShareOneYear() {
        Scenario scenario = withWeather(SYNTHETIC).read();

        assertThat(scenario.cases().get(1).weather().get(0))
                .isSameAs(scenario.cases().get(0).weather().get(0));
    }

    @Test
    void aFileDropsInForAClimate() throws IOException {
        try (InputStream in = new GZIPInputStream(
                Files.newInputStream(Path.of("../core/src/test/resources/golden/changtu-check.epw.gz")))) {
            Scenario scenario = withWeather(SYNTHETIC)
                    .beside("real.epw", new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .set("weather.sites.changtu.file=real.epw")
                    .read();

            List<SiteWeather> weather = scenario.cases().get(0).weather();
            assertThat(weather.get(0).origin()).isEqualTo(new WeatherOrigin.File("real.epw", "EPW", "Changtu"));
            assertThat(weather.get(1).origin().synthetic()).isTrue();
            assertThat(scenario.inputs()).extracting(input -> input.name()).contains("real.epw");
        }
    }

    @Test
    void aFileThatLacksAnHourIsRefusedAtItsPlace() throws IOException {
        try (InputStream in = new GZIPInputStream(
                Files.newInputStream(Path.of("../core/src/test/resources/golden/changtu-check.epw.gz")))) {
            String year = new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();

            String refusal = withWeather(SYNTHETIC)
                    .beside("short.epw", year.substring(0, year.lastIndexOf('\n') + 1))
                    .set("weather.sites.changtu.file=short.epw")
                    .refusal();

            // eight header lines, then 8,759 hours
            assertThat(refusal).isEqualTo("""
                    short.epw:8767:1: the file ends before month 12, day 31, hour 24
                      A year has 8760 rows; this file has 8759""");
        }
    }

    @Test
    void synthesisedSitesNeedACorrelation() {
        assertThat(withWeather(SYNTHETIC.replace("  correlation: tieling-assumed\n", ""))
                        .refusal())
                .contains("weather.correlation: missing key, needed because a site has a climate");
    }

    @Test
    void unknownClimatesAreNamedWithTheNearestOne() {
        assertThat(withWeather(SYNTHETIC.replace("{climate: changtu}", "{climate: changtou}"))
                        .refusal())
                .contains("weather.sites.changtu.climate: the catalogue has no climate “changtou”")
                .contains("changtu");
    }

    @Test
    void theClockMustBeThatOfTheScenario() {
        assertThat(withWeather(SYNTHETIC).replace("+08:00", "+09:00").refusal())
                .contains("weather.sites.changtu.climate: has the clock UTC+08:00, but the scenario has UTC+09:00");
    }

    private ScenarioFiles withWeather(String weather) {
        return ScenarioFiles.twoParks(folder).replace(PARKS, weather);
    }
}
