package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.WeatherUse;
import io.greenpark.core.simulation.Simulation;
import io.greenpark.core.weather.WeatherOrigin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole study on the real years of Shenyang and Siping, beside the same study on years synthesised from their normals. */
class RealWeatherReferenceTest {

    private static final String VARIABLE = "GREENPARK_REFERENCE_DATA";
    private static final String SHENYANG = "CHN_LN_Shenyang.543420_TMYx.epw";
    private static final String SIPING = "CHN_Jilin.Siping.541570_CSWD.epw";

    private static final String PARKS = """
            weather:
              seed: 1
              correlation: tieling-assumed
              sites:
                shenyang: {climate: shenyang}
                siping: {climate: siping}
            parks:
              kaiyuan-food:
                wind:
                  liao-river: {weather: siping, turbine: generic-4500-155, count: 4, hubHeightM: 110, meanSpeedMPerS: 6.4, meanSpeedHeightM: 100, wake: {type: constant, lossFraction: 0.05}}
                solar:
                  roofs: {weather: shenyang, dcMw: 12.5, acMw: 10, mounting: {type: fixed, tiltDeg: 40, azimuthDeg: 180}}
            """;

    @TempDir
    private Path folder;

    private Path reference;

    @BeforeEach
    void findTheRealYears() {
        String data = System.getenv(VARIABLE);
        assumeThat(data)
                .as("environment variable %s, the folder of real weather years", VARIABLE)
                .isNotNull();
        reference = Path.of(data, "weather");
    }

    @Test
    void realYearsDropInAndAgreeWithTheSyntheticOnes() throws IOException {
        CaseResult real = run(true);
        CaseResult synthetic = run(false);

        assertThat(real.weather())
                .extracting(WeatherUse::origin)
                .containsExactly(
                        new WeatherOrigin.File(SHENYANG, "EPW", "Shenyang"),
                        new WeatherOrigin.File(SIPING, "EPW", "Siping"));
        assertThat(synthetic.weather()).allMatch(use -> use.origin().synthetic());
        assertThat(real.weather().get(0).facts().get("meanGhiWPerM2") * 8.76).isCloseTo(1513.259, within(1e-6));
        // 40 degrees to the south, Perez, 14 % losses: 1467 kWh/kWp with Hay-Davies, 2.4 % more with Perez.
        assertThat(solar(real) * 8760.0 / 1.25).isBetween(1400.0, 1600.0);
        assertThat(solar(synthetic)).isCloseTo(solar(real), within(0.05 * solar(real)));
        // Both winds have the mean of the site; they differ in how they come and go.
        assertThat(wind(real)).isBetween(0.25, 0.45);
        assertThat(wind(synthetic)).isCloseTo(wind(real), within(0.08 * wind(real)));
    }

    private CaseResult run(boolean real) throws IOException {
        ScenarioFiles files = ScenarioFiles.twoParks(folder)
                .replace("start: 2027-03-01, step: PT1H, steps: 24", "start: 2027-01-01, step: PT1H, steps: 8760")
                .replace("parks:\n  kaiyuan-food:\n", PARKS);
        if (real) {
            for (String name : new String[] {SHENYANG, SIPING}) {
                Files.copy(reference.resolve(name), folder.resolve(name));
            }
            files.set("weather.sites.shenyang.file=" + SHENYANG).set("weather.sites.siping.file=" + SIPING);
        }
        return Simulation.run(files.read()).of("full");
    }

    private static double solar(CaseResult result) {
        return value(result, Indicator.SOLAR_CAPACITY_FACTOR);
    }

    private static double wind(CaseResult result) {
        return value(result, Indicator.WIND_CAPACITY_FACTOR);
    }

    private static double value(CaseResult result, Indicator indicator) {
        return result.node("kaiyuan-food").value(indicator).orElseThrow();
    }
}
