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
 * @param supplyYuan operation of thermal units, fees of lines and payments for interrupted load beyond those of the baseline
 *     [yuan]
 */
public record OperatingYear(
        double generationMwh,
        double selfUsedMwh,
        double gridBillSavingYuan,
        double exportIncomeYuan,
        double certificateIncomeYuan,
        double fuelYuan,
        double supplyYuan) {

    /** A year in which nothing happens. */
    public static final OperatingYear NONE = new OperatingYear(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);

    public OperatingYear {
        Require.notNegative("generationMwh", generationMwh);
        Require.notNegative("selfUsedMwh", selfUsedMwh);
        Require.finite("gridBillSavingYuan", gridBillSavingYuan);
        Require.finite("exportIncomeYuan", exportIncomeYuan);
        Require.finite("certificateIncomeYuan", certificateIncomeYuan);
        Require.finite("fuelYuan", fuelYuan);
        Require.finite("supplyYuan", supplyYuan);
    }

    /** The same year with {@code generation} times the energy and {@code output} times what it brings, at {@code price} times the prices. */
    OperatingYear scaled(double generation, double output, double price) {
        return new OperatingYear(
                generation * generationMwh,
                generation * selfUsedMwh,
                output * price * gridBillSavingYuan,
                output * price * exportIncomeYuan,
                output * price * certificateIncomeYuan,
                output * price * fuelYuan,
                output * price * supplyYuan);
    }
}
