package io.greenpark.core.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MonteCarloTest {

    @Test
    void endsOfTheIntervalLieBetweenNeighbouringDraws() {
        var entry = new SinkEntry(2030, "pool", "cause", 0.0, 0.0);
        // the 102 draws 0, 10, …, 1010 in another order: 2.5 % lie at place 2.525, 97.5 % at place 98.475
        double[] draws =
                IntStream.range(0, 102).mapToDouble(i -> 10.0 * (i * 5 % 102)).toArray();

        SinkEntry drawn =
                MonteCarlo.intervals(List.of(entry), new double[][] {draws}).get(0);

        assertThat(drawn.lowTco2e()).isCloseTo(25.25, within(1e-9));
        assertThat(drawn.highTco2e()).isCloseTo(984.75, within(1e-9));
    }
}
