package io.greenpark.core.tariff;

import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.time.TimeAxis;
import java.time.LocalDate;
import java.util.Arrays;
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

    /** The prices of {@code tariff} on {@code axis}; a step longer than a quarter-hour takes the mean of its levels. */
    public static EnergyPrices of(Tariff tariff, TimeAxis axis) {
        double[] level = levelOfStep(tariff.timeOfUse(), tariff.timeOfUse().levelByBand(), axis);
        Map<BillRow, PriceSeries> rows = new EnumMap<>(BillRow.class);
        for (EnergyComponent component : tariff.energy()) {
            double[] base = component.price().on(axis).toArray();
            rows.put(component.row(), charged(component, tariff.timeOfUse().basis(), base, level, axis));
            if (component.row() == BillRow.PURCHASE) {
                rows.put(BillRow.UPSTREAM_LOSS, upstreamLoss(base, tariff.upstreamLossFraction(), axis));
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

    private static PriceSeries charged(
            EnergyComponent component, TimeOfUse.Basis basis, double[] base, double[] level, TimeAxis axis) {
        double share = component.shareFraction();
        double[] yuanPerMwh = new double[base.length];
        for (int k = 0; k < yuanPerMwh.length; k++) {
            double price =
                    !component.timeOfUse() ? base[k] : basis == TimeOfUse.Basis.RATIO ? level[k] * base[k] : level[k];
            yuanPerMwh[k] = price * share;
        }
        return new PriceSeries(axis, yuanPerMwh);
    }

    private static PriceSeries upstreamLoss(double[] purchase, double lossFraction, TimeAxis axis) {
        double[] yuanPerMwh = new double[purchase.length];
        for (int k = 0; k < yuanPerMwh.length; k++) {
            yuanPerMwh[k] = purchase[k] * lossFraction / (1.0 - lossFraction);
        }
        return new PriceSeries(axis, yuanPerMwh);
    }

    /** Part of each step of {@code axis} in which {@code band} holds [1]. */
    public static double[] shareOfStep(TimeOfUse timeOfUse, Band band, TimeAxis axis) {
        double[] one = new double[Band.values().length];
        one[band.ordinal()] = 1.0;
        return levelOfStep(timeOfUse, one, axis);
    }

    private static double[] levelOfStep(TimeOfUse timeOfUse, double[] levelByBand, TimeAxis axis) {
        int quarters = (int) axis.step().toSeconds() / SECONDS_PER_QUARTER;
        double[][][] byStep = levelByStep(levelByQuarter(timeOfUse, levelByBand), quarters);
        double[] level = new double[axis.steps()];
        LocalDate date = axis.firstDate();
        int first = axis.secondOfDay(0) / SECONDS_PER_QUARTER / quarters;
        for (int k = 0; k < level.length; ) {
            double[] day = byStep[DayType.of(date, timeOfUse.holidays()).ordinal()][date.getMonthValue() - 1];
            int steps = Math.min(day.length - first, level.length - k);
            System.arraycopy(day, first, level, k, steps);
            k += steps;
            first = 0;
            date = date.plusDays(1);
        }
        return level;
    }

    /** The mean of the quarters of every step of a day. */
    private static double[][][] levelByStep(double[][][] byQuarter, int quarters) {
        return Arrays.stream(byQuarter)
                .map(months ->
                        Arrays.stream(months).map(day -> means(day, quarters)).toArray(double[][]::new))
                .toArray(double[][][]::new);
    }

    private static double[] means(double[] day, int quarters) {
        double[] means = new double[day.length / quarters];
        for (int s = 0; s < means.length; s++) {
            double sum = 0.0;
            for (int q = s * quarters; q < (s + 1) * quarters; q++) {
                sum += day[q];
            }
            means[s] = sum / quarters;
        }
        return means;
    }

    private static double[][][] levelByQuarter(TimeOfUse timeOfUse, double[] levelByBand) {
        return Arrays.stream(timeOfUse.bands())
                .map(months -> Arrays.stream(months)
                        .map(day -> Arrays.stream(day)
                                .mapToDouble(band -> levelByBand[band.ordinal()])
                                .toArray())
                        .toArray(double[][]::new))
                .toArray(double[][][]::new);
    }
}
