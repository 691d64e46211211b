package io.greenpark.core.settlement;

import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.time.MonthSpan;
import java.util.ArrayList;
import java.util.List;

/** What a month's bill holds of the market beside the purchase row, docs/model.md eq. (BIL-18) to (BIL-20). */
final class MarketLines {

    private final MarketTerms terms;
    private final PriceSeries purchasePrice;

    /**
     * @param purchasePrice price of the purchase row: that of real time where there is a day-ahead market
     */
    MarketLines(MarketTerms terms, PriceSeries purchasePrice) {
        this.terms = terms;
        this.purchasePrice = purchasePrice;
    }

    List<BillLine> of(MonthSpan month, PowerSeries importMw) {
        List<BillLine> lines = new ArrayList<>();
        PriceSeries reference = purchasePrice;
        for (DayAhead market : terms.dayAhead()) {
            PriceSeries dayAhead = market.price().on(purchasePrice.axis());
            lines.add(difference(month, BillRow.DAY_AHEAD_DIFFERENCE, market.declared(), dayAhead, purchasePrice));
            reference = dayAhead;
        }
        double contractedMwh = 0.0;
        for (EnergyContract contract : terms.contracts()) {
            PriceSeries agreed = contract.price().on(purchasePrice.axis());
            lines.add(difference(month, BillRow.CONTRACT_DIFFERENCE, contract.power(), agreed, reference));
            contractedMwh += contract.power().energyMwh(month);
        }
        if (!terms.deviation().equals(DeviationCharge.NONE)) {
            double importMwh = importMw.energyMwh(month);
            double chargedMwh = terms.deviation().chargedMwh(contractedMwh, importMwh);
            double yuan = terms.deviation().yuan(contractedMwh, importMwh);
            lines.add(BillLine.total(month.month(), BillRow.DEVIATION, chargedMwh, "MWh", yuan));
        }
        return lines;
    }

    /** What {@code power} costs more at one price than at another. */
    private static BillLine difference(
            MonthSpan month, BillRow row, PowerSeries power, PriceSeries price, PriceSeries reference) {
        double yuan = power.valueYuan(price, month) - power.valueYuan(reference, month);
        return BillLine.total(month.month(), row, power.energyMwh(month), "MWh", yuan);
    }
}
