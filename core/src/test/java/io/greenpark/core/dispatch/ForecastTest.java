package io.greenpark.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.time.TimeAxis;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final int FORECASTS = 4_000;

    private static final TimeAxis AXIS = Parks.axis(60, FORECASTS + 30);

    private static final NodeProblem NODE = Parks.problem(AXIS, constant(10.0), constant(5.0), 99.0, 99.0)
            .nodes()
            .get(0);

    private static final ForecastErrors ERRORS = new ForecastErrors(0.1, 0.2, 0.05, 0.8, 1L);

    @Test
    void theStepAtHandIsKnown() {
        NodeProblem foreseen = foreseen(ERRORS, 17);

        assertThat(foreseen.demand().get(0)).isEqualTo(10.0);
        assertThat(foreseen.available().get(0)).isEqualTo(5.0);
        assertThat(foreseen.importPrice().get(0)).isEqualTo(Parks.IMPORT_PRICE_YUAN_PER_MWH);
    }

    @Test
    void errorsGrowWithLeadTimeTowardsTheStatedDeviation() {
        // 0.1 · √(1 − 0.8²) = 0.06 one hour ahead, 0.1 · √(1 − 0.8⁴⁸) = 0.1 a day ahead; 4,000 draws know it to 2 %.
        assertThat(deviation(1)).isCloseTo(0.06, within(0.06 * 0.05));
        assertThat(deviation(24)).isCloseTo(0.1, within(0.1 * 0.05));
    }

    @Test
    void forecastsMadeAtDifferentStepsAndOfDifferentSeriesAreDifferent() {
        NodeProblem first = foreseen(ERRORS, 0);
        NodeProblem second = foreseen(ERRORS, 1);

        assertThat(first.demand().get(5)).isNotEqualTo(second.demand().get(5));
        assertThat(first.demand().get(5) / 10.0 - 1.0)
                .isNotEqualTo((first.available().get(5) / 5.0 - 1.0) / 2.0);
        assertThat(foreseen(ERRORS, 0).demand()).isEqualTo(first.demand());
    }

    @Test
    void withoutErrorsTheFutureIsTheTruth() {
        NodeProblem foreseen = foreseen(ForecastErrors.NONE, 3);

        assertThat(foreseen.demand().toArray()).containsOnly(10.0);
        assertThat(foreseen.importPrice())
                .isEqualTo(PriceSeries.constant(foreseen.demand().axis(), 600.0));
    }

    private static double deviation(int lead) {
        double squares = 0.0;
        for (int from = 0; from < FORECASTS; from++) {
            double error = foreseen(ERRORS, from).demand().get(lead) / 10.0 - 1.0;
            squares += error * error;
        }
        return Math.sqrt(squares / FORECASTS);
    }

    private static NodeProblem foreseen(ForecastErrors errors, int from) {
        return new Forecast(errors, AXIS, from, from + 25).node(NODE).build();
    }

    private static double[] constant(double mw) {
        double[] values = new double[FORECASTS + 30];
        Arrays.fill(values, mw);
        return values;
    }
}
