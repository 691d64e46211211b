package io.greenpark.core.settlement;

import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.time.MonthSpan;
import java.util.List;

/** Adds to the lines of the months what is netted between them, docs/model.md eq. (BIL-23) and (BIL-24). */
final class NettingAccount {

    private final List<MonthSpan> months;
    private final List<List<BillLine>> lines;

    /**
     * @param lines lines of each month, to which this adds
     */
    NettingAccount(List<MonthSpan> months, List<List<BillLine>> lines) {
        this.months = months;
        this.lines = lines;
    }

    void add(Netting netting, PowerSeries importMw, PowerSeries exportMw) {
        if (netting instanceof Netting.Energy energy) {
            addEnergy(energy, importMw, exportMw);
        } else if (netting instanceof Netting.Money money) {
            addMoney(money);
        }
    }

    private void addEnergy(Netting.Energy netting, PowerSeries importMw, PowerSeries exportMw) {
        double carriedMwh = 0.0;
        for (int m = 0; m < months.size(); m++) {
            MonthSpan month = months.get(m);
            double importMwh = importMw.energyMwh(month);
            carriedMwh += exportMw.energyMwh(month);
            double creditedMwh = Math.min(importMwh, carriedMwh);
            carriedMwh -= creditedMwh;
            double paidYuan = Cents.sum(lines.get(m).stream()
                    .filter(line -> line.row().hourly() && line.row().side() == BillRow.Side.GRID)
                    .mapToDouble(BillLine::amountYuan));
            double creditYuan = importMwh == 0.0 ? 0.0 : paidYuan * creditedMwh / importMwh;
            add(m, BillRow.NET_METERING, creditedMwh, "MWh", 0.0 - creditYuan);
            if (settles(netting, m)) {
                add(m, BillRow.NET_SURPLUS, carriedMwh, "MWh", 0.0 - carriedMwh * netting.surplusYuanPerMwh());
                carriedMwh = 0.0;
            }
        }
    }

    private void addMoney(Netting.Money netting) {
        double creditYuan = 0.0;
        for (int m = 0; m < months.size(); m++) {
            double netYuan = Cents.sum(lines.get(m).stream()
                    .filter(line -> line.row().side() != BillRow.Side.SERVICE)
                    .mapToDouble(BillLine::amountYuan));
            double carriedYuan = Math.max(-netYuan, -creditYuan);
            creditYuan = Cents.round(creditYuan + carriedYuan);
            double paidYuan = settles(netting, m) ? creditYuan * netting.surplusFraction() : 0.0;
            add(m, BillRow.CREDIT_CARRIED, 1.0, "month", carriedYuan - paidYuan);
            creditYuan = settles(netting, m) ? 0.0 : creditYuan;
        }
    }

    private boolean settles(Netting netting, int m) {
        return m == months.size() - 1 || netting.endsIn(months.get(m).month());
    }

    private void add(int m, BillRow row, double quantity, String unit, double yuan) {
        lines.get(m).add(BillLine.total(months.get(m).month(), row, quantity, unit, yuan));
    }
}
