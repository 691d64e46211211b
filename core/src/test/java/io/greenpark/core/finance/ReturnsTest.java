package io.greenpark.core.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnsTest {

    /** Digits to which the published figures are given. */
    private static final double PUBLISHED = 1e-9;

    @Test
    void presentValueDiscountsTheEndOfEachYear() {
        // −100 + 60/1.1 + 60/1.21
        assertThat(Returns.npvYuan(new double[] {-100.0, 60.0, 60.0}, 0.1))
                .isCloseTo(-100.0 + 60.0 / 1.1 + 60.0 / 1.21, within(1e-12));
    }

    @Test
    void internalRateIsThatOfAWellKnownExample() {
        // Example of the function IRR in spreadsheets: 8.66 %
        double[] amounts = {-70_000.0, 12_000.0, 15_000.0, 18_000.0, 21_000.0, 26_000.0};

        assertThat(Returns.irrFraction(amounts)).hasValueCloseTo(0.0866309480365, within(PUBLISHED));
    }

    @Test
    void modifiedRateIsThatOfAWellKnownExample() {
        // Example of the function MIRR in spreadsheets: 12.61 %
        double[] amounts = {-120_000.0, 39_000.0, 30_000.0, 21_000.0, 37_000.0, 46_000.0};

        assertThat(Returns.mirrFraction(amounts, 0.10, 0.12)).hasValueCloseTo(0.126094130366, within(PUBLISHED));
    }

    @Test
    void aRateThatIsNotUniqueIsNotGiven() {
        // zero at 10 % and at 20 %: (1.1 − x)(1.2 − x) with x = 1 + rate
        double[] twoRates = {-1.0, 2.3, -1.32};

        assertThat(Returns.npvYuan(twoRates, 0.1)).isCloseTo(0.0, within(1e-12));
        assertThat(Returns.npvYuan(twoRates, 0.2)).isCloseTo(0.0, within(1e-12));
        assertThat(Returns.irrFraction(twoRates)).isEmpty();
    }

    @Test
    void withoutAnInvestmentThereIsNoRate() {
        assertThat(Returns.irrFraction(new double[] {0.0, 10.0, 10.0})).isEmpty();
        assertThat(Returns.mirrFraction(new double[] {0.0, 10.0}, 0.05, 0.05)).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void atTheInternalRateThePresentValueIsZero(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] amounts = new double[2 + random.nextInt(39)];
        for (int year = 1; year < amounts.length; year++) {
            amounts[year] = random.nextDouble(1e6);
        }
        amounts[0] = -Arrays.stream(amounts).sum() * random.nextDouble(0.2, 1.5);

        double rate = Returns.irrFraction(amounts).orElseThrow();

        assertThat(Returns.npvYuan(amounts, rate)).isCloseTo(0.0, within(1e-9 * -amounts[0]));
    }

    @ParameterizedTest(name = "{0} at {1} % pay back after {2} years")
    @CsvSource({
        "'-100 40 40 40', 0, 2.5",
        "'-80 110 121', 0.1, 0.8",
        "'-100 55 121', 0.1, 1.5",
        // back below zero in the third year: only the last change counts
        "'-100 150 0 -80 60', 0, 3.5",
        "'5 5', 0, 0"
    })
    void paybackIsLinearWithinTheYear(String amounts, double rate, double years) {
        assertThat(Returns.paybackYears(numbers(amounts), rate)).hasValueCloseTo(years, within(1e-12));
    }

    @Test
    void whatNeverPaysBackHasNoPayback() {
        assertThat(Returns.paybackYears(numbers("-100 40 40"), 0.0)).isEmpty();
    }

    @ParameterizedTest(name = "{0} over {1} years: {2}")
    @CsvSource({"0.08, 20, 0.101852208823150", "0, 20, 0.05", "0.05, 1, 1.05"})
    void capitalRecoversInEqualParts(double rate, int years, double factor) {
        assertThat(Returns.capitalRecoveryFactor(rate, years)).isCloseTo(factor, within(1e-14));
    }

    @Test
    void levelisedCostIsWhatEachMwhMustEarn() {
        // 1000 once and 50 a year for two years, 10 MWh a year: price p with 10 p (1/1.1 + 1/1.21) = 1000 + 50 (1/1.1 +
        // 1/1.21)
        double annuity = 1.0 / 1.1 + 1.0 / 1.21;

        assertThat(Returns.levelisedYuanPerMwh(new double[] {1000.0, 50.0, 50.0}, new double[] {0.0, 10.0, 10.0}, 0.1))
                .isCloseTo((1000.0 + 50.0 * annuity) / (10.0 * annuity), within(1e-10));
    }

    @Test
    void withoutEnergyThereIsNoLevelisedCost() {
        assertThatThrownBy(() -> Returns.levelisedYuanPerMwh(new double[] {1.0}, new double[] {0.0}, 0.1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("energyMwh");
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
