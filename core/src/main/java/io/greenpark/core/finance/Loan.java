package io.greenpark.core.finance;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;

/**
 * A loan for part of the investment, paid out in year 0; docs/model.md eq. (FIN-9).
 *
 * @param shareFraction share of the investment, net of value-added tax, that is borrowed [1]
 * @param rateFraction interest per year on the debt at its beginning [1]
 * @param termYears years until it is paid back, grace included [a]
 * @param graceYears first years in which only interest is paid [a]
 * @param repayment how it is paid back
 */
public record Loan(double shareFraction, double rateFraction, int termYears, int graceYears, Repayment repayment) {

    /** No loan. */
    public static final Loan NONE = new Loan(0.0, 0.0, 1, 0, Repayment.EQUAL_PRINCIPAL);

    /** How a loan is paid back. */
    public enum Repayment {
        /** The same amount of debt every year (等额本金). */
        EQUAL_PRINCIPAL,
        /** The same sum of interest and debt every year (等额本息). */
        ANNUITY
    }

    public Loan {
        Require.fraction("shareFraction", shareFraction);
        Require.within("rateFraction", rateFraction, 0.0, 1.0);
        if (termYears < 1) {
            throw new InvalidValueException("termYears", "must be at least 1", termYears);
        }
        if (graceYears < 0 || graceYears >= termYears) {
            throw new InvalidValueException(
                    "graceYears", "must be at least 0 and less than termYears (%d)".formatted(termYears), graceYears);
        }
    }

    /** Debt at the end of each year, from year 0 [yuan]. */
    double[] debtYuan(double principalYuan) {
        double[] debt = new double[termYears + 1];
        int instalments = termYears - graceYears;
        double annuityYuan = principalYuan * Returns.capitalRecoveryFactor(rateFraction, instalments);
        debt[0] = principalYuan;
        for (int year = 1; year <= termYears; year++) {
            double repaid = repayment == Repayment.ANNUITY
                    ? annuityYuan - debt[year - 1] * rateFraction
                    : principalYuan / instalments;
            debt[year] = year <= graceYears ? principalYuan : debt[year - 1] - repaid;
        }
        debt[termYears] = 0.0;
        return debt;
    }
}
