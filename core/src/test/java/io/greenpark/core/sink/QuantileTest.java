package io.greenpark.core.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class QuantileTest {

    private static final double ROUNDING = 1e-12;

    @Test
    void namesTheDrawsNextToIt() {
        // sorted 10, 20, 30, 40: place 0.25 · 3 = 0.75, between draw 2 (10) and draw 0 (20)
        Quantile quarter = Quantile.of(new double[] {20.0, 40.0, 10.0, 30.0}, 0.25);

        assertThat(quarter.below()).isEqualTo(2);
        assertThat(quarter.above()).isEqualTo(0);
        assertThat(quarter.weightAbove()).isCloseTo(0.75, within(ROUNDING));
    }

    @Test
    void endsAtTheLastDraw() {
        Quantile all = Quantile.of(new double[] {1.0, 3.0, 2.0}, 1.0);

        assertThat(all.below()).isEqualTo(1);
        assertThat(all.above()).isEqualTo(1);
    }
}
