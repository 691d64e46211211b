package io.greenpark.core.dispatch;

import io.greenpark.core.network.Link;
import io.greenpark.core.series.PowerSeries;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks a plan against its problem, from the definitions of docs/model.md section 7.1 and without any code of the
 * dispatchers.
 *
 * <p>Per node and step: every flow is non-negative; the balance closes; every limit is kept; import and export, and charge
 * and discharge, exclude each other. Per battery: powers, state of charge and its change agree with the rated data. A
 * battery may fall below its floor by self-discharge, but not by discharging.
 */
public final class PlanCheck {

    /** Largest error that counts as rounding, for balances per step and for limits [MWh and MW]. */
    public static final double TOLERANCE = 1e-9;

    private final Violations violations = new Violations();
    private double largestBalanceErrorMwh;

    private PlanCheck() {}

    /** Checks {@code plan}, which some dispatcher made for {@code problem}. */
    public static PlanCheck of(DispatchProblem problem, DispatchPlan plan) {
        var check = new PlanCheck();
        if (plan.nodes().size() != problem.nodes().size()
                || plan.links().size() != problem.links().size()) {
            check.violations.add("%d nodes and %d lines in the plan, %d and %d in the problem"
                    .formatted(
                            plan.nodes().size(),
                            plan.links().size(),
                            problem.nodes().size(),
                            problem.links().size()));
            return check;
        }
        for (int n = 0; n < problem.nodes().size(); n++) {
            check.node(problem.nodes().get(n), plan.nodes().get(n));
            check.lines(problem, problem.nodes().get(n).id(), plan, plan.nodes().get(n));
        }
        return check;
    }

    /** What is wrong, first violation of each kind per node with its step; empty for a sound plan. */
    public List<String> violations() {
        return violations.found();
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
        if (!violations.found().isEmpty()) {
            throw new IllegalStateException("unsound dispatch plan: " + String.join("; ", violations.found()));
        }
    }

    private void node(NodeProblem node, NodePlan plan) {
        String id = node.id();
        if (!plan.id().equals(id) || plan.storage().size() != node.storage().size()) {
            violations.add("%s: the plan is of node %s with %d batteries"
                    .formatted(id, plan.id(), plan.storage().size()));
            return;
        }
        violations.within(id + " import", plan.importMw(), node.grid().importLimitMw());
        violations.within(id + " export", plan.exportMw(), node.grid().exportLimitMw());
        violations.within(id + " curtailed", plan.curtailedMw(), curtailable(node));
        violations.within(id + " unserved", plan.unservedMw(), node.demand());
        violations.exclusive(id + " import and export", plan.importMw(), plan.exportMw());
        violations.exclusive(id + " charge and discharge", plan.chargeMw(), plan.dischargeMw());
        violations.ramp(id + " import", plan.importMw(), node.grid().importRampMwPerHour());
        balance(node, plan);
        storage(node, plan);
        thermal(node, plan);
        loads(node, plan);
        for (int h = 0; h < node.heat().size(); h++) {
            LoadCheck.heat(
                    id + " heat", node, node.heat().get(h), plan, plan.heat().get(h), violations);
        }
    }

    private static PowerSeries curtailable(NodeProblem node) {
        List<PowerSeries> curtailable = node.sources().stream()
                .filter(source -> !source.mustRun())
                .map(Source::available)
                .toList();
        return curtailable.size() == 1
                ? curtailable.get(0)
                : PowerSeries.total(node.demand().axis(), curtailable);
    }

