package io.greenpark.core.weather.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RanksTest {

    @Test
    void everyMonthGetsTheSameEvenlySpacedProbabilities() {
        double[] x = new SplittableRandom(1).doubles(ModelMonths.DAYS).toArray();

        double[] p = Ranks.withinMonths(x);

        double[] february = Arrays.copyOfRange(p, 31, 59);
        Arrays.sort(february);
        for (int i = 0; i < 28; i++) {
            assertThat(february[i]).isCloseTo((i + 0.5) / 28.0, within(1e-15));
        }
    }

    @Test
    void theOrderIsKept() {
        double[] x = new double[ModelMonths.DAYS];
        for (int d = 0; d < x.length; d++) {
            x[d] = -d;
        }

        double[] p = Ranks.withinMonths(x);

        assertThat(p[0]).isCloseTo(30.5 / 31.0, within(1e-15));
        assertThat(p[30]).isCloseTo(0.5 / 31.0, within(1e-15));
        assertThat(Ranks.withinYear(x)[364]).isCloseTo(0.5 / 365.0, within(1e-15));
    }

    @Test
    void scoresAreSymmetric() {
        assertThat(Ranks.scores(new double[] {0.25, 0.5, 0.75}))
                .containsExactly(new double[] {-0.6744897501960817, 0.0, 0.6744897501960817}, within(1e-12));
    }
}
