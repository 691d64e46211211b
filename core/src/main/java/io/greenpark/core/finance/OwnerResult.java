package io.greenpark.core.finance;

import java.util.OptionalDouble;

/**
 * Cash flow of one owner and the figures that judge it.
 *
 * @param project cash flow after tax as if there were no loan
 * @param equity cash flow after tax, loan, interest and repayment
 * @param rates rates by which money of different years is compared
 */
public record OwnerResult(CashFlow project, CashFlow equity, Rates rates) {

    /** Id of the owner. */
    public String id() {
        return equity.owner();
    }

    /** Whether nothing is ever received or paid. */
    public boolean isEmpty() {
        return project.lines().isEmpty() && equity.lines().isEmpty();
    }

    /** Net present value of the equity cash flow [yuan]. */
    public double npvYuan() {
        return Returns.npvYuan(equity.netYuan(), rates.discountFraction());
    }

    /** Net present value of the cash flow without loan [yuan]. */
    public double projectNpvYuan() {
        return Returns.npvYuan(project.netYuan(), rates.discountFraction());
    }

    /** Internal rate of return on equity [1]; empty if there is none or more than one. */
    public OptionalDouble irrFraction() {
        return Returns.irrFraction(equity.netYuan());
    }

    /** Internal rate of return without loan [1]; empty if there is none or more than one. */
    public OptionalDouble projectIrrFraction() {
        return Returns.irrFraction(project.netYuan());
    }

    /** Modified internal rate of return on equity [1]. */
    public OptionalDouble mirrFraction() {
        return Returns.mirrFraction(equity.netYuan(), rates.financeFraction(), rates.reinvestmentFraction());
    }

    /** Simple payback without loan [a]; empty if it never pays back. */
    public OptionalDouble paybackYears() {
        return Returns.paybackYears(project.netYuan(), 0.0);
    }

    /** Discounted payback without loan [a]; empty if it never pays back. */
    public OptionalDouble discountedPaybackYears() {
        return Returns.paybackYears(project.netYuan(), rates.discountFraction());
    }

    /**
     * Least debt service coverage of all years with debt: what operation brings after tax over interest and repayment,
     * docs/model.md eq. (FIN-13) [1]; empty without a loan.
     */
    public OptionalDouble leastDebtServiceCoverage() {
        double[] interest = equity.rowYuan(CashRow.INTEREST);
        double[] repayment = equity.rowYuan(CashRow.REPAYMENT);
        double[] net = equity.netYuan();
        double[] replaced = equity.rowYuan(CashRow.REPLACEMENT);
        double[] salvage = equity.rowYuan(CashRow.SALVAGE);
        double least = Double.POSITIVE_INFINITY;
        for (int year = 1; year < net.length; year++) {
            double service = -(interest[year] + repayment[year]);
            if (service > 0.0) {
                least = Math.min(least, (net[year] + service - replaced[year] - salvage[year]) / service);
            }
        }
        return least < Double.POSITIVE_INFINITY ? OptionalDouble.of(least) : OptionalDouble.empty();
    }
}
