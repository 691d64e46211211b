package io.greenpark.core.dispatch;

import io.greenpark.core.check.Require;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * Monthly charge on the highest import of a node (需量电费), docs/model.md eq. (DIS-12).
 *
 * @param usual price of months that {@code others} does not hold
 * @param peakFactor peak of the metering interval over the mean of a step, where the step is longer [1]
 * @param peakSoFarMw step mean that was reached in the first month before the first step; it is paid in any case [MW]
 * @param others months with another price, as those that are billed by the transformers
 */
public record DemandCharge(PeakPrice usual, double peakFactor, double peakSoFarMw, Map<YearMonth, PeakPrice> others) {

    /** No charge on peaks. */
    public static final DemandCharge NONE = new DemandCharge(0.0, 1.0, 0.0);

    /**
     * What peaks of a month cost.
     *
     * @param yuanPerMwMonth price of the highest demand [yuan/(MW·month)]; zero where nothing is charged
     * @param leastMw demand that is paid in any case: least share of the transformers, or what a contract leaves free [MW]
     */
    public record PeakPrice(double yuanPerMwMonth, double leastMw) {

        /** Peaks cost nothing. */
        public static final PeakPrice FREE = new PeakPrice(0.0, 0.0);

        public PeakPrice {
            Require.notNegative("yuanPerMwMonth", yuanPerMwMonth);
            Require.notNegative("leastMw", leastMw);
        }
    }

    public DemandCharge {
        Require.within("peakFactor", peakFactor, 1.0, 3.0);
        Require.notNegative("peakSoFarMw", peakSoFarMw);
        others = Map.copyOf(others);
    }

    /** The same price in all months, from the first MW on. */
    public DemandCharge(double yuanPerMwMonth, double peakFactor, double peakSoFarMw) {
        this(new PeakPrice(yuanPerMwMonth, 0.0), peakFactor, peakSoFarMw, Map.of());
    }

    /** The same charge after {@code mw} was reached in the first month [MW]. */
    public DemandCharge withPeakSoFarMw(double mw) {
        return new DemandCharge(usual, peakFactor, mw, others);
    }

    /** The same charge with other prices in some months. */
    public DemandCharge with(Map<YearMonth, PeakPrice> months) {
        return new DemandCharge(usual, peakFactor, peakSoFarMw, months);
    }

    /** Whether peaks of some month cost anything. */
    boolean isCharged() {
        return mostYuanPerMw() > 0.0;
    }

    /** What one MW more of the highest step mean costs at most in a month [yuan/MW]. */
    public double mostYuanPerMw() {
        double most = usual.yuanPerMwMonth();
        for (PeakPrice price : others.values()) {
            most = Math.max(most, price.yuanPerMwMonth());
        }
        return most * peakFactor;
    }

    /** What one MW more of the highest step mean of {@code month} costs [yuan/MW]. */
    public double yuanPerMw(YearMonth month) {
        return at(month).yuanPerMwMonth() * peakFactor;
    }

    /**
     * Step mean that is paid in any case in the month with the index {@code m}, as far as it can be reached [MW].
     *
     * @param importLimitMw most that can be imported [MW]
     */
    double paidMw(List<YearMonth> months, int m, double importLimitMw) {
        double reachedMw = m == 0 ? peakSoFarMw : 0.0;
        return Math.min(importLimitMw, Math.max(reachedMw, at(months.get(m)).leastMw() / peakFactor));
    }

    /** What the highest imports of {@code months} cost [yuan]. */
    double yuan(List<YearMonth> months, List<Double> peakMw, double importLimitMw) {
        double yuan = 0.0;
        for (int m = 0; m < months.size(); m++) {
            yuan += yuanPerMw(months.get(m)) * Math.max(paidMw(months, m, importLimitMw), peakMw.get(m));
        }
        return yuan;
    }

    private PeakPrice at(YearMonth month) {
        return others.getOrDefault(month, usual);
    }
}
