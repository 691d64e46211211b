package io.greenpark.core.wind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import java.util.SplittableRandom;
import org.apache.commons.math3.analysis.interpolation.LinearInterpolator;
import org.apache.commons.math3.analysis.polynomials.PolynomialSplineFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PowerCurveTest {

    private static final PowerCurve UNEVEN =
            new PowerCurve(new double[] {3.0, 3.1, 7.0, 20.0}, new double[] {0.2, 0.3, 2.0, 2.0});

    @ParameterizedTest(name = "{0} m/s gives {1} MW")
    @CsvSource({
        "0, 0",
        "2.999, 0",
        "3, 0.2",
        "3.05, 0.25",
        "3.1, 0.3",
        "5.05, 1.15",
        "7, 2",
        "12, 2",
        "20, 2",
        "20.001, 0",
    })
    void isLinearBetweenItsPointsAndZeroOutside(double speed, double powerMw) {
        assertThat(UNEVEN.powerMw(speed)).isCloseTo(powerMw, within(1e-13));
    }

    @Test
    void nothingComesOfASpeedThatIsNoNumber() {
        assertThat(UNEVEN.powerMw(Double.NaN)).isZero();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void findsTheSegmentOnAnyGrid(long seed) {
        var random = new SplittableRandom(seed);
        double[] speeds = new double[60];
        double[] powers = new double[60];
        double speed = 0.0;
        for (int i = 0; i < 60; i++) {
            speed += 1e-3 + random.nextDouble() * random.nextDouble();
            speeds[i] = speed;
            powers[i] = random.nextDouble();
        }
        var curve = new PowerCurve(speeds, powers);
        PolynomialSplineFunction peer = new LinearInterpolator().interpolate(speeds, powers);
        for (int i = 0; i < 20_000; i++) {
            double at = speeds[0] + random.nextDouble() * (speeds[59] - speeds[0]);
            assertThat(curve.powerMw(at)).isCloseTo(peer.value(at), within(1e-12));
        }
        for (int i = 0; i < 60; i++) {
            assertThat(curve.powerMw(speeds[i])).isCloseTo(powers[i], within(1e-12));
        }
    }

    @Test
    void speedsMustIncrease() {
        assertThatThrownBy(() -> new PowerCurve(new double[] {3, 5, 5}, new double[] {0, 1, 1}))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("speedsMPerS[2] must be above the entry before it (5.0 m/s), but is 5.0");
    }

    @Test
    void everySpeedNeedsItsPower() {
        assertThatThrownBy(() -> new PowerCurve(new double[] {3, 5}, new double[] {0, 1, 1}))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("powerMw must have one value per speed (2), but is 3 values");
    }

    @Test
    void negativePowerIsRefused() {
        assertThatThrownBy(() -> new PowerCurve(new double[] {3, 5}, new double[] {-0.01, 1}))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("powerMw[0] must not be negative, but is -0.01");
    }

    @Test
    void speedsAndPowersAreNumbersAndSpeedsNotNegative() {
        assertThatThrownBy(() -> new PowerCurve(new double[] {3, Double.NaN}, new double[] {0, 1}))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("speedsMPerS[1] must be a finite number");
        assertThatThrownBy(() -> new PowerCurve(new double[] {3, 5}, new double[] {0, Double.POSITIVE_INFINITY}))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("powerMw[1] must be a finite number");
        assertThatThrownBy(() -> new PowerCurve(new double[] {-1, 5}, new double[] {0, 1}))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("speedsMPerS[0] must not be negative");
    }

    @Test
    void curvesOfOtherPointsDiffer() {
        var curve = new PowerCurve(new double[] {3, 5}, new double[] {0, 1});

        assertThat(curve)
                .isNotEqualTo(new PowerCurve(new double[] {3, 6}, new double[] {0, 1}))
                .isNotEqualTo(new PowerCurve(new double[] {3, 5}, new double[] {0, 2}))
                .hasSameHashCodeAs(new PowerCurve(new double[] {3, 5}, new double[] {0, 1}));
    }

    @Test
    void theCurveKeepsItsOwnCopy() {
        double[] speeds = {3.0, 5.0};
        double[] powers = {0.0, 1.0};
        var curve = new PowerCurve(speeds, powers);
        powers[1] = 9.0;
        curve.powersMw()[1] = 9.0;

        assertThat(curve.powerMw(5.0)).isEqualTo(1.0);
        assertThat(curve).isEqualTo(new PowerCurve(speeds, new double[] {0.0, 1.0}));
    }
}
