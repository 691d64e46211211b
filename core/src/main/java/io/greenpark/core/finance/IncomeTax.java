package io.greenpark.core.finance;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;

/**
 * Income tax with a holiday; docs/model.md eq. (FIN-11).
 *
 * <p>Source: Regulation on the Implementation of the Enterprise Income Tax Law of China, article 87: for public infrastructure
 * projects, wind and photovoltaic plants among them, no tax in the first three years from the first with income, half in
 * the next three (三免三减半); law, article 18: losses are carried forward.
 *
 * @param rateFraction tax over profit [1]
 * @param exemptYears first years without tax [a]
 * @param halfYears years after them at half the rate [a]
 * @param lossYears years for which a loss can be set against later profits [a]
 */
public record IncomeTax(double rateFraction, int exemptYears, int halfYears, int lossYears) {

    /** No tax. */
    public static final IncomeTax NONE = new IncomeTax(0.0, 0, 0, 0);

    public IncomeTax {
        Require.fraction("rateFraction", rateFraction);
        requireYears("exemptYears", exemptYears);
        requireYears("halfYears", halfYears);
        requireYears("lossYears", lossYears);
    }

    private static void requireYears(String field, int years) {
        if (years < 0) {
            throw new InvalidValueException(field, "must not be negative", years);
        }
    }

    /**
     * Tax by year [yuan].
     *
     * @param profitYuan profit by year from year 0, losses negative; year 1 is the first with income
     */
    double[] taxYuan(double[] profitYuan) {
        double[] tax = new double[profitYuan.length];
        double[] lossLeft = new double[profitYuan.length];
        for (int year = 0; year < tax.length; year++) {
            double taxable = Math.max(0.0, profitYuan[year]);
            for (int before = Math.max(0, year - lossYears); before < year; before++) {
                double used = Math.min(taxable, lossLeft[before]);
                lossLeft[before] -= used;
                taxable -= used;
            }
            lossLeft[year] = Math.max(0.0, -profitYuan[year]);
            tax[year] = taxable * rateFraction(year);
        }
        return tax;
    }

    private double rateFraction(int year) {
        if (year <= exemptYears) {
            return year == 0 ? rateFraction : 0.0;
        }
        return year <= exemptYears + halfYears ? 0.5 * rateFraction : rateFraction;
    }
}
