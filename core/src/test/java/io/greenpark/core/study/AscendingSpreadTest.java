package io.greenpark.core.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.result.Indicator;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that come one by one say what they say together. */
class AscendingSpreadTest {

    private static final double[] PROBABILITIES = {0.999, 0.9, 0.5, 0.1, 0.001};

    /** Numbers of very different size, so that a sum without compensation differs; 1 and 11 make places that are whole. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 11, 101, 1000})
    void meanAndQuantilesAreToTheBitThoseOfAllOfThem(int members) {
        Random random = new Random(members);
        double[] values = random.doubles(members)
                .map(value -> (value - 0.3) * Math.pow(10.0, random.nextInt(12)))
                .toArray();
        var together = new IndicatorSpread("full", "all", Indicator.LOAD_MWH, values);
        var oneByOne = new AscendingSpread(members, PROBABILITIES);
        Arrays.stream(values).sorted().forEach(oneByOne::add);

        assertThat(oneByOne.mean()).isEqualTo(together.mean());
        for (int q = 0; q < PROBABILITIES.length; q++) {
            assertThat(oneByOne.exceeded(q)).isEqualTo(together.exceeded(PROBABILITIES[q]));
        }
    }

    /** Of 1, 2, 4 half exceed 2, and nine of ten 1 + 0.2 · 1. */
    @Test
    void quantilesLieBetweenTheirNeighbours() {
        var spread = new AscendingSpread(3, 0.5, 0.9);
        for (double value : new double[] {1.0, 2.0, 4.0}) {
            spread.add(value);
        }
        assertThat(spread.exceeded(0)).isEqualTo(2.0);
        assertThat(spread.exceeded(1)).isEqualTo(1.0 + (1.0 - 0.9) * 2 * (2.0 - 1.0));
    }

    @Test
    void saysNothingBeforeAllHaveCome() {
        var spread = new AscendingSpread(2, 0.5);
        spread.add(1.0);
        assertThatThrownBy(spread::mean).hasMessage("1 values have come, not 2");
    }
}
