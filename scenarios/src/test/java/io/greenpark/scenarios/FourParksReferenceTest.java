package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.simulation.Simulation;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped four parks on measured years at all sites: the figures of docs/data.md, to the digits that stand there. */
class FourParksReferenceTest {

    private static final String VARIABLE = "GREENPARK_REFERENCE_DATA";
    private static final Path FILE = Path.of("tieling/four-parks.yaml");
    private static final double THIRD_DIGIT = 0.5e-3;
    private static final double FIRST_DIGIT = 0.05;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // year,                          wind,  solar, bill,  emissions
        "CHN_LN_Shenyang.543420_TMYx.epw, 0.302, 0.210, 252.3, 144.1",
        "CHN_Jilin.Siping.541570_CSWD.epw, 0.315, 0.192, 250.8, 144.8"
    })
    void measuredYearsGiveTheFiguresOfTheManual(
            String year, double windFactor, double solarFactor, double billYuanPerMwh, double emissionsKtco2) {
        String data = System.getenv(VARIABLE);
        assumeTrue(data != null, VARIABLE + " is not set: the measured years were not read");
        Path file = Path.of(data, "weather", year).toAbsolutePath();
        List<Setting> settings = Stream.of("tieling-county", "kaiyuan", "changtu", "xifeng")
                .map(site -> Setting.of("weather.sites." + site + ".file=" + file))
                .toList();

        StudyResult study = Simulation.run(ScenarioReader.read(FILE, settings));

        CaseResult full = study.of("full");
        assertThat(full.weather()).noneMatch(use -> use.origin().synthetic());
        assertThat(value(full, Indicator.WIND_CAPACITY_FACTOR)).isCloseTo(windFactor, within(THIRD_DIGIT));
        assertThat(value(full, Indicator.SOLAR_CAPACITY_FACTOR)).isCloseTo(solarFactor, within(THIRD_DIGIT));
        assertThat(full.all().gridBillYuanPerMwhConsumed()).isCloseTo(billYuanPerMwh, within(FIRST_DIGIT));
        assertThat(value(full, Indicator.OPERATIONAL_LOCATION_TCO2) / 1000.0)
                .isCloseTo(emissionsKtco2, within(FIRST_DIGIT));
        assertThat(study.of("baseline").all().gridBillYuanPerMwhConsumed()).isCloseTo(617.0, within(FIRST_DIGIT));
    }

    private static double value(CaseResult result, Indicator indicator) {
        return result.all().value(indicator).orElseThrow();
    }
}
