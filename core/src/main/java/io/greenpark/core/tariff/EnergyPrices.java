package io.greenpark.core.tariff;

import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.time.MonthSpan;
import io.greenpark.core.time.TimeAxis;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The price of imported energy in each step, row by row, docs/model.md eq. (BIL-1) and (BIL-2).
 *
 * @param rows price of every row that is charged per MWh, upstream loss included [yuan/MWh]
 * @param total their sum: what one more MWh of import costs [yuan/MWh]
 */
public record EnergyPrices(Map<BillRow, PriceSeries> rows, PriceSeries total) {

    private static final int SECONDS_PER_QUARTER = 900;

    public EnergyPrices {
        rows = Collections.unmodifiableMap(new EnumMap<>(rows));
    }

    /** The prices of {@code tariff} on {@code axis}; a step longer than a quarter-hour takes the mean of its ratios. */
    public static EnergyPrices of(Tariff tariff, TimeAxis axis) {
        double[] ratio = ratioOfStep(tariff.timeOfUse(), axis);
        Map<BillRow, PriceSeries> rows = new EnumMap<>(BillRow.class);
        for (EnergyComponent component : tariff.energy()) {
            rows.put(component.row(), series(component, ratio, axis));
            if (component.row() == BillRow.PURCHASE) {
                double loss = tariff.upstreamLossFraction();
                rows.put(
                        BillRow.UPSTREAM_LOSS,
                        PriceSeries.constant(axis, component.yuanPerMwh() * loss / (1.0 - loss)));
            }
        }
        double[] total = new double[axis.steps()];
        for (PriceSeries row : rows.values()) {
            for (int k = 0; k < total.length; k++) {
                total[k] += row.get(k);
            }
        }
        return new EnergyPrices(rows, new PriceSeries(axis, total));
    }

    private static PriceSeries series(EnergyComponent component, double[] ratio, TimeAxis axis) {
        if (!component.timeOfUse()) {
            return PriceSeries.constant(axis, component.yuanPerMwh());
        }
        double[] yuanPerMwh = ratio.clone();
        for (int k = 0; k < yuanPerMwh.length; k++) {
            yuanPerMwh[k] *= component.yuanPerMwh();
        }
        return new PriceSeries(axis, yuanPerMwh);
    }

    private static double[] ratioOfStep(TimeOfUse timeOfUse, TimeAxis axis) {
        Band[][] bands = timeOfUse.bands();
        double[] ratioByBand = timeOfUse.ratioByBand();
        int quarters = (int) axis.step().toSeconds() / SECONDS_PER_QUARTER;
        double[] ratio = new double[axis.steps()];
        for (MonthSpan span : axis.monthSpans()) {
            Band[] day = bands[span.month().getMonthValue() - 1];
            for (int k = span.firstStep(); k < span.endStep(); k++) {
                int first = axis.secondOfDay(k) / SECONDS_PER_QUARTER;
                double sum = 0.0;
                for (int q = first; q < first + quarters; q++) {
                    sum += ratioByBand[day[q % TimeOfUse.QUARTERS].ordinal()];
                }
                ratio[k] = sum / quarters;
            }
        }
        return ratio;
    }
}
