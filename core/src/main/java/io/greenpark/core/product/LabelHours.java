package io.greenpark.core.product;

import io.greenpark.core.series.SummedColumn;
import io.greenpark.core.time.MonthSpan;
import io.greenpark.core.time.TimeAxis;
import java.time.LocalDate;
import java.util.List;

/** The hours that a green-power label rests on, docs/model.md eq. (PRO-18) to (PRO-21). */
public final class LabelHours {

    private static final double WHOLE = 1.0 - 1e-9;

    private final TimeAxis axis;
    private final Period period;
    private final SummedColumn loadMw;
    private final SummedColumn unservedMw;
    private final SummedColumn importMw;
    private final SummedColumn matchedFraction;
    private final SummedColumn selfUseShare;

    /**
     * @param axis time axis
     * @param from first day
     * @param to last day
     * @param loadMw what is asked for [MW]
     * @param unservedMw what of it is not supplied [MW]
     * @param importMw drawn from the grid [MW]
     * @param matchedFraction part of the load that own renewable power covers; NaN without load [1]
     * @param selfUseShare own renewable energy over consumption; NaN without consumption [1]
     */
    public LabelHours(
            TimeAxis axis,
            LocalDate from,
            LocalDate to,
            SummedColumn loadMw,
            SummedColumn unservedMw,
            SummedColumn importMw,
            SummedColumn matchedFraction,
            SummedColumn selfUseShare) {
        this.axis = axis;
        this.period = Period.of(axis, from, to);
        this.loadMw = loadMw;
        this.unservedMw = unservedMw;
        this.importMw = importMw;
        this.matchedFraction = matchedFraction;
        this.selfUseShare = selfUseShare;
    }

    /** What an hour gives [MW], at step {@code k}. */
    @FunctionalInterface
    private interface Power {
        double mw(int k);
    }

    /** Months that the period touches. */
    List<MonthSpan> months() {
        return axis.monthSpans().stream()
                .filter(span -> span.firstStep() < period.endStep() && span.endStep() > period.firstStep())
                .toList();
    }

    /** Supplied load [MWh]. */
    double consumedMwh() {
        return sum(this::consumedMw, period.firstStep(), period.endStep());
    }

    /** Load [MWh]. */
    double loadMwh() {
        return sum(k -> loadMw.get(k), period.firstStep(), period.endStep());
    }

    /** Load that own renewable power covers in its hour [MWh]. */
    double matchedMwh() {
        return sum(
                k -> Double.isNaN(matchedFraction.get(k)) ? 0.0 : matchedFraction.get(k) * loadMw.get(k),
                period.firstStep(),
                period.endStep());
    }

    /** Part of a month's own renewable energy that is used in the period [1]. */
    double selfUsedPart(MonthSpan span) {
        return part(this::selfUsedMw, span);
    }

    /** Part of a month's import that falls in the period [1]. */
    double importPart(MonthSpan span) {
        return part(k -> importMw.get(k), span);
    }

    private double part(Power power, MonthSpan span) {
        int first = Math.max(span.firstStep(), period.firstStep());
        int end = Math.min(span.endStep(), period.endStep());
        double monthMwh = sum(power, span.firstStep(), span.endStep());
        return monthMwh > 0.0 ? Math.min(1.0, sum(power, first, end) / monthMwh) : 0.0;
    }

    private double sum(Power power, int first, int end) {
        double hours = axis.stepHours();
        double mwh = 0.0;
        for (int k = first; k < end; k++) {
            mwh += power.mw(k) * hours;
        }
        return mwh;
    }

    private double consumedMw(int k) {
        return Math.max(0.0, loadMw.get(k) - unservedMw.get(k));
    }

    private double selfUsedMw(int k) {
        return Double.isNaN(selfUseShare.get(k)) ? 0.0 : selfUseShare.get(k) * consumedMw(k);
    }

    /** Time with a load [h]. */
    double hours() {
        return hours(0.0);
    }

    /** Time in which own renewable power covers all of the load [h]. */
    double matchedHours() {
        return hours(WHOLE);
    }

    private double hours(double least) {
        int steps = 0;
        for (int k = period.firstStep(); k < period.endStep(); k++) {
            steps += matchedFraction.get(k) >= least ? 1 : 0;
        }
        return steps * axis.stepHours();
    }

    /** Adds the hours of the period to a hash. */
    void addTo(LabelHash hash) {
        for (int k = period.firstStep(); k < period.endStep(); k++) {
            hash.add(
                    "hour," + axis.instant(k),
                    loadMw.get(k),
                    unservedMw.get(k),
                    importMw.get(k),
                    matchedFraction.get(k),
                    selfUseShare.get(k));
        }
    }
}
