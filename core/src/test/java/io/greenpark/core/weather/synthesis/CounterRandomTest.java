package io.greenpark.core.weather.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CounterRandomTest {

    private static final int N = 100_000;

    /** Five standard errors of a mean of N numbers of unit variance. */
    private static final double MEAN_TOLERANCE = 5.0 / Math.sqrt(N);

    @Test
    void aNumberDependsOnItsKeyAndCounterAlone() {
        var stream = new CounterRandom(1, 0, "changtu", "WIND_SPEED");
        double seventh = stream.uniform(7);

        stream.uniform(100);

        assertThat(stream.uniform(7)).isEqualTo(seventh);
        assertThat(new CounterRandom(1, 0, "changtu", "WIND_SPEED").uniform(7)).isEqualTo(seventh);
    }

    @Test
    void everyPartOfTheKeyChangesTheStream() {
        Set<Double> first = new TreeSet<>();
        first.add(new CounterRandom(1, 0, "changtu", "WIND_SPEED").uniform(0));
        first.add(new CounterRandom(2, 0, "changtu", "WIND_SPEED").uniform(0));
        first.add(new CounterRandom(1, 1, "changtu", "WIND_SPEED").uniform(0));
        first.add(new CounterRandom(1, 0, "xifeng", "WIND_SPEED").uniform(0));
        first.add(new CounterRandom(1, 0, "changtu", "PRESSURE").uniform(0));
        first.add(new CounterRandom(0, 1, "changtu", "WIND_SPEED").uniform(0));

        assertThat(first).hasSize(6);
    }

    @Test
    void theFirstNumbersOfAStreamNeverChange() {
        // Computed in another language too; a change of these numbers changes every synthetic year ever reported.
        var stream = new CounterRandom(1, 0, "changtu", "WIND_SPEED");

        assertThat(new double[] {stream.uniform(0), stream.uniform(1), stream.uniform(2)})
                .containsExactly(0.09243585939051441, 0.9504727733659388, 0.10443515492978267);
    }

    @Test
    void uniformNumbersFillTheIntervalEvenly() {
        var stream = new CounterRandom(42, 3, "a", "b");
        int[] bins = new int[100];
        double sum = 0.0;
        for (int n = 0; n < N; n++) {
            double u = stream.uniform(n);
            bins[(int) (100 * u)]++;
            sum += u;
        }
        assertThat(sum / N).isCloseTo(0.5, within(MEAN_TOLERANCE));
        double chiSquare = 0.0;
        for (int count : bins) {
            chiSquare += (count - N / 100.0) * (count - N / 100.0) / (N / 100.0);
        }
        // 99 degrees of freedom: mean 99, standard deviation 14.
        assertThat(chiSquare).isBetween(50.0, 160.0);
    }

    @Test
    void normalNumbersHaveTheMomentsOfTheNormalDistribution() {
        var stream = new CounterRandom(7, 0, "a", "b");
        double mean = 0.0;
        double square = 0.0;
        double fourth = 0.0;
        double neighbour = 0.0;
        for (int n = 0; n < N; n++) {
            double z = stream.normal(n);
            mean += z / N;
            square += z * z / N;
            fourth += z * z * z * z / N;
            neighbour += z * stream.normal(n + 1) / N;
        }
        assertThat(mean).isCloseTo(0.0, within(MEAN_TOLERANCE));
        assertThat(square).isCloseTo(1.0, within(2.0 * MEAN_TOLERANCE));
        assertThat(fourth).isCloseTo(3.0, within(10.0 * MEAN_TOLERANCE));
        assertThat(neighbour).isCloseTo(0.0, within(MEAN_TOLERANCE));
    }

    @Test
    void quantilesAreThoseOfTheTables() {
        assertThat(CounterRandom.normalQuantile(0.5)).isZero();
        assertThat(CounterRandom.normalQuantile(0.975)).isCloseTo(1.959963984540054, within(1e-12));
        assertThat(CounterRandom.normalQuantile(0.001)).isCloseTo(-3.090232306167813, within(1e-12));
    }
}
