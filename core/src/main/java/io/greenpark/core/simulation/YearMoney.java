package io.greenpark.core.simulation;

import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.settlement.Bill;
import io.greenpark.core.tariff.BillRow;

/**
 * What a park or hub pays and earns in a year, value-added tax included.
 *
 * @param gridBillYuan grid bill [yuan/a]
 * @param exportYuan income from exported energy and from services to the grid [yuan/a]
 * @param fuelYuan fuel of boilers and thermal units [yuan/a]
 * @param unitFuelYuan part of it that thermal units burn [yuan/a]
 * @param supplyYuan other operation of thermal units, fees of lines, payments for interrupted load [yuan/a]
 * @param certificateYuan income from certificates less what is paid for them [yuan/a]
 * @param greenExportMwh renewable energy exported [MWh/a]
 * @param selfUsedMwh renewable energy used by the load [MWh/a]
 * @param consumedMwh load that was supplied [MWh/a]
 */
record YearMoney(
        double gridBillYuan,
        double exportYuan,
        double fuelYuan,
        double unitFuelYuan,
        double supplyYuan,
        double certificateYuan,
        double greenExportMwh,
        double selfUsedMwh,
        double consumedMwh) {

    static final YearMoney NONE = new YearMoney(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);

    /** The mean year of {@code node} over {@code years}, of which {@code unitFuelYuan} was burnt by thermal units. */
    static YearMoney of(NodeResult node, double unitFuelYuan, double years) {
        Bill bill = node.bill();
        double supplyYuan = bill.amountYuan(BillRow.THERMAL_OPERATION)
                + bill.amountYuan(BillRow.LINE_FEE)
                + bill.amountYuan(BillRow.INTERRUPTION);
        return new YearMoney(
                        bill.gridBillYuan(),
                        bill.exportIncomeYuan() + bill.serviceIncomeYuan(),
                        bill.amountYuan(BillRow.FUEL),
                        unitFuelYuan,
                        supplyYuan,
                        bill.certificateIncomeYuan(),
                        value(node, Indicator.GREEN_EXPORT_MWH),
                        value(node, Indicator.SELF_USED_MWH),
                        value(node, Indicator.CONSUMED_MWH))
                .times(1.0 / years);
    }

    private static double value(NodeResult node, Indicator indicator) {
        return node.value(indicator).orElse(0.0);
    }

    /** The same where a ledger books what certificates of exported energy bring, so that no other price counts them again. */
    YearMoney withLedger(boolean kept) {
        return new YearMoney(
                gridBillYuan,
                exportYuan,
                fuelYuan,
                unitFuelYuan,
                supplyYuan,
                certificateYuan,
                kept ? 0.0 : greenExportMwh,
                selfUsedMwh,
                consumedMwh);
    }

    YearMoney times(double share) {
        return new YearMoney(
                share * gridBillYuan,
                share * exportYuan,
                share * fuelYuan,
                share * unitFuelYuan,
                share * supplyYuan,
                share * certificateYuan,
                share * greenExportMwh,
                share * selfUsedMwh,
                share * consumedMwh);
    }

    YearMoney plus(YearMoney other) {
        return new YearMoney(
                gridBillYuan + other.gridBillYuan,
                exportYuan + other.exportYuan,
                fuelYuan + other.fuelYuan,
                unitFuelYuan + other.unitFuelYuan,
                supplyYuan + other.supplyYuan,
                certificateYuan + other.certificateYuan,
                greenExportMwh + other.greenExportMwh,
                selfUsedMwh + other.selfUsedMwh,
                consumedMwh + other.consumedMwh);
    }

    YearMoney minus(YearMoney other) {
        return plus(other.times(-1.0));
    }
}
