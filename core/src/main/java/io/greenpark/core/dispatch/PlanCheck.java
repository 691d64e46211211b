package io.greenpark.core.dispatch;

import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.StepSeries;
import io.greenpark.core.storage.Battery;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks a plan against its problem, from the definitions of docs/model.md eq. (DIS-1) to (DIS-3) and without any code of
 * the dispatchers.
 *
 * <p>Per node and step: every flow is non-negative; the balance closes; import, export, curtailment and unserved energy
 * keep their limits; import and export, and charge and discharge, exclude each other. Per battery: powers, state of
 * charge and its change agree with the rated data. A battery may fall below its floor by self-discharge, but not by
 * discharging.
 */
public final class PlanCheck {

    /** Largest error that counts as rounding, for balances per step and for limits [MWh and MW]. */
    public static final double TOLERANCE = 1e-9;

    private final List<String> violations = new ArrayList<>();
    private double largestBalanceErrorMwh;

    private PlanCheck() {}

    /** Checks {@code plan}, which some dispatcher made for {@code problem}. */
    public static PlanCheck of(DispatchProblem problem, DispatchPlan plan) {
        var check = new PlanCheck();
        if (plan.nodes().size() != problem.nodes().size()) {
            check.violations.add("%d nodes in the plan, %d in the problem"
                    .formatted(plan.nodes().size(), problem.nodes().size()));
            return check;
        }
        for (int n = 0; n < problem.nodes().size(); n++) {
            check.node(problem.nodes().get(n), plan.nodes().get(n));
        }
        return check;
    }

    /** What is wrong, first violation of each kind per node with its step; empty for a sound plan. */
    public List<String> violations() {
        return List.copyOf(violations);
    }

    /** Largest amount by which the balance of a node misses zero in a step [MWh]. */
    public double largestBalanceErrorMwh() {
        return largestBalanceErrorMwh;
    }

    /**
     * Returns if the plan is sound.
     *
     * @throws IllegalStateException with the list of violations if it is not: a dispatcher is wrong
     */
    public void requireSound() {
        if (!violations.isEmpty()) {
            throw new IllegalStateException("unsound dispatch plan: " + String.join("; ", violations));
        }
    }

    private void node(NodeProblem node, NodePlan plan) {
        String id = node.id();
        if (!plan.id().equals(id) || plan.storage().size() != node.storage().size()) {
            violations.add("%s: the plan is of node %s with %d batteries"
                    .formatted(id, plan.id(), plan.storage().size()));
            return;
        }
        within(id + " import", plan.importMw(), node.grid().importLimitMw());
        within(id + " export", plan.exportMw(), node.grid().exportLimitMw());
        within(id + " curtailed", plan.curtailedMw(), node.available());
        within(id + " unserved", plan.unservedMw(), node.demand());
        exclusive(id + " import and export", plan.importMw(), plan.exportMw());
        exclusive(id + " charge and discharge", plan.chargeMw(), plan.dischargeMw());
        balance(node, plan);
        for (int b = 0; b < node.storage().size(); b++) {
            battery(id, node.storage().get(b), plan.storage().get(b));
        }
        total(
                id + " charge",
                plan.chargeMw(),
                plan.storage().stream().map(StoragePlan::chargeMw).toList());
        total(
                id + " discharge",
                plan.dischargeMw(),
                plan.storage().stream().map(StoragePlan::dischargeMw).toList());
        total(
                id + " stored",
                plan.storedMwh(),
                plan.storage().stream().map(StoragePlan::storedMwh).toList());
    }

    private void balance(NodeProblem node, NodePlan plan) {
        double stepHours = node.demand().axis().stepHours();
        int worst = 0;
        double worstMwh = 0.0;
        for (int t = 0; t < node.demand().steps(); t++) {
            double sourcesMw = node.available().get(t)
                    + plan.importMw().get(t)
                    + plan.dischargeMw().get(t)
                    + plan.unservedMw().get(t);
            double usesMw = node.demand().get(t)
                    + plan.exportMw().get(t)
                    + plan.chargeMw().get(t)
                    + plan.curtailedMw().get(t);
            double errorMwh = Math.abs(sourcesMw - usesMw) * stepHours;
            if (errorMwh > worstMwh) {
                worstMwh = errorMwh;
                worst = t;
            }
        }
        largestBalanceErrorMwh = Math.max(largestBalanceErrorMwh, worstMwh);
        if (worstMwh > TOLERANCE) {
            violations.add("%s: balance of step %d misses by %s MWh".formatted(node.id(), worst, worstMwh));
        }
    }

    private void battery(String node, Battery battery, StoragePlan plan) {
        String name = node + "." + battery.id();
        within(name + " charge", plan.chargeMw(), battery.chargeMw());
        within(name + " discharge", plan.dischargeMw(), battery.dischargeMw());
        double hours = plan.storedMwh().axis().stepHours();
        double retained = battery.retainedFraction(hours);
        double beforeMwh = battery.initialMwh();
        for (int t = 0; t < plan.storedMwh().steps(); t++) {
            double storedMwh = plan.storedMwh().get(t);
            double dischargeMw = plan.dischargeMw().get(t);
            double expectedMwh = beforeMwh * retained
                    + plan.chargeMw().get(t) * hours * battery.chargeEfficiency()
                    - dischargeMw * hours / battery.dischargeEfficiency();
            if (!(Math.abs(storedMwh - expectedMwh) <= TOLERANCE)) {
                violations.add("%s: stored energy of step %d is %s MWh, its flows give %s MWh"
                        .formatted(name, t, storedMwh, expectedMwh));
                return;
            }
            boolean belowFloor = storedMwh < battery.floorMwh() - TOLERANCE && dischargeMw > 0.0;
            if (belowFloor || storedMwh < -TOLERANCE || storedMwh > battery.ceilingMwh() + TOLERANCE) {
                violations.add("%s: stored energy of step %d is %s MWh, outside [%s, %s]"
                        .formatted(name, t, storedMwh, battery.floorMwh(), battery.ceilingMwh()));
                return;
            }
            beforeMwh = storedMwh;
        }
    }

    private void within(String name, PowerSeries flow, double limitMw) {
        within(name, flow, PowerSeries.constant(flow.axis(), limitMw));
    }

    private void within(String name, PowerSeries flow, PowerSeries limit) {
        for (int t = 0; t < flow.steps(); t++) {
            if (flow.get(t) < 0.0 || flow.get(t) > limit.get(t) + TOLERANCE) {
                violations.add("%s of step %d is %s MW, outside [0, %s]".formatted(name, t, flow.get(t), limit.get(t)));
                return;
            }
        }
    }

    private void exclusive(String name, PowerSeries one, PowerSeries other) {
        for (int t = 0; t < one.steps(); t++) {
            if (one.get(t) > 0.0 && other.get(t) > 0.0) {
                violations.add("%s of step %d are %s and %s MW at once".formatted(name, t, one.get(t), other.get(t)));
                return;
            }
        }
    }

    private void total(String name, StepSeries total, List<? extends StepSeries> parts) {
        for (int t = 0; t < total.steps(); t++) {
            double sum = 0.0;
            for (StepSeries part : parts) {
                sum += part.get(t);
            }
            if (Math.abs(sum - total.get(t)) > TOLERANCE) {
                violations.add("%s of step %d is %s, the batteries add up to %s".formatted(name, t, total.get(t), sum));
                return;
            }
        }
    }
}
