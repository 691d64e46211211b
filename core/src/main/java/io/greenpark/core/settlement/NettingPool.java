package io.greenpark.core.settlement;

import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.tariff.Band;
import io.greenpark.core.tariff.EnergyPrices;
import io.greenpark.core.tariff.TimeOfUse;
import io.greenpark.core.time.MonthSpan;
import java.util.Arrays;
import java.util.List;

/** Energy that is netted with itself alone, all of it or that of one band, docs/model.md eq. (BIL-23). */
final class NettingPool {

    private final double[] share;
    private final PowerSeries importMw;
    private final PowerSeries exportMw;
    private final PriceSeries prices;
    private double carriedMwh;

    private NettingPool(double[] share, PowerSeries importMw, PowerSeries exportMw, PriceSeries prices) {
        this.share = share;
        this.importMw = importMw;
        this.exportMw = exportMw;
        this.prices = prices;
    }

    /** One pool, or one for every band. */
    static List<NettingPool> of(
            boolean byBand, TimeOfUse timeOfUse, PriceSeries prices, PowerSeries importMw, PowerSeries exportMw) {
        if (byBand) {
            return Arrays.stream(Band.values())
                    .map(band -> EnergyPrices.shareOfStep(timeOfUse, band, importMw.axis()))
                    .map(share -> new NettingPool(share, importMw, exportMw, prices))
                    .toList();
        }
        double[] all = new double[importMw.steps()];
        Arrays.fill(all, 1.0);
        return List.of(new NettingPool(all, importMw, exportMw, prices));
    }

    /** Imported in {@code month} [MWh]. */
    double importMwh(MonthSpan month) {
        return mwh(importMw, month);
    }

    /** What that costs by its hours [yuan]. */
    double importYuan(MonthSpan month) {
        double yuan = 0.0;
        for (int k = month.firstStep(); k < month.endStep(); k++) {
            yuan += share[k] * importMw.get(k) * prices.get(k);
        }
        return yuan * importMw.axis().stepHours();
    }

    /** Adds what is exported in {@code month} and takes what makes up for import in it [MWh]. */
    double credit(MonthSpan month, double importMwh) {
        carriedMwh += mwh(exportMw, month);
        double creditedMwh = Math.min(importMwh, carriedMwh);
        carriedMwh -= creditedMwh;
        return creditedMwh;
    }

    /** Takes all that is left [MWh]. */
    double settle() {
        double leftMwh = carriedMwh;
        carriedMwh = 0.0;
        return leftMwh;
    }

    private double mwh(PowerSeries power, MonthSpan month) {
        double mwh = 0.0;
        for (int k = month.firstStep(); k < month.endStep(); k++) {
            mwh += share[k] * power.get(k);
        }
        return mwh * power.axis().stepHours();
    }
}
