package io.greenpark.core.dispatch;

import io.greenpark.core.time.TimeAxis;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a plan uses a limit on energies in one of its periods, docs/model.md eq. (DIS-17). Optimal dispatch keeps these limits;
 * a rule does not know of them, so that its plans have to be looked at.
 *
 * @param node id of the node
 * @param limit the limit
 * @param firstStep first step of the period
 * @param used what the plan uses in the period [MWh; tCO2 for a carbon cap]
 * @param allowed what the limit allows there [MWh; tCO2 for a carbon cap]
 * @param availableMwh generation that is available in the period [MWh]
 * @param curtailedMwh generation that the plan curtails in the period [MWh]
 * @param consumedMwh what is consumed in the period [MWh]
 */
public record LimitUse(
        String node,
        EnergyLimit limit,
        int firstStep,
        double used,
        double allowed,
        double availableMwh,
        double curtailedMwh,
        double consumedMwh) {

    /** Share of the allowance, and energy, by which an optimum may miss through the rounding of a year's flows [1, MWh]. */
    private static final double ROUNDING = 1e-6;

    /** Every period of every limit, by node, limit and time. */
    public static List<LimitUse> of(DispatchProblem problem, DispatchPlan plan) {
        List<LimitUse> uses = new ArrayList<>();
        for (int n = 0; n < problem.nodes().size(); n++) {
            NodeProblem node = problem.nodes().get(n);
            for (EnergyLimit limit : node.limits()) {
                add(node, limit, plan.nodes().get(n), uses);
            }
        }
        return uses;
    }

    /** Whether the limit is kept but for rounding. */
    public boolean isKept() {
        return used <= allowed + ROUNDING * (1.0 + Math.abs(allowed));
    }

    /** The energy or the emissions that are limited: export, self-use, emissions [MWh; tCO2 for a carbon cap]. */
    public double numerator() {
        if (isOnSelfUse(limit)) {
            return availableMwh - used;
        }
        return limit instanceof EnergyLimit.ExportShareOfUsed share ? used - share.fraction() * curtailedMwh : used;
    }

    /** What the numerator is a share of; the cap itself for a carbon cap [MWh; tCO2 for a carbon cap]. */
    public double denominator() {
        if (limit instanceof EnergyLimit.CarbonCap) {
            return allowed;
        }
        if (limit instanceof EnergyLimit.SelfUseOfConsumption) {
            return consumedMwh;
        }
        return limit instanceof EnergyLimit.ExportShareOfUsed ? availableMwh - curtailedMwh : availableMwh;
    }

    private static void add(NodeProblem node, EnergyLimit limit, NodePlan plan, List<LimitUse> uses) {
        TimeAxis axis = node.demand().axis();
        int[] periodOfStep = limit.period().ofSteps(axis);
        double[] available = node.available().toArray();
        for (int from = 0; from < axis.steps(); ) {
            int to = from;
            double availableMwh = 0.0;
            double curtailedMwh = 0.0;
            double consumedMwh = 0.0;
            double used = 0.0;
            while (to < axis.steps() && periodOfStep[to] == periodOfStep[from]) {
                availableMwh += available[to] * axis.stepHours();
                curtailedMwh += plan.curtailedMw().get(to) * axis.stepHours();
                consumedMwh += consumedMw(node, plan, to) * axis.stepHours();
                used += used(node, limit, plan, to) * axis.stepHours();
                to++;
            }
            double allowed = allowed(limit, availableMwh, consumedMwh);
            uses.add(new LimitUse(node.id(), limit, from, used, allowed, availableMwh, curtailedMwh, consumedMwh));
            from = to;
        }
    }

    private static boolean isOnSelfUse(EnergyLimit limit) {
        return limit instanceof EnergyLimit.SelfUseShare || limit instanceof EnergyLimit.SelfUseOfConsumption;
    }

    private static double consumedMw(NodeProblem node, NodePlan plan, int t) {
        return node.firmMw(t)
                + plan.shiftableMw().get(t)
                - plan.interruptedMw().get(t)
                - plan.unservedMw().get(t);
    }

    /** Without generation nothing is asked of it. */
    private static double allowed(EnergyLimit limit, double availableMwh, double consumedMwh) {
        if (limit instanceof EnergyLimit.CarbonCap cap) {
            return cap.limitTco2();
        }
        if (limit instanceof EnergyLimit.SelfUseShare selfUse) {
            return (1.0 - selfUse.fraction()) * availableMwh;
        }
        if (limit instanceof EnergyLimit.SelfUseOfConsumption selfUse) {
            return availableMwh > 0.0 ? availableMwh - selfUse.fraction() * consumedMwh : 0.0;
        }
        return limit.shareFraction() * availableMwh;
    }

    /** What step {@code t} takes of the allowance [MW; t/h]. */
    private static double used(NodeProblem node, EnergyLimit limit, NodePlan plan, int t) {
        double exportMw = plan.exportMw().get(t);
        if (limit instanceof EnergyLimit.CarbonCap cap) {
            return plan.importMw().get(t) * cap.factor().get(t);
        }
        if (limit instanceof EnergyLimit.NoExport ban) {
            return ban.steps().contains(t) ? exportMw : 0.0;
        }
        if (isOnSelfUse(limit)) {
            return exportMw + plan.curtailedMw().get(t) + lossesMw(node, plan, t);
        }
        return limit instanceof EnergyLimit.ExportShareOfUsed share
                ? exportMw + share.fraction() * plan.curtailedMw().get(t)
                : exportMw;
    }

    /** What goes into the batteries and neither comes out nor is stored in step {@code t} [MW]. */
    private static double lossesMw(NodeProblem node, NodePlan plan, int t) {
        double lossesMw = 0.0;
        for (int b = 0; b < plan.storage().size(); b++) {
            StoragePlan battery = plan.storage().get(b);
            double beforeMwh = t == 0
                    ? node.storage().get(b).initialMwh()
                    : battery.storedMwh().get(t - 1);
            lossesMw += battery.chargeMw().get(t)
                    - battery.dischargeMw().get(t)
                    - (battery.storedMwh().get(t) - beforeMwh)
                            / node.demand().axis().stepHours();
        }
        return lossesMw;
    }
}
