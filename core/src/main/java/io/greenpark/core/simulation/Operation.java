package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.HeatPlan;
import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.dispatch.ThermalUnit;

/**
 * How flexible loads, the heat network and batteries were operated.
 *
 * @param flexible whether there are shiftable or interruptible loads
 * @param shiftedMwh energy drawn in other steps than without shifting [MWh]
 * @param interruptedMwh energy not delivered to interruptible loads [MWh]
 * @param network whether a heat network supplies demands
 * @param unitHeatMwh heat that thermal units gave off into it [MWh heat]
 * @param boilerHeatMwh heat of its boiler [MWh heat]
 * @param dumpedHeatMwh heat of thermal units that nobody needed [MWh heat]
 * @param unservedHeatMwh heat demanded but not supplied [MWh heat]
 * @param aged how batteries have aged by it
 */
record Operation(
        boolean flexible,
        double shiftedMwh,
        double interruptedMwh,
        boolean network,
        double unitHeatMwh,
        double boilerHeatMwh,
        double dumpedHeatMwh,
        double unservedHeatMwh,
        AgedStorage aged) {

    static final Operation NONE = new Operation(false, 0.0, 0.0, false, 0.0, 0.0, 0.0, 0.0, AgedStorage.NONE);

    static Operation of(Node node, NodePlan plan) {
        Consumption consumption = node.consumption();
        boolean flexible = !consumption.shiftable().isEmpty()
                || !consumption.interruptible().isEmpty();
        Operation operation = new Operation(
                flexible,
                consumption.shiftedMwh(plan),
                plan.interruptedMw().energyMwh(),
                false,
                0.0,
                0.0,
                0.0,
                0.0,
                AgedStorage.of(node, plan));
        for (HeatPlan heat : plan.heat()) {
            double unitHeatMwh = 0.0;
            for (int u = 0; u < plan.thermal().size(); u++) {
                ThermalUnit unit = node.problem().thermal().get(u);
                unitHeatMwh += plan.thermal().get(u).energyMwh() * unit.heatPerElectricity();
            }
            operation = operation.plus(new Operation(
                    false,
                    0.0,
                    0.0,
                    true,
                    unitHeatMwh,
                    heat.boilerMw().energyMwh(),
                    heat.dumpedMw().energyMwh(),
                    heat.unservedMw().energyMwh(),
                    AgedStorage.NONE));
        }
        return operation;
    }

    /** Both together, figure by figure. */
    Operation plus(Operation other) {
        return new Operation(
                flexible || other.flexible,
                shiftedMwh + other.shiftedMwh,
                interruptedMwh + other.interruptedMwh,
                network || other.network,
                unitHeatMwh + other.unitHeatMwh,
                boilerHeatMwh + other.boilerHeatMwh,
                dumpedHeatMwh + other.dumpedHeatMwh,
                unservedHeatMwh + other.unservedHeatMwh,
                aged.plus(other.aged));
    }
}
