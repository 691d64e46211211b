package io.greenpark.scenarios.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.greenpark.core.weather.WeatherSummary.Figures;
import io.greenpark.core.weather.synthesis.ClimateNormals;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real years of three stations: the normals of the catalogue are theirs, and the synthesised years are like them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClimateReferenceTest {

    private static final String VARIABLE = "GREENPARK_REFERENCE_DATA";

    /** Normals are written with two to four digits. */
    private static final double ROUNDING = 0.005;

    private static final double ROUNDED_K = 0.006;
    private static final double ROUNDED_LAG = 0.004;
    private static final double ROUNDED_HOURS = 0.06;

    /** Mean of six synthesised years against the month of the real one. */
    private static final double GHI = 0.02;

    private static final double LAG_1 = 0.02;
    private static final double LAG_6 = 0.05;
    private static final double LAG_24 = 0.07;

    private Path folder;
    private SyntheticYears synthetic;

    @BeforeAll
    void findTheRealYears() {
        String data = System.getenv(VARIABLE);
        assumeThat(data)
                .as("environment variable %s, the folder of real weather years", VARIABLE)
                .isNotNull();
        folder = Path.of(data, "weather");
        synthetic = SyntheticYears.of(List.of("shenyang", "siping", "zhangwu"));
    }

    @ParameterizedTest
    @CsvSource({
        "shenyang, CHN_LN_Shenyang.543420_TMYx.epw",
        "siping, CHN_Jilin.Siping.541570_CSWD.epw",
        "zhangwu, CHN_Liaoning.Zhangwu.542360_CSWD.epw"
    })
    void theNormalsAreThoseOfTheStation(String id, String file) {
        ClimateFigures real = real(file);
        ClimateNormals normals = synthetic.climates.get(id);

        for (int m = 0; m < 12; m++) {
            Figures month = real.summary().months().get(m);
            String where = id + ", month " + (m + 1);
            near(
                    where,
                    real.clearnessMean()[m],
                    normals.clearness().meanFraction().get(m),
                    ROUNDING);
            near(where, real.clearnessSd()[m], normals.clearness().sdFraction().get(m), ROUNDING);
            near(where, month.windMPerS(), normals.wind().meanMPerS().get(m), ROUNDING);
            near(where, month.weibullK(), normals.wind().weibullK().get(m), ROUNDING);
            assertThat(month.dryBulbC())
                    .as(where)
                    .isCloseTo(normals.temperature().meanC().get(m), within(ROUNDED_K));
            assertThat(month.dailyRangeK())
                    .as(where)
                    .isCloseTo(normals.temperature().dailyRangeK().get(m), within(ROUNDED_K));
            assertThat(Math.IEEEremainder(
                            real.dailyPeakHour()[m]
                                    - normals.wind().dailyPeakHour().get(m),
                            24.0))
                    .as(where)
                    .isCloseTo(0.0, within(ROUNDED_HOURS));
        }
        assertThat(real.clearnessLag1()).isCloseTo(normals.clearness().lag1(), within(ROUNDED_LAG));
        assertThat(real.summary().wind().lag1()).isCloseTo(normals.wind().lag1(), within(ROUNDED_LAG));
        assertThat(real.summary().wind().lag6()).isCloseTo(normals.wind().lag6(), within(ROUNDED_LAG));
        assertThat(real.summary().wind().lag24()).isCloseTo(normals.wind().lag24(), within(ROUNDED_LAG));
    }

    @ParameterizedTest
    @CsvSource({
        "shenyang, CHN_LN_Shenyang.543420_TMYx.epw",
        "siping, CHN_Jilin.Siping.541570_CSWD.epw",
        "zhangwu, CHN_Liaoning.Zhangwu.542360_CSWD.epw"
    })
    void theSynthesisedYearsAreLikeTheRealOne(String id, String file) {
        ClimateFigures real = real(file);

        for (int m = 0; m < 12; m++) {
            int month = m;
            Figures there = real.summary().months().get(m);
            String where = id + ", month " + (m + 1);
            near(where, synthetic.mean(id, year -> year.clearnessMean()[month]), real.clearnessMean()[m], GHI);
            if (real.isComplete(m)) {
                near(where, mean(id, month, Figures::ghiKwhPerM2), there.ghiKwhPerM2(), GHI);
            }
            near(where, mean(id, month, Figures::windMPerS), there.windMPerS(), ROUNDING);
            near(where, mean(id, month, Figures::weibullK), there.weibullK(), ROUNDING);
            assertThat(mean(id, month, Figures::dryBulbC)).as(where).isCloseTo(there.dryBulbC(), within(0.02));
            assertThat(mean(id, month, Figures::dailyRangeK)).as(where).isCloseTo(there.dailyRangeK(), within(0.05));
        }
        assertThat(synthetic.mean(id, year -> year.summary().wind().lag1()))
                .isCloseTo(real.summary().wind().lag1(), within(LAG_1));
        assertThat(synthetic.mean(id, year -> year.summary().wind().lag6()))
                .isCloseTo(real.summary().wind().lag6(), within(LAG_6));
        assertThat(synthetic.mean(id, year -> year.summary().wind().lag24()))
                .isCloseTo(real.summary().wind().lag24(), within(LAG_24));
    }

    private ClimateFigures real(String file) {
        return ClimateFigures.of(
                WeatherFiles.read(folder.resolve(file), file).checked().weather());
    }

    private double mean(String id, int month, ToDoubleFunction<Figures> figure) {
        return synthetic.mean(
                id, year -> figure.applyAsDouble(year.summary().months().get(month)));
    }

    private static void near(String where, double actual, double wanted, double share) {
        assertThat(actual).as(where).isCloseTo(wanted, within(share * Math.abs(wanted)));
    }
}