    private void balance(NodeProblem node, NodePlan plan) {
        double stepHours = node.demand().axis().stepHours();
        PowerSeries available = node.available();
        int worst = 0;
        double worstMwh = 0.0;
        for (int t = 0; t < node.demand().steps(); t++) {
            double sourcesMw = available.get(t)
                    + plan.thermalMw().get(t)
                    + plan.importMw().get(t)
                    + plan.linkInMw().get(t)
                    + plan.dischargeMw().get(t)
                    + plan.interruptedMw().get(t)
                    + plan.unservedMw().get(t);
            double usesMw = node.demand().get(t)
                    + plan.shiftableMw().get(t)
                    + plan.exportMw().get(t)
                    + plan.linkOutMw().get(t)
                    + plan.chargeMw().get(t)
                    + plan.curtailedMw().get(t);
            for (InterruptibleLoad load : node.interruptible()) {
                usesMw += load.demand().get(t);
            }
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

    private void storage(NodeProblem node, NodePlan plan) {
        List<StoragePlan> parts = plan.storage();
        for (int b = 0; b < parts.size(); b++) {
            String name = node.id() + "." + node.storage().get(b).id();
            StorageCheck.check(name, node.storage().get(b), parts.get(b), violations);
        }
        violations.total(
                node.id() + " charge",
                plan.chargeMw(),
                parts.stream().map(StoragePlan::chargeMw).toList());
        violations.total(
                node.id() + " discharge",
                plan.dischargeMw(),
                parts.stream().map(StoragePlan::dischargeMw).toList());
        violations.total(
                node.id() + " stored",
                plan.storedMwh(),
                parts.stream().map(StoragePlan::storedMwh).toList());
    }

    private void thermal(NodeProblem node, NodePlan plan) {
        for (int u = 0; u < node.thermal().size(); u++) {
            ThermalUnit unit = node.thermal().get(u);
            String name = node.id() + "." + unit.id();
            violations.within(name, plan.thermal().get(u), unit.powerMw());
            violations.ramp(name, plan.thermal().get(u), unit.rampMwPerHour(), unit.minMw());
            UnitCheck.check(name, unit, plan.thermal().get(u), violations);
            for (int t = 0; t < node.demand().steps(); t++) {
                double powerMw = plan.thermal().get(u).get(t);
                if (powerMw > 0.0 && powerMw < unit.minMw() - TOLERANCE) {
                    violations.add(
                            "%s of step %d is %s MW, below its least %s".formatted(name, t, powerMw, unit.minMw()));
                    break;
                }
            }
        }
        violations.total(node.id() + " thermal", plan.thermalMw(), plan.thermal());
    }

    private void loads(NodeProblem node, NodePlan plan) {
        for (int s = 0; s < node.shiftable().size(); s++) {
            ShiftableLoad load = node.shiftable().get(s);
            LoadCheck.shiftable(
                    node.id() + "." + load.id(), load, plan.shiftable().get(s), violations);
        }
        violations.total(node.id() + " shiftable", plan.shiftableMw(), plan.shiftable());
        double[] interruptibleMw = new double[node.demand().steps()];
        for (InterruptibleLoad load : node.interruptible()) {
            for (int t = 0; t < interruptibleMw.length; t++) {
                interruptibleMw[t] += load.demand().get(t);
            }
        }
        violations.within(
                node.id() + " interrupted",
                plan.interruptedMw(),
                new PowerSeries(node.demand().axis(), interruptibleMw));
    }

    private void lines(DispatchProblem problem, String id, DispatchPlan plan, NodePlan node) {
        List<PowerSeries> sent = new ArrayList<>();
        List<PowerSeries> received = new ArrayList<>();
        for (int k = 0; k < problem.links().size(); k++) {
            Link link = problem.links().get(k);
            PowerSeries flow = plan.links().get(k).sentMw();
            if (link.from().equals(id)) {
                violations.within("line " + link.id(), flow, link.limitMw());
                sent.add(flow);
            }
            if (link.to().equals(id)) {
                double[] arrivedMw = flow.toArray();
                for (int t = 0; t < arrivedMw.length; t++) {
                    arrivedMw[t] *= link.efficiency();
                }
                received.add(new PowerSeries(flow.axis(), arrivedMw));
            }
        }
        violations.total(id + " sent", node.linkOutMw(), sent);
        violations.total(id + " received", node.linkInMw(), received);
    }
}
