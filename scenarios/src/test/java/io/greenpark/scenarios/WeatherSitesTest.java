package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.provenance.Confidence;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.weather.QualityCount;
import io.greenpark.core.weather.SiteWeather;
import io.greenpark.core.weather.WeatherOrigin;
import io.greenpark.core.weather.WeatherVariable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        Scenario scenario = withRealYear().read();

        List<SiteWeather> weather = scenario.cases().get(0).weather();
        assertThat(weather.get(0).origin()).isEqualTo(new WeatherOrigin.File("real.epw", "EPW", "Changtu"));
        assertThat(weather.get(1).origin().synthetic()).isTrue();
        assertThat(scenario.inputs()).extracting(input -> input.name()).contains("real.epw");
    }

    @Test
    void aFileThatLacksAnHourIsRefusedAtItsPlace() throws IOException {
        String year = realYear().stripTrailing();

        String refusal = withWeather(SYNTHETIC)
                .beside("short.epw", year.substring(0, year.lastIndexOf('\n') + 1))
                .set("weather.sites.changtu.file=short.epw")
                .refusal();

        // eight header lines, then 8,759 hours
        assertThat(refusal).isEqualTo("""
                    short.epw:8767:1: the file ends before month 12, day 31, hour 24
                      A year has 8760 rows; this file has 8759""");
    }

    @Test
    void aDrawnYearTakesThePlaceOfTheTypicalOneInAllCases() {
        Scenario scenario = withWeather(
                        SYNTHETIC.replace("  sites:", """
                  ensemble:
                    year: 7
                    blockDays: 3
                    interannual: {ghiSdFraction: 0}
                  sites:""".indent(2).stripTrailing()))
                .read();
        List<SiteWeather> weather = scenario.cases().get(0).weather();

        assertThat(weather).extracting(SiteWeather::id).containsExactly("changtu", "xifeng");
        assertThat(weather).allSatisfy(site -> {
            var origin = (WeatherOrigin.Resampled) site.origin();
            assertThat(origin.year()).isEqualTo(7);
            assertThat(origin.seed()).isEqualTo(5);
            assertThat(origin.blockDays()).isEqualTo(3);
            assertThat(origin.windowDays()).isEqualTo(15);
            assertThat(origin.ghiFactor()).isEqualTo(1.0);
            assertThat(origin.windSpeedFactor()).isNotEqualTo(1.0);
            assertThat(origin.typical()).isInstanceOf(WeatherOrigin.Synthesised.class);
        });
        assertThat(scenario.cases().get(1).weather().get(0)).isSameAs(weather.get(0));
        assertThat(scenario.register())
                .anySatisfy(input -> {
                    assertThat(input.path()).isEqualTo("catalogue.ensembles.five-day-blocks.windSpeedSdFraction");
                    assertThat(input.provenance().confidence()).isEqualTo(Confidence.ASSUMPTION);
                })
                .anySatisfy(input -> {
                    assertThat(input.path()).isEqualTo("weather.ensemble.blockDays");
                    assertThat(input.value()).isEqualTo("3");
                });
    }

    @Test
    void theYearZeroIsTheTypicalOne() {
        List<SiteWeather> typical = withWeather(SYNTHETIC).read().cases().get(0).weather();

        assertThat(withWeather(SYNTHETIC)
                        .set("weather.ensemble.year=0")
                        .read()
                        .cases()
                        .get(0)
                        .weather())
                .isEqualTo(typical);
    }

    @Test
    void measuredYearsAreDrawnFromTogetherWithSynthesisedOnes() throws IOException {
        Scenario scenario = withRealYear().set("weather.ensemble.year=2").read();

        List<SiteWeather> weather = scenario.cases().get(0).weather();
        var measured = (WeatherOrigin.Resampled) weather.get(0).origin();
        var synthesised = (WeatherOrigin.Resampled) weather.get(1).origin();
        assertThat(measured.typical()).isEqualTo(new WeatherOrigin.File("real.epw", "EPW", "Changtu"));
        assertThat(measured.synthetic()).isFalse();
        assertThat(synthesised.synthetic()).isTrue();
        assertThat(measured.windSpeedFactor()).isEqualTo(synthesised.windSpeedFactor());
    }

    @Test
    void drawnYearsNeedASeedEvenFromFiles() throws IOException {
        assertThat(withRealYear()
                        .set("weather.sites.xifeng=null")
                        .set("weather.seed=null")
                        .set("weather.ensemble.year=2")
                        .refusal())
                .contains("weather.seed: missing key, needed because weather years are drawn");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            year=-1                              | weather.ensemble.year: must be from 0 to 100000, but is -1
            blockDays=32                         | weather.ensemble.blockDays: must be from 1 to 31, but is 32
            windowDays=0.5                       | weather.ensemble.windowDays: must be a whole number
            interannual.windSpeedSdFraction=0.31 | weather.ensemble.interannual.windSpeedSdFraction: must be from 0 to 0.3, but is 0.31
            interannual.ghiSd=0.1                | weather.ensemble.interannual.ghiSd: unknown key
            """)
    void ensembleKeysOutOfRangeAreRefusedAtTheirPlace(String setting, String refusal) {
        assertThat(withWeather(SYNTHETIC).set("weather.ensemble." + setting).refusal())
                .contains(refusal);
    }

    @Test
    void synthesisedSitesNeedACorrelation() {
        assertThat(withWeather(SYNTHETIC.replace("  correlation: tieling-assumed\n", ""))
                        .refusal())
                .contains("weather.correlation: missing key, needed because a site has a climate");
    }

    /** Ten minutes of one's own mast; the wind of row k is k mod 3 + 5 m/s, in km/h. */
    private ScenarioFiles withMast() {
        StringBuilder csv = new StringBuilder("stamp,ws80,t\n");
        LocalDateTime end = LocalDateTime.of(2025, 1, 1, 0, 0);
        for (int k = 0; k < 6 * 8760; k++) {
            end = end.plusMinutes(10);
            csv.append(end).append(',').append((k % 3 + 5) * 3.6).append(",3\n");
        }
        return withWeather(SYNTHETIC.replace(
                        "{climate: changtu}", """
                {file: mast.csv, site: {latitudeDeg: 42.78, longitudeDeg: 124.11, elevationM: 130}, utcOffset: "+08:00",
                  stamps: interval-end, timeColumn: stamp, timeFormat: "yyyy-MM-dd'T'HH:mm",
                  columns: {windSpeedMPerS: {column: ws80, unit: km/h, heightM: 80}, dryBulbC: {column: t, unit: C}}}""".stripTrailing().indent(6).strip()))
                .beside("mast.csv", csv.toString());
    }

    @Test
    void aCsvFileOfOnesOwnIsReadByItsColumns() {
        SiteWeather site = withMast().read().cases().get(0).weather().get(0);

        assertThat(site.origin()).isEqualTo(new WeatherOrigin.File("mast.csv", "CSV", ""));
        assertThat(site.weather().axis().step()).isEqualTo(Duration.ofMinutes(30));
        assertThat(site.weather().windHeightM()).isEqualTo(80.0);
        assertThat(site.weather().values(WeatherVariable.WIND_SPEED_M_PER_S))
                .startsWith(new double[] {6.0, 6.0}, within(1e-12));
        assertThat(site.quality()).contains(new QualityCount("rows-finer-than-the-step", 52_560, "averaged"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            columns.windSpeedMPerS.unit=hPa   | columns.windSpeedMPerS.unit: is no unit of windSpeedMPerS | expected one of m/s, km/h, mph, kn
            columns.windSpeedMPerS.unit=kmh   | columns.windSpeedMPerS.unit: unknown word “kmh”           | km/h
            columns.windSpedMPerS={column: a} | columns.windSpedMPerS: unknown key                        | maybe windSpeedMPerS
            columns={}                        | columns: must not be empty                                | windSpeedMPerS
            columns=null                      | site: explains a CSV file without columns               | expected columns beside it
            stamps=end                        | stamps: unknown word “end”                                | interval-end
            stamps=null                       | stamps: missing key, needed because columns explain       | interval-end
            timeFormat=yyyy-MM-dd             | timeFormat: is no format of date and time                 | yyyy-MM-dd HH:mm
            timeFormat=bad                    | timeFormat: is no format of date and time                 | yyyy-MM-dd HH:mm
            timeFormat=yyyy-MM-dd HH:mm       | does not follow timeFormat                                | 2025-01-01 00:00
            columns.windSpeedMPerS.column=ws8 | there is no column "ws8"                                  | maybe ws80
            utcOffset=null                    | utcOffset: missing key, needed because columns explain    | expected
            """)
    void everyWrongThingAboutItIsNamedWithASuggestion(String setting, String problem, String hint) {
        assertThat(withMast().set("weather.sites.changtu." + setting).refusal()).contains(problem, hint);
    }

    @Test
    void aSolarPlantNeedsAFileWithIrradianceAndAWindFarmOneWithWind() {
        String roofs = "parks.kaiyuan-food.solar.roofs={weather: changtu, dcMw: 5, acMw: 4,"
                + " mounting: {type: fixed, tiltDeg: 35, azimuthDeg: 180}}";
        String farm = "parks.kaiyuan-food.wind.farm={weather: changtu, turbine: generic-4500-155, count: 1,"
                + " hubHeightM: 110, meanSpeedMPerS: 6, meanSpeedHeightM: 100, wake: {type: constant, lossFraction: 0.05}}";

        assertThat(withMast().set(roofs).refusal())
                .contains("parks.kaiyuan-food.solar.roofs.weather: the file of the site has no irradiance")
                .contains("expected a site whose file has ghiWPerM2, dryBulbC and windSpeedMPerS");
        assertThat(withMast()
                        .set("weather.sites.changtu.columns.windSpeedMPerS=null")
                        .set(farm)
                        .refusal())
                .contains("parks.kaiyuan-food.wind.farm.weather: must have WIND_SPEED_M_PER_S");
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

    private ScenarioFiles withRealYear() throws IOException {
        return withWeather(SYNTHETIC).beside("real.epw", realYear()).set("weather.sites.changtu.file=real.epw");
    }

    private static String realYear() throws IOException {
        try (InputStream in = new GZIPInputStream(
                Files.newInputStream(Path.of("../core/src/test/resources/golden/changtu-check.epw.gz")))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
