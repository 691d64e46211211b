package io.greenpark.core.finance;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.series.Sums;
import java.util.OptionalDouble;
import org.apache.commons.math3.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * Figures that judge a series of yearly amounts; element k is paid at the end of year k. docs/model.md eq. (FIN-1) to
 * (FIN-4).
 *
 * <p>Source: W. Short, D. J. Packey, T. Holt, A Manual for the Economic Evaluation of Energy Efficiency and Renewable Energy
 * Technologies, NREL/TP-462-5173 (1995), chapter 3.
 */
public final class Returns {

    private static final double RATE_ACCURACY = 1e-15;
    private static final int MOST_EVALUATIONS = 1000;

    private Returns() {}

    /**
     * Net present value at the end of year 0, eq. (FIN-1) [yuan].
     *
     * @param rateFraction discount rate per year [1], above −1
     */
    public static double npvYuan(double[] amountsYuan, double rateFraction) {
        requireRate("rateFraction", rateFraction);
        double[] present = new double[amountsYuan.length];
        for (int year = 0; year < present.length; year++) {
            present[year] = amountsYuan[year] / Math.pow(1.0 + rateFraction, year);
        }
        return Sums.of(present);
    }

    /**
     * Internal rate of return: the only rate within −99 % and 10,000 % at which the net present value is zero [1]; empty if
     * there is none or more than one.
     */
    public static OptionalDouble irrFraction(double[] amountsYuan) {
        double[] signs = RateGrid.of(amountsYuan.length).signs(amountsYuan);
        double found = Double.NaN;
        for (int step = 1; step <= RateGrid.STEPS; step++) {
            if (signs[step - 1] * signs[step] < 0.0 || (signs[step] == 0.0 && signs[step - 1] != 0.0)) {
                if (!Double.isNaN(found)) {
                    return OptionalDouble.empty();
                }
                found = signs[step] == 0.0
                        ? RateGrid.rate(step)
                        : root(amountsYuan, RateGrid.rate(step - 1), RateGrid.rate(step));
            }
        }
        return Double.isNaN(found) ? OptionalDouble.empty() : OptionalDouble.of(found);
    }

    private static double root(double[] amountsYuan, double low, double high) {
        return new BracketingNthOrderBrentSolver(RATE_ACCURACY, RATE_ACCURACY, 5)
                .solve(MOST_EVALUATIONS, rate -> npvYuan(amountsYuan, rate), low, high);
    }

    /**
     * Modified internal rate of return, eq. (FIN-2) [1]; empty if nothing is ever paid or nothing ever received.
     *
     * @param financeRateFraction rate at which payments are discounted to year 0 [1]
     * @param reinvestmentRateFraction rate at which receipts grow until the last year [1]
     */
    public static OptionalDouble mirrFraction(
            double[] amountsYuan, double financeRateFraction, double reinvestmentRateFraction) {
        requireRate("financeRateFraction", financeRateFraction);
        requireRate("reinvestmentRateFraction", reinvestmentRateFraction);
        int last = amountsYuan.length - 1;
        double paid = 0.0;
        double received = 0.0;
        for (int year = 0; year <= last; year++) {
            if (amountsYuan[year] < 0.0) {
                paid -= amountsYuan[year] / Math.pow(1.0 + financeRateFraction, year);
            } else {
                received += amountsYuan[year] * Math.pow(1.0 + reinvestmentRateFraction, last - year);
            }
        }
        return paid > 0.0 && received > 0.0
                ? OptionalDouble.of(Math.pow(received / paid, 1.0 / last) - 1.0)
                : OptionalDouble.empty();
    }

    /**
     * Payback: the time after which the sum of the discounted amounts stays at zero or above, linear within the year of
     * the change [a]; empty if it never does. Rate 0 gives the simple payback.
     */
    public static OptionalDouble paybackYears(double[] amountsYuan, double rateFraction) {
        requireRate("rateFraction", rateFraction);
        double sum = 0.0;
        double years = 0.0;
        for (int year = 0; year < amountsYuan.length; year++) {
            double amount = amountsYuan[year] / Math.pow(1.0 + rateFraction, year);
            double after = sum + amount;
            if (after < 0.0) {
                years = Double.NaN;
            } else if (Double.isNaN(years)) {
                years = year - after / amount;
            }
            sum = after;
        }
        return Double.isNaN(years) ? OptionalDouble.empty() : OptionalDouble.of(years);
    }

    /**
     * Capital recovery factor: yearly amount over {@code years} that is worth 1 today, eq. (FIN-3) [1/a].
     *
     * @param rateFraction discount rate per year [1], above −1; 0 divides evenly
     */
    public static double capitalRecoveryFactor(double rateFraction, int years) {
        requireRate("rateFraction", rateFraction);
        if (years < 1) {
            throw new InvalidValueException("years", "must be at least 1", years);
        }
        return rateFraction == 0.0 ? 1.0 / years : rateFraction / -Math.expm1(-years * Math.log1p(rateFraction));
    }

    /**
     * Levelised cost: present value of costs over present value of energy, eq. (FIN-4) [yuan/MWh].
     *
     * @param costsYuan cost by year from year 0, what is received back negative [yuan]
     * @param energyMwh energy by year from year 0 [MWh]
     * @throws InvalidValueException if there is no energy
     */
    public static double levelisedYuanPerMwh(double[] costsYuan, double[] energyMwh, double rateFraction) {
        double presentMwh = npvYuan(energyMwh, rateFraction);
        Require.positive("energyMwh", presentMwh);
        return npvYuan(costsYuan, rateFraction) / presentMwh;
    }

    private static void requireRate(String field, double rateFraction) {
        if (!(rateFraction > -1.0 && Double.isFinite(rateFraction))) {
            throw new InvalidValueException(field, "must be above -1", rateFraction);
        }
    }
}
