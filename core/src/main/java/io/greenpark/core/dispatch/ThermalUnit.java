package io.greenpark.core.dispatch;

import io.greenpark.core.check.Require;

/**
 * A thermal generator as dispatch sees it; with heat, a combined heat and power unit (热电联产).
 *
 * @param id unique name within the node
 * @param powerMw rated electric power [MW]
 * @param minFraction lowest share of rated power while it runs [1]; optimal dispatch needs the module for whole numbers if
 *     it is above zero
 * @param costYuanPerMwh fuel, carbon and other costs per electric energy [yuan/MWh]
 * @param heatPerElectricity heat delivered per electric energy [MWh heat/MWh]
 * @param rampMwPerHour largest change of power from one step to the next per hour [MW/h]; {@code +∞} for none. A unit with a
 *     least power above it starts at, and stops from, that power
 */
public record ThermalUnit(
        String id,
        double powerMw,
        double minFraction,
        double costYuanPerMwh,
        double heatPerElectricity,
        double rampMwPerHour) {

    public ThermalUnit {
        Require.id("id", id);
        Require.notNegative("powerMw", powerMw);
        Require.fraction("minFraction", minFraction);
        Require.notNegative("costYuanPerMwh", costYuanPerMwh);
        Require.notNegative("heatPerElectricity", heatPerElectricity);
        if (rampMwPerHour != Double.POSITIVE_INFINITY) {
            Require.positive("rampMwPerHour", rampMwPerHour);
        }
    }

    /** Whether the change of power is limited. */
    public boolean hasRamp() {
        return rampMwPerHour < Double.POSITIVE_INFINITY;
    }

    /**
     * Largest power at which it starts, and from which it stops, from one step to the next [MW]: its ramp, or its least power if
     * that is more, since it cannot be in between.
     */
    double jumpMw(double stepHours) {
        return Math.max(minMw(), rampMwPerHour * stepHours);
    }

    /** Lowest power while it runs [MW]. */
    public double minMw() {
        return minFraction * powerMw;
    }
}
