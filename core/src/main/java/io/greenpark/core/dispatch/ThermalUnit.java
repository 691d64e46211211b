package io.greenpark.core.dispatch;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.thermal.OnOff;

/**
 * A thermal generator as dispatch sees it; with heat, a combined heat and power unit (热电联产).
 *
 * @param id unique name within the node
 * @param powerMw rated electric power [MW]
 * @param minFraction lowest share of rated power while it runs [1]; optimal dispatch needs a solver for whole numbers
 *     if it is above zero
 * @param costYuanPerMwh fuel, carbon and other costs per electric energy [yuan/MWh]
 * @param heatPerElectricity heat delivered per electric energy [MWh heat/MWh]
 * @param rampMwPerHour largest change of power from one step to the next per hour [MW/h]; {@code +∞} for none. A unit with a
 *     least power above it starts at, and stops from, that power
 * @param onOff what starts and stops cost and when they may be
 */
public record ThermalUnit(
        String id,
        double powerMw,
        double minFraction,
        double costYuanPerMwh,
        double heatPerElectricity,
        double rampMwPerHour,
        OnOff onOff) {

    public ThermalUnit {
        Require.id("id", id);
        Require.notNegative("powerMw", powerMw);
        Require.fraction("minFraction", minFraction);
        Require.notNegative("costYuanPerMwh", costYuanPerMwh);
        Require.notNegative("heatPerElectricity", heatPerElectricity);
        if (rampMwPerHour != Double.POSITIVE_INFINITY) {
            Require.positive("rampMwPerHour", rampMwPerHour);
        }
        OnOff.requireLeastPower(onOff, minFraction);
    }

    /** A unit that starts and stops at any time for nothing. */
    public ThermalUnit(
            String id,
            double powerMw,
            double minFraction,
            double costYuanPerMwh,
            double heatPerElectricity,
            double rampMwPerHour) {
        this(id, powerMw, minFraction, costYuanPerMwh, heatPerElectricity, rampMwPerHour, OnOff.FREE);
    }

    /** An exception about the component {@code field} of this unit of {@code node}. */
    InvalidValueException invalid(NodeProblem node, String field, String rule, double value) {
        return new InvalidValueException("%s.thermal.%s.%s".formatted(node.id(), id, field), rule, value);
    }

    /** Whether it is either off or at its least power and more, which takes whole numbers to decide. */
    boolean isOnOff() {
        return minMw() > 0.0;
    }

    /** As many of this unit as one; the ramp of none is that of one and has nothing to limit. */
    ThermalUnit times(int units) {
        double rampMwPerHourOfAll = Math.max(1, units) * rampMwPerHour;
        return new ThermalUnit(
                id, units * powerMw, minFraction, costYuanPerMwh, heatPerElectricity, rampMwPerHourOfAll, onOff);
    }

    /** The same unit while it does not serve. */
    public ThermalUnit idle() {
        return times(0);
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
