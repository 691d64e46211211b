package io.greenpark.core.sun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.golden.ChangtuYear;
import io.greenpark.core.golden.GoldenTable;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplittingTest {

    /** Twelve printed digits. */
    private static final double RELATIVE = 1e-9;

    /** Rounding of GHI - DHI and of the product with cos z, at most 1500 W/m2. */
    private static final double CLOSURE_W_PER_M2 = 1e-12 * 1500;

    private static final GoldenTable EPW = ChangtuYear.epw();

    @ParameterizedTest(name = "Sun {0} minutes after the hour")
    @ValueSource(ints = {0, 30})
    void everyModelGivesTheReferenceComponents(int minutes) {
        SunPath sun = ChangtuYear.referenceSun(minutes);
        GoldenTable table = ChangtuYear.table("decomposition", minutes);
        double[] ghi = table.column("ghi");
        double[] pressurePa = EPW.column("10");
        double[] dewPointC = EPW.column("8");

        SplitIrradiance erbs = Splitting.ERBS.split(sun, ghi);
        close(table, "erbs_dni", erbs::dniWPerM2);
        close(table, "erbs_dhi", erbs::dhiWPerM2);
        SplitIrradiance driesse = Splitting.ERBS_DRIESSE.split(sun, ghi);
        close(table, "erbsdriesse_dni", driesse::dniWPerM2);
        close(table, "erbsdriesse_dhi", driesse::dhiWPerM2);
        close(table, "disc_dni", Splitting.DISC.split(sun, ghi, pressurePa, dewPointC)::dniWPerM2);
        close(table, "dirint_dni", Splitting.DIRINT.split(sun, ghi, pressurePa, dewPointC)::dniWPerM2);
        double[] clearness = table.column("erbs_kt");
        for (int k = 0; k < clearness.length; k++) {
            assertThat(Splitting.clearness(ghi[k], sun.extraterrestrialWPerM2(k), sun.up(k)))
                    .isCloseTo(clearness[k], within(RELATIVE));
        }
    }

    /** The reference leaves night hours of DIRINT empty; no irradiance is meant. */
    private static void close(GoldenTable table, String column, IntToDoubleFunction actual) {
        double[] expected = table.column(column);
        for (int k = 0; k < expected.length; k++) {
            double value = Double.isNaN(expected[k]) ? 0.0 : expected[k];
            assertThat(actual.applyAsDouble(k))
                    .as("%s of step %d", column, k)
                    .isCloseTo(value, within(RELATIVE * Math.max(1.0, value)));
        }
    }

    @ParameterizedTest
    @EnumSource(Splitting.class)
    void partsAddUpToTheWholeAndAreNeverNegative(Splitting splitting) {
        SunPath sun = ChangtuYear.sun(30);
        SplittableRandom random = new SplittableRandom(7);
        double[] ghi = new double[sun.steps()];
        for (int k = 0; k < ghi.length; k++) {
            ghi[k] = sun.clearSkyWPerM2(k) * random.nextDouble(1.3);
        }
        SplitIrradiance parts = splitting.split(sun, ghi);
        for (int k = 0; k < ghi.length; k++) {
            assertThat(parts.dniWPerM2(k)).isNotNegative();
            assertThat(parts.dhiWPerM2(k)).isNotNegative();
            assertThat(parts.dniWPerM2(k) * sun.up(k) + parts.dhiWPerM2(k)).isCloseTo(ghi[k], within(CLOSURE_W_PER_M2));
        }
    }

    @ParameterizedTest
    @CsvSource({"0.0, 1.0", "0.1, 0.991", "0.5, 0.65915", "0.9, 0.165"})
    void diffuseFractionFallsWithClearness(double clearness, double fraction) {
        // at 0.5: 0.9511 - 0.0802 + 1.097 - 2.07975 + 0.771 = 0.65915
        assertThat(DiffuseFraction.erbs(clearness)).isCloseTo(fraction, within(1e-12));
        // The continuous curve was fitted to the piecewise one.
        assertThat(DiffuseFraction.driesse(clearness)).isCloseTo(fraction, within(1e-3));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.216, 0.792})
    void curveOfDriesseHasNoJumpAtItsJoints(double joint) {
        assertThat(DiffuseFraction.driesse(Math.nextUp(joint))).isCloseTo(DiffuseFraction.driesse(joint), within(1e-6));
    }

    @Test
    void lowSunLeavesAllIrradianceDiffuse() {
        SunPath sun = ChangtuYear.sun(30);
        double[] ghi = new double[sun.steps()];
        Arrays.fill(ghi, 30.0);
        SplitIrradiance parts = Splitting.ERBS_DRIESSE.split(sun, ghi);
        for (int k = 0; k < ghi.length; k++) {
            if (sun.apparentZenithDeg(k) > 87.0) {
                assertThat(parts.dniWPerM2(k)).isZero();
                assertThat(parts.dhiWPerM2(k)).isEqualTo(30.0);
            }
        }
    }

    @Test
    void seriesOfAnotherLengthAreRefused() {
        assertThatThrownBy(() -> Splitting.ERBS.split(ChangtuYear.sun(30), new double[3]))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("ghiWPerM2 must have one value per step (8760), but is 3 values");
    }
}
