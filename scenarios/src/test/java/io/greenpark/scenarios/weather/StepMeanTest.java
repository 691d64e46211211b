package io.greenpark.scenarios.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StepMeanTest {

    /** Sines and cosines of a few angles. */
    private static final double ROUNDING = 1e-12;

    @Test
    void aStepIsTheMeanOfItsRowsAndTheNextBeginsAnew() {
        assertThat(mean(false, 1.0, 2.0, 6.0)).isEqualTo(3.0);
        StepMean mean = new StepMean(false, 2);
        mean.add(1.0, 0);
        mean.add(3.0, 1);
        mean.add(10.0, 0);
        assertThat(mean.add(20.0, 1)).isEqualTo(15.0);
    }

    @Test
    void aStepOfWhichMoreThanHalfIsMissingIsMissing() {
        assertThat(mean(false, 1.0, Double.NaN, 3.0)).isEqualTo(2.0);
        assertThat(mean(false, 1.0, Double.NaN)).isEqualTo(1.0);
        assertThat(mean(false, 1.0, Double.NaN, Double.NaN)).isNaN();
    }

    @Test
    void directionsAreThatOfTheMeanVector() {
        assertThat(mean(true, 350.0, 30.0)).isCloseTo(10.0, within(ROUNDING));
        assertThat(mean(true, 340.0, 10.0)).isCloseTo(355.0, within(ROUNDING));
        assertThat(mean(true, 90.0, 270.0)).isNaN();
    }

    private static double mean(boolean direction, double... rows) {
        StepMean mean = new StepMean(direction, rows.length);
        double last = Double.NaN;
        for (int i = 0; i < rows.length; i++) {
            last = mean.add(rows[i], i);
        }
        return last;
    }
}
