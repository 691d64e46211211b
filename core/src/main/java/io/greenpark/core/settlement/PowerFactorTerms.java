package io.greenpark.core.settlement;

import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.tariff.PowerFactorTable;
import io.greenpark.core.time.MonthSpan;

/**
 * By what the power factor of a park comes about and what follows from it.
 *
 * @param table adjustment by hundredths
 * @param reactive what its loads draw, less compensation
 */
public record PowerFactorTerms(PowerFactorTable table, ReactiveLoad reactive) {

    /** Share of the base that is added in {@code month}; nothing where neither energy is drawn, eq. (BIL-9) [1]. */
    double adjustmentFraction(MonthSpan month, PowerSeries importMw, PowerSeries loadMw) {
        double mwh = importMw.energyMwh(month);
        double mvarh = reactive.mvarh(loadMw, month);
        double mvah = Math.hypot(mwh, mvarh);
        return mvah == 0.0 ? 0.0 : table.adjustmentFraction(mwh / mvah);
    }
}
