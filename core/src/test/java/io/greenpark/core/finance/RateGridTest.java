package io.greenpark.core.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateGridTest {

    /** The powers that are kept change no bit, also after a cash flow of more years. */
    @ParameterizedTest
    @ValueSource(ints = {2, 31, 7, 45})
    void presentValuesAreThoseOfTheDefinition(int years) {
        var random = new SplittableRandom(years);
        double[] amountsYuan = new double[years];
        for (int year = 0; year < years; year++) {
            amountsYuan[year] = random.nextDouble(-1e8, 1e8);
        }

        RateGrid grid = RateGrid.of(years);

        for (int step = 0; step <= RateGrid.STEPS; step++) {
            assertThat(grid.npvYuan(amountsYuan, step)).isEqualTo(Returns.npvYuan(amountsYuan, RateGrid.rate(step)));
        }
    }
}
