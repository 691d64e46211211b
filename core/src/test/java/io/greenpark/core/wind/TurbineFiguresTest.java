package io.greenpark.core.wind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.provenance.Title;
import org.junit.jupiter.api.Test;

class TurbineFiguresTest {

    /** Speeds are searched in steps of 0.01 m/s. */
    private static final double SPEED_STEP = 0.0101;

    /** The sum over steps of 0.01 m/s follows the integral of a smooth product to this. */
    private static final double SUM = 1e-5;

    /** Area pi/4 10^2 = 78.54 m2; 1.2 kg/m3: the wind at 10 m/s holds 0.6 x 78.54 x 1000 = 47,124 W. */
    private static Turbine machine(double[] speeds, double[] powersMw, double ratedMw, double cutIn, double cutOut) {
        PowerCurve curve = new PowerCurve(speeds, powersMw);
        return new Turbine(
                "m", Title.of("m"), ratedMw, 10.0, cutIn, cutOut, 1.2, curve, new ThrustFromPower(curve, 10.0, 1.2));
    }

    @Test
    void aStraightRiseReachesRatedPowerNearItsEnd() {
        Turbine rise = machine(new double[] {0, 10, 20}, new double[] {0, 0.02, 0.02}, 0.02, 0.0, 20.0);

        assertThat(TurbineFigures.of(rise).ratedSpeedMPerS()).isCloseTo(9.9, within(SPEED_STEP));
    }

    @Test
    void theBestPowerCoefficientIsFoundWithItsSpeed() {
        Turbine peak = machine(new double[] {5, 10, 20}, new double[] {0, 0.020, 0.021}, 0.021, 5.0, 20.0);

        TurbineFigures figures = TurbineFigures.of(peak);
        // P = 0.004 (v - 5) MW has its best P/v3 at v = 7.5: 0.01 MW of 0.6 x 78.54 x 421.875 = 19,880 W
        assertThat(figures.maxPowerCoefficientMPerS()).isCloseTo(7.5, within(SPEED_STEP));
        assertThat(figures.maxPowerCoefficient()).isCloseTo(10_000.0 / 19_880.4, within(1e-4));
    }

    @Test
    void aCurveThatStaysBelowRatedPowerHasNoRatedSpeed() {
        Turbine weak = machine(new double[] {0, 20}, new double[] {0.01, 0.01}, 0.02, 0.0, 20.0);

        assertThat(TurbineFigures.of(weak).ratedSpeedMPerS()).isNaN();
    }

    @Test
    void fullPowerBetweenTwoSpeedsHasTheShareOfHoursBetweenThem() {
        Turbine box = machine(new double[] {0, 50}, new double[] {0.02, 0.02}, 0.02, 4.0, 12.0);

        // Rayleigh: P(v > x) = exp(-pi/4 (x/m)2)
        double expected = Math.exp(-Math.PI / 4 * 16 / 42.25) - Math.exp(-Math.PI / 4 * 144 / 42.25);
        assertThat(TurbineFigures.rayleighCapacityFactor(box, 6.5)).isCloseTo(expected, within(SUM));
    }

    @Test
    void aMeanMustBeAboveZero() {
        Turbine box = machine(new double[] {0, 50}, new double[] {0.02, 0.02}, 0.02, 4.0, 12.0);

        assertThatThrownBy(() -> TurbineFigures.rayleighCapacityFactor(box, 0.0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("meanMPerS");
    }
}
