package io.greenpark.core.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateGridTest {

    /** The factors that are kept change no sign, also after a cash flow of more years. */
    @ParameterizedTest
    @ValueSource(ints = {2, 31, 7, 45})
    void signsAreThoseOfThePresentValue(int years) {
        assertSigns(flow(years));
    }

    /** A first year that just makes up for the others: plain sums round to either side of zero, or to zero. */
    @ParameterizedTest
    @ValueSource(ints = {3, 26, 40})
    void signsAreThoseOfThePresentValueWhereItAllButVanishes(int years) {
        for (int step = 0; step <= RateGrid.STEPS; step += 50) {
            double[] amountsYuan = flow(years);
            amountsYuan[0] = 0.0;
            amountsYuan[0] = -Returns.npvYuan(amountsYuan, RateGrid.rate(step));
            assertSigns(amountsYuan);
        }
    }

    private static double[] flow(int years) {
        var random = new SplittableRandom(years);
        double[] amountsYuan = new double[years];
        for (int year = 0; year < years; year++) {
            amountsYuan[year] = random.nextDouble(-1e8, 1e8);
        }
        return amountsYuan;
    }

    private static void assertSigns(double[] amountsYuan) {
        double[] expected = new double[RateGrid.STEPS + 1];
        for (int step = 0; step < expected.length; step++) {
            expected[step] = Math.signum(Returns.npvYuan(amountsYuan, RateGrid.rate(step)));
        }

        assertThat(RateGrid.of(amountsYuan.length).signs(amountsYuan)).isEqualTo(expected);
    }
}
