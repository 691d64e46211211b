package io.greenpark.core.dispatch;

import io.greenpark.core.check.Require;
import java.time.YearMonth;
import java.util.Set;

/**
 * Monthly charge on the highest import of a node (需量电费).
 *
 * @param yuanPerMwMonth price of the month's highest mean import [yuan/(MW·month)]; zero where nothing is charged
 * @param peakFactor peak of the metering interval over the mean of a step, where the step is longer [1]
 * @param peakSoFarMw step mean that was reached in the first month before the first step; it is paid in any case [MW]
 * @param freeMonths months in which nothing is charged, as those that are billed by the transformers
 */
public record DemandCharge(double yuanPerMwMonth, double peakFactor, double peakSoFarMw, Set<YearMonth> freeMonths) {

    /** No charge on peaks. */
    public static final DemandCharge NONE = new DemandCharge(0.0, 1.0, 0.0);

    public DemandCharge {
        Require.notNegative("yuanPerMwMonth", yuanPerMwMonth);
        Require.within("peakFactor", peakFactor, 1.0, 3.0);
        Require.notNegative("peakSoFarMw", peakSoFarMw);
        freeMonths = Set.copyOf(freeMonths);
    }

    /** A charge in all months. */
    public DemandCharge(double yuanPerMwMonth, double peakFactor, double peakSoFarMw) {
        this(yuanPerMwMonth, peakFactor, peakSoFarMw, Set.of());
    }

    /** The same charge after {@code mw} was reached in the first month [MW]. */
    public DemandCharge withPeakSoFarMw(double mw) {
        return new DemandCharge(yuanPerMwMonth, peakFactor, mw, freeMonths);
    }

    /** The same charge in all months but {@code months}. */
    public DemandCharge withFreeMonths(Set<YearMonth> months) {
        return new DemandCharge(yuanPerMwMonth, peakFactor, peakSoFarMw, months);
    }

    /** What one MW more of the highest step mean of a month that is charged costs [yuan/MW]. */
    public double yuanPerMw() {
        return yuanPerMwMonth * peakFactor;
    }

    /** What one MW more of the highest step mean of {@code month} costs [yuan/MW]. */
    public double yuanPerMw(YearMonth month) {
        return freeMonths.contains(month) ? 0.0 : yuanPerMw();
    }
}
