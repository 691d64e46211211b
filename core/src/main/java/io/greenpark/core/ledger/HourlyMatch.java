package io.greenpark.core.ledger;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.time.MonthSpan;
import io.greenpark.core.time.TimeAxis;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Load that carbon-free power covers hour by hour (24/7 CFE), docs/model.md eq. (CAR-20) and (CAR-21).
 *
 * @param ownMwh covered by own green power, directly or from batteries [MWh]
 * @param months what the grid covers, month by month; empty where its carbon-free share is not known
 * @param loadMwh load, unserved energy included [MWh]
 */
public record HourlyMatch(double ownMwh, List<Month> months, double loadMwh) {

    private static final int MONTHS = 12;

    /**
     * The load of a month that own green power does not cover.
     *
     * @param restMwh energy that was supplied otherwise [MWh]
     * @param gridMwh part of it that the carbon-free share of the grid covers, directly or from batteries [MWh]
     */
    public record Month(YearMonth month, double restMwh, double gridMwh) {

        /** Carbon-free part of what was supplied otherwise [1]; zero where that is nothing. */
        public double carbonFreeFraction() {
            return restMwh > 0.0 ? gridMwh / restMwh : 0.0;
        }
    }

    public HourlyMatch {
        months = List.copyOf(months);
    }

    /**
     * The match of a node.
     *
     * @param initialMwh energy in batteries before the first step, whose origin is not known [MWh]
     * @param carbonFree carbon-free share of the grid: one value, one per calendar month, or one per step; empty if not known [1]
     */
    public static HourlyMatch of(
            GreenTrace green, PowerSeries load, NodePlan plan, double initialMwh, List<Double> carbonFree) {
        double ownMwh = green.toLoad().energyMwh();
        List<Month> months = carbonFree.isEmpty()
                ? List.of()
                : months(green, load, plan, initialMwh, stepwise(carbonFree, load.axis()));
        return new HourlyMatch(ownMwh, months, load.energyMwh());
    }

    /** Covered by the carbon-free share of the grid; zero where it is not known [MWh]. */
    public double gridMwh() {
        return months.stream().mapToDouble(Month::gridMwh).sum();
    }

    /**
     * The share in every step.
     *
     * @throws InvalidValueException if there is neither one value, nor one per month or step
     */
    private static double[] stepwise(List<Double> carbonFree, TimeAxis axis) {
        double[] share = new double[axis.steps()];
        if (carbonFree.size() == 1) {
            Arrays.fill(share, carbonFree.get(0));
        } else if (carbonFree.size() == MONTHS) {
            for (MonthSpan span : axis.monthSpans()) {
                Arrays.fill(
                        share,
                        span.firstStep(),
                        span.endStep(),
                        carbonFree.get(span.month().getMonthValue() - 1));
            }
        } else if (carbonFree.size() == axis.steps()) {
            Arrays.setAll(share, carbonFree::get);
        } else {
            throw new InvalidValueException(
                    "gridCarbonFree", "must have 1, 12 or %d values".formatted(axis.steps()), carbonFree.size());
        }
        return share;
    }

    /** Energy of the carbon-free part of the grid that reaches the load; what thermal units and other nodes bring has none. */
    private static List<Month> months(
            GreenTrace green, PowerSeries load, NodePlan plan, double initialMwh, double[] carbonFree) {
        double hours = load.axis().stepHours();
        List<Month> months = new ArrayList<>();
        double storedShare = 0.0;
        double beforeMwh = initialMwh;
        for (MonthSpan span : load.axis().monthSpans()) {
            double matchedMw = 0.0;
            double allRestMw = 0.0;
            for (int t = span.firstStep(); t < span.endStep(); t++) {
                double importMw = plan.importMw().get(t);
                double otherInMw =
                        Math.max(0.0, plan.linkInMw().get(t) - green.received().get(t));
                double supplyMw = importMw + plan.thermalMw().get(t) + otherInMw;
                double share = supplyMw > 0.0 ? carbonFree[t] * importMw / supplyMw : 0.0;
                double storedMwh =
                        Math.max(0.0, plan.storedMwh().get(t) - green.stored().get(t));
                double restMw = Math.max(
                        0.0,
                        load.get(t) - green.toLoad().get(t) - plan.unservedMw().get(t));
                double dischargeMw = Math.max(
                        0.0, plan.dischargeMw().get(t) - green.fromStorage().get(t));
                double dischargedMw = Math.min(restMw, dischargeMw);
                matchedMw += dischargedMw * storedShare + (restMw - dischargedMw) * share;
                allRestMw += restMw;
                if (storedMwh > beforeMwh) {
                    storedShare = (storedShare * beforeMwh + share * (storedMwh - beforeMwh)) / storedMwh;
                }
                beforeMwh = storedMwh;
            }
            months.add(new Month(span.month(), allRestMw * hours, matchedMw * hours));
        }
        return months;
    }
}
