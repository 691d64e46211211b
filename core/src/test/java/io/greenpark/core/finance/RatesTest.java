package io.greenpark.core.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatesTest {

    private static final double ROUNDING = 1e-12;

    private static final CashFlow FLOW = new CashFlow(
            "park",
            3,
            List.of(
                    new CashLine(0, CashRow.INVESTMENT, -100.0),
                    new CashLine(1, CashRow.GRID_BILL_SAVING, 60.0),
                    new CashLine(2, CashRow.REPLACEMENT, -22.0),
                    new CashLine(3, CashRow.GRID_BILL_SAVING, 80.0)));

    /** Payments at 10 %: 100 + 22 / 1.1²; receipts at 5 % to year 3: 60 · 1.05² + 80 = 146.15. */
    @Test
    void paymentsAndReceiptsHaveRatesOfTheirOwn() {
        var owner = new OwnerResult(FLOW, FLOW, new Rates(0.08, 0.1, 0.05));

        double paid = 100.0 + 22.0 / 1.21;
        assertThat(owner.mirrFraction().orElseThrow())
                .isCloseTo(Math.pow(146.15 / paid, 1.0 / 3.0) - 1.0, within(ROUNDING));
        assertThat(owner.npvYuan()).isCloseTo(-100.0 + 60.0 / 1.08 - 22.0 / 1.1664 + 80.0 / 1.259712, within(1e-9));
    }

    @Test
    void theDiscountRateStandsForBoth() {
        assertThat(new OwnerResult(FLOW, FLOW, Rates.of(0.08)).mirrFraction())
                .isEqualTo(new OwnerResult(FLOW, FLOW, new Rates(0.08, 0.08, 0.08)).mirrFraction());
    }

    @Test
    void aRateIsWithinZeroAndAHalf() {
        assertThatThrownBy(() -> new Rates(0.08, -0.01, 0.05))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("financeRateFraction");
        assertThatThrownBy(() -> new Rates(0.08, 0.1, 0.51))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("reinvestmentRateFraction");
    }
}
