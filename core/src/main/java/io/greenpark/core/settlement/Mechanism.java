package io.greenpark.core.settlement;

import io.greenpark.core.check.Require;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.tariff.EnergyPrice;
import io.greenpark.core.time.MonthSpan;
import io.greenpark.core.time.TimeAxis;

/**
 * Mechanism price of older plants (发改价格〔2025〕136号 机制电价): a share of what they export is settled by the difference to the
 * market's mean price of the month, docs/model.md eq. (BIL-21).
 *
 * @param shareFraction share of the exported energy [1]
 * @param price mechanism price, VAT included
 * @param market market price whose mean over the month it is settled against, VAT included
 */
public record Mechanism(double shareFraction, EnergyPrice price, EnergyPrice market) {

    public Mechanism {
        Require.fraction("shareFraction", shareFraction);
    }

    /** The same mechanism with its prices as series. */
    Mechanism stepwise(TimeAxis axis) {
        return new Mechanism(shareFraction, price.stepwise(axis), market.stepwise(axis));
    }

    /** The settlement of a month; income is negative. */
    BillLine line(MonthSpan month, PowerSeries exportMw) {
        double mwh = exportMw.energyMwh(month) * shareFraction;
        double yuan = shareFraction * exportMw.valueYuan(price.on(exportMw.axis()), month)
                - mwh * meanYuanPerMwh(market.on(exportMw.axis()), month);
        return BillLine.total(month.month(), BillRow.MECHANISM_DIFFERENCE, mwh, "MWh", 0.0 - yuan);
    }

    private static double meanYuanPerMwh(PriceSeries price, MonthSpan month) {
        double sum = 0.0;
        for (int k = month.firstStep(); k < month.endStep(); k++) {
            sum += price.get(k);
        }
        return sum / (month.endStep() - month.firstStep());
    }
}
