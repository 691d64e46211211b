package io.greenpark.core.ledger;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.time.MonthSpan;
import io.greenpark.core.time.TimeAxis;
import java.util.Arrays;
import java.util.List;

/**
 * Load that carbon-free power covers hour by hour (24/7 CFE), docs/model.md eq. (CAR-20) and (CAR-21).
 *
 * @param ownMwh covered by own green power, directly or from batteries [MWh]
 * @param gridMwh covered by the carbon-free share of the grid, directly or from batteries; zero where it is not known [MWh]
 * @param loadMwh load, unserved energy included [MWh]
 */
public record HourlyMatch(double ownMwh, double gridMwh, double loadMwh) {

    private static final int MONTHS = 12;

    /**
     * The match of a node.
     *
     * @param initialMwh energy in batteries before the first step, whose origin is not known [MWh]
     * @param carbonFree carbon-free share of the grid: one value, one per calendar month, or one per step; empty if not known [1]
     */
    public static HourlyMatch of(
            GreenTrace green, PowerSeries load, NodePlan plan, double initialMwh, List<Double> carbonFree) {
        double ownMwh = green.toLoad().energyMwh();
        double gridMwh =
                carbonFree.isEmpty() ? 0.0 : gridMwh(green, load, plan, initialMwh, stepwise(carbonFree, load.axis()));
        return new HourlyMatch(ownMwh, gridMwh, load.energyMwh());
    }

    /** Both added. */
    public HourlyMatch plus(HourlyMatch other) {
        return new HourlyMatch(ownMwh + other.ownMwh, gridMwh + other.gridMwh, loadMwh + other.loadMwh);
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
    private static double gridMwh(
            GreenTrace green, PowerSeries load, NodePlan plan, double initialMwh, double[] carbonFree) {
        double matchedMw = 0.0;
        double storedShare = 0.0;
        double beforeMwh = initialMwh;
        for (int t = 0; t < carbonFree.length; t++) {
            double importMw = plan.importMw().get(t);
            double otherInMw =
                    Math.max(0.0, plan.linkInMw().get(t) - green.received().get(t));
            double supplyMw = importMw + plan.thermalMw().get(t) + otherInMw;
            double share = supplyMw > 0.0 ? carbonFree[t] * importMw / supplyMw : 0.0;
            double storedMwh =
                    Math.max(0.0, plan.storedMwh().get(t) - green.stored().get(t));
            double restMw = Math.max(
                    0.0, load.get(t) - green.toLoad().get(t) - plan.unservedMw().get(t));
            double dischargeMw = Math.max(
                    0.0, plan.dischargeMw().get(t) - green.fromStorage().get(t));
            double dischargedMw = Math.min(restMw, dischargeMw);
            matchedMw += dischargedMw * storedShare + (restMw - dischargedMw) * share;
            if (storedMwh > beforeMwh) {
                storedShare = (storedShare * beforeMwh + share * (storedMwh - beforeMwh)) / storedMwh;
            }
            beforeMwh = storedMwh;
        }
        return matchedMw * load.axis().stepHours();
    }
}
