package io.greenpark.core.weather.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeasonCurveTest {

    private static final double[] TEMPERATURES_C =
            Climates.CHANGTU.temperature().meanC().toArray();

    @ParameterizedTest
    @ValueSource(ints = {1, 24})
    void theCurveHasTheMonthlyMeansAndNoJumps(int perDay) {
        double[] curve = SeasonCurve.through(TEMPERATURES_C, perDay);

        assertThat(curve).hasSize(365 * perDay);
        for (int m = 0; m < 12; m++) {
            double mean =
                    ModelMonths.mean(curve, ModelMonths.firstDay(m) * perDay, ModelMonths.firstDay(m + 1) * perDay);
            assertThat(mean).isCloseTo(TEMPERATURES_C[m], within(1e-9));
        }
        for (int i = 0; i < curve.length; i++) {
            double next = curve[(i + 1) % curve.length];
            // The steepest month changes by 10 K in 30 days; knots steepen that to half a kelvin a day.
            assertThat(Math.abs(next - curve[i])).isLessThan(0.6 / perDay);
        }
    }
}
