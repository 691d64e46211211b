package io.greenpark.core.dispatch;

import io.greenpark.core.series.PowerSeries;
import java.util.List;

/** Checks shiftable and interruptible loads and heat systems against docs/model.md eq. (DIS-15) and (DIS-16). */
final class LoadCheck {

    /** Rounding of the energy of a window of up to 8,784 steps [MWh]. */
    private static final double WINDOW_TOLERANCE_MWH = 1e-7;

    private LoadCheck() {}

    static void shiftable(String name, ShiftableLoad load, PowerSeries flow, Violations violations) {
        violations.within(name, flow, load.maxMw());
        double hours = flow.axis().stepHours();
        for (int from = 0; from < flow.steps(); from += load.windowSteps()) {
            double missingMwh = 0.0;
            for (int t = from; t < Math.min(flow.steps(), from + load.windowSteps()); t++) {
                missingMwh += (load.nominal().get(t) - flow.get(t)) * hours;
            }
            if (Math.abs(missingMwh) > WINDOW_TOLERANCE_MWH) {
                violations.add("%s misses %s MWh in the window from step %d".formatted(name, missingMwh, from));
                return;
            }
        }
    }

    static void heat(
            String name, NodeProblem node, HeatSystem system, NodePlan plan, HeatPlan heat, Violations violations) {
        violations.within(name + " boiler", heat.boilerMw(), system.boilerMw());
        violations.within(name + " unserved", heat.unservedMw(), system.demand());
        StorageCheck.check(name + "." + system.store().id(), system.store(), heat.store(), violations);
        violations.exclusive(
                name + " charge and discharge",
                heat.store().chargeMw(),
                heat.store().dischargeMw());
        List<PowerSeries> units = plan.thermal();
        for (int t = 0; t < heat.boilerMw().steps(); t++) {
            double sourcesMw = heat.boilerMw().get(t)
                    + heat.store().dischargeMw().get(t)
                    + heat.unservedMw().get(t);
            for (int u = 0; u < units.size(); u++) {
                sourcesMw += units.get(u).get(t) * node.thermal().get(u).heatPerElectricity();
            }
            double usesMw = system.demand().get(t)
                    + heat.store().chargeMw().get(t)
                    + heat.dumpedMw().get(t);
            if (heat.dumpedMw().get(t) < 0.0 || Math.abs(sourcesMw - usesMw) > PlanCheck.TOLERANCE) {
                violations.add("%s: heat balance of step %d misses by %s MW".formatted(name, t, sourcesMw - usesMw));
                return;
            }
        }
    }
}
