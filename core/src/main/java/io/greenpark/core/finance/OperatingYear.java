package io.greenpark.core.finance;

import io.greenpark.core.check.Require;

/**
 * What a year of operation brings against the baseline, net of value-added tax.
 *
 * @param generationMwh net energy of the plants [MWh]
 * @param selfUsedMwh part of it that the park uses [MWh]
 * @param gridBillSavingYuan grid bill of the baseline less that of the case; negative if the case pays more [yuan]
 * @param exportIncomeYuan income from energy sold to the grid [yuan]
 * @param certificateIncomeYuan income from certificates [yuan]
 * @param fuelYuan fuel beyond that of the baseline; negative if the case burns less [yuan]
 */
public record OperatingYear(
        double generationMwh,
        double selfUsedMwh,
        double gridBillSavingYuan,
        double exportIncomeYuan,
        double certificateIncomeYuan,
        double fuelYuan) {

    public OperatingYear {
        Require.notNegative("generationMwh", generationMwh);
        Require.notNegative("selfUsedMwh", selfUsedMwh);
        Require.finite("gridBillSavingYuan", gridBillSavingYuan);
        Require.finite("exportIncomeYuan", exportIncomeYuan);
        Require.finite("certificateIncomeYuan", certificateIncomeYuan);
        Require.finite("fuelYuan", fuelYuan);
    }

    /** The same year with {@code output} times the energy, at {@code price} times the prices. */
    OperatingYear scaled(double output, double price) {
        return new OperatingYear(
                output * generationMwh,
                output * selfUsedMwh,
                output * price * gridBillSavingYuan,
                output * price * exportIncomeYuan,
                output * price * certificateIncomeYuan,
                output * price * fuelYuan);
    }
}
