package io.greenpark.core.settlement;

import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.tariff.TimeOfUse;
import io.greenpark.core.time.MonthSpan;
import java.util.List;

/** Adds to the lines of the months what is netted between them, docs/model.md eq. (BIL-23) and (BIL-24). */
final class NettingAccount {

    private final List<MonthSpan> months;
    private final List<List<BillLine>> lines;
    private final TimeOfUse timeOfUse;
    private final PriceSeries prices;

    /**
     * @param lines lines of each month, to which this adds
     * @param timeOfUse bands in which energy is netted where it is netted by band
     * @param prices what imported energy costs in each step, all rows that are charged per MWh
     */
    NettingAccount(List<MonthSpan> months, List<List<BillLine>> lines, TimeOfUse timeOfUse, PriceSeries prices) {
        this.months = months;
        this.lines = lines;
        this.timeOfUse = timeOfUse;
        this.prices = prices;
    }

    void add(Netting netting, PowerSeries importMw, PowerSeries exportMw) {
        if (netting instanceof Netting.Energy energy) {
            addEnergy(energy, importMw, exportMw);
        } else if (netting instanceof Netting.Money money) {
            addMoney(money);
        }
    }

    private void addEnergy(Netting.Energy netting, PowerSeries importMw, PowerSeries exportMw) {
        List<NettingPool> pools = NettingPool.of(netting.byBand(), timeOfUse, prices, importMw, exportMw);
        for (int m = 0; m < months.size(); m++) {
            MonthSpan month = months.get(m);
            double creditedMwh = 0.0;
            double creditedValueYuan = 0.0;
            double valueYuan = 0.0;
            for (NettingPool pool : pools) {
                double importMwh = pool.importMwh(month);
                double poolMwh = pool.credit(month, importMwh);
                double poolYuan = pool.importYuan(month);
                creditedMwh += poolMwh;
                creditedValueYuan += importMwh == 0.0 ? 0.0 : poolYuan * poolMwh / importMwh;
                valueYuan += poolYuan;
            }
            double paidYuan = Cents.sum(lines.get(m).stream()
                    .filter(line -> line.row().hourly() && line.row().side() == BillRow.Side.GRID)
                    .mapToDouble(BillLine::amountYuan));
            double creditYuan = valueYuan == 0.0 ? 0.0 : paidYuan * (creditedValueYuan / valueYuan);
            add(m, BillRow.NET_METERING, creditedMwh, "MWh", 0.0 - creditYuan);
            if (settles(netting, m)) {
                double leftMwh = pools.stream().mapToDouble(NettingPool::settle).sum();
                add(m, BillRow.NET_SURPLUS, leftMwh, "MWh", 0.0 - leftMwh * netting.surplusYuanPerMwh());
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
