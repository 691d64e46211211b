package io.greenpark.core.settlement;

import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.tariff.Block;
import io.greenpark.core.tariff.DemandWindow;
import io.greenpark.core.tariff.ExtraCharges;
import io.greenpark.core.time.MonthSpan;
import java.util.List;
import java.util.function.Predicate;

/** What one month is charged beside energy and capacity, docs/model.md eq. (BIL-9), (BIL-10) and (BIL-13) to (BIL-15). */
final class MonthlyExtras {

    private final BillingTerms terms;
    private final MonthSpan month;
    private final List<BillLine> lines;

    /**
     * @param lines lines of the month so far, to which this adds
     */
    MonthlyExtras(BillingTerms terms, MonthSpan month, List<BillLine> lines) {
        this.terms = terms;
        this.month = month;
        this.lines = lines;
    }

    /** Adds the lines of the month with the index {@code m}. */
    void add(PowerSeries importMw, PowerSeries loadMw, DemandMeter meter, int m) {
        ExtraCharges extra = terms.tariff().extra();
        for (DemandWindow window : extra.windows()) {
            double demandMw = meter.demandMw(m, window);
            add(BillRow.WINDOW_DEMAND, demandMw * month.coveredFraction(), "MW-month", window.yuanPerMwMonth());
        }
        if (!extra.demandBlocks().isEmpty()) {
            double demandMw = meter.demandMw(m);
            double yuan = Block.costYuan(extra.demandBlocks(), 1.0, demandMw) * month.coveredFraction();
            addTotal(BillRow.DEMAND_TIERS, demandMw * month.coveredFraction(), "MW-month", yuan);
        }
        if (!extra.energyBlocks().isEmpty()) {
            double mwh = importMw.energyMwh(month);
            double scale = month.coveredFraction() * (extra.blocksPerMw() ? meter.demandMw(m) : 1.0);
            addTotal(BillRow.ENERGY_TIERS, mwh, "MWh", Block.costYuan(extra.energyBlocks(), scale, mwh));
        }
        if (extra.fixedYuanPerMonth() > 0.0) {
            add(BillRow.FIXED, month.coveredFraction(), "month", extra.fixedYuanPerMonth());
        }
        if (terms.powerFactor() != null) {
            double baseYuan = totalYuan(terms.powerFactor().table().base()::contains);
            add(
                    BillRow.POWER_FACTOR,
                    baseYuan,
                    "yuan",
                    terms.powerFactor().adjustmentFraction(month, importMw, loadMw));
        }
        if (extra.minimumYuanPerMonth() > 0.0) {
            double missingYuan = extra.minimumYuanPerMonth() * month.coveredFraction()
                    - totalYuan(row -> row.side() == BillRow.Side.GRID);
            addTotal(BillRow.MINIMUM_BILL, month.coveredFraction(), "month", Math.max(0.0, missingYuan));
        }
    }

    private double totalYuan(Predicate<BillRow> counts) {
        return Cents.sum(lines.stream().filter(line -> counts.test(line.row())).mapToDouble(BillLine::amountYuan));
    }

    private void add(BillRow row, double quantity, String unit, double yuanPerUnit) {
        lines.add(new BillLine(month.month(), row, quantity, unit, yuanPerUnit, Cents.round(quantity * yuanPerUnit)));
    }

    private void addTotal(BillRow row, double quantity, String unit, double yuan) {
        lines.add(BillLine.total(month.month(), row, quantity, unit, yuan));
    }
}
