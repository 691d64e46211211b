package io.greenpark.core.finance;

import io.greenpark.core.check.Require;

/**
 * Rates by which money of different years is compared, nominal.
 *
 * @param discountFraction discount rate [1/a]
 * @param financeFraction rate at which payments are discounted in the modified internal rate of return, eq. (FIN-2) [1/a]
 * @param reinvestmentFraction rate at which receipts grow in it [1/a]
 */
public record Rates(double discountFraction, double financeFraction, double reinvestmentFraction) {

    private static final double MOST = 0.5;

    public Rates {
        Require.within("discountRateFraction", discountFraction, 0.0, MOST);
        Require.within("financeRateFraction", financeFraction, 0.0, MOST);
        Require.within("reinvestmentRateFraction", reinvestmentFraction, 0.0, MOST);
    }

    /** Money is lent and borrowed at the discount rate. */
    public static Rates of(double discountFraction) {
        return new Rates(discountFraction, discountFraction, discountFraction);
    }
}
