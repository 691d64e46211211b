package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.DispatchPlan;
import io.greenpark.core.dispatch.LinkPlan;
import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.dispatch.NodeProblem;
import io.greenpark.core.finance.PlantKind;
import io.greenpark.core.network.Link;
import io.greenpark.core.result.CurtailmentCause;
import io.greenpark.core.result.Outlet;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.time.ServicePeriod;
import io.greenpark.core.time.TimeAxis;
import java.util.ArrayList;
import java.util.List;

/** Says of every step in which a node curtails how its ways out were closed, docs/model.md eq. (DIS-76) to (DIS-78). */
final class Curtailments {

    /** Largest distance from a limit that counts as rounding, relative to it, and in MW or MWh. */
    private static final double AT_LIMIT = 1e-6;

    /** The ways out, the more open after the less. */
    private static final List<Outlet> OPENNESS = List.of(Outlet.NONE, Outlet.FULL, Outlet.AT_LIMIT, Outlet.ROOM);

    private final NodeProblem node;
    private final NodePlan plan;
    private final TimeAxis axis;
    private final double[] exportLimitMw;
    private final List<ServicePeriod> batteryTimes = new ArrayList<>();
    private final List<boolean[]> fillsUp = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    /** A line that begins at the node. */
    private record Line(Link link, LinkPlan plan, ServicePeriod time) {}

    private Curtailments(NodeProblem node, NodePlan plan, Case variant, DispatchPlan whole) {
        this.node = node;
        this.plan = plan;
        axis = node.demand().axis();
        exportLimitMw = node.exportLimitMw();
        for (Battery battery : node.storage()) {
            batteryTimes.add(variant.service().of(node.id(), PlantKind.STORAGE, battery.id()));
        }
        for (int b = 0; b < node.storage().size(); b++) {
            fillsUp.add(fillsUp(b));
        }
        List<Link> links = variant.shared().links();
        for (int k = 0; k < links.size(); k++) {
            Link link = links.get(k);
            if (link.from().equals(node.id())) {
                lines.add(new Line(
                        link, whole.links().get(k), variant.service().of(link.to(), PlantKind.LINE, link.id())));
            }
        }
    }

    /**
     * What {@code node} curtails, by the manner in which its ways out were closed.
     *
     * @param plan its flows
     * @param variant the case, for lines and days of service
     * @param whole the plan of the case, for the flows over lines
     */
    static List<CurtailmentCause> of(NodeProblem node, NodePlan plan, Case variant, DispatchPlan whole) {
        return new Curtailments(node, plan, variant, whole).causes();
    }

    private List<CurtailmentCause> causes() {
        Outlet[] states = Outlet.values();
        int[] steps = new int[states.length * states.length * states.length];
        double[] sumMw = new double[steps.length];
        for (int t = 0; t < axis.steps(); t++) {
            double curtailedMw = plan.curtailedMw().get(t);
            if (curtails(t)) {
                int manner = (export(t).ordinal() * states.length + storage(t).ordinal()) * states.length
                        + lines(t).ordinal();
                steps[manner]++;
                sumMw[manner] += curtailedMw;
            }
        }
        List<CurtailmentCause> causes = new ArrayList<>();
        for (int manner = 0; manner < steps.length; manner++) {
            if (steps[manner] > 0) {
                causes.add(new CurtailmentCause(
                        states[manner / states.length / states.length],
                        states[manner / states.length % states.length],
                        states[manner % states.length],
                        steps[manner] * axis.stepHours(),
                        sumMw[manner] * axis.stepHours()));
            }
        }
        return CurtailmentCause.sum(causes);
    }

    private Outlet export(int t) {
        return way(plan.exportMw().get(t), exportLimitMw[t]);
    }

    private static Outlet way(double flowMw, double limitMw) {
        if (limitMw == 0.0) {
            return Outlet.NONE;
        }
        return reaches(flowMw, limitMw) ? Outlet.AT_LIMIT : Outlet.ROOM;
    }

    private static boolean reaches(double value, double limit) {
        return value >= limit - AT_LIMIT * Math.max(1.0, limit);
    }

    private Outlet storage(int t) {
        Outlet found = Outlet.NONE;
        for (int b = 0; b < node.storage().size(); b++) {
            found = moreOpen(found, battery(b, t));
        }
        return found;
    }

    private Outlet battery(int b, int t) {
        Battery battery = node.storage().get(b);
        if (!serves(batteryTimes.get(b), t) || battery.capacityMwh() == 0.0) {
            return Outlet.NONE;
        }
        if (full(b, t)) {
            return Outlet.FULL;
        }
        Outlet power = way(plan.storage().get(b).chargeMw().get(t), battery.chargeMw());
        return power == Outlet.ROOM && fillsUp.get(b)[t] ? Outlet.FULL : power;
    }

    private boolean full(int b, int t) {
        return reaches(
                plan.storage().get(b).storedMwh().get(t), node.storage().get(b).ceilingMwh());
    }

    /** Whether a battery is full before curtailment that goes on from a step ends, without having been discharged. */
    private boolean[] fillsUp(int b) {
        boolean[] fillsUp = new boolean[axis.steps()];
        boolean later = false;
        for (int t = axis.steps() - 1; t >= 0; t--) {
            later = curtails(t) && (full(b, t) || later);
            fillsUp[t] = later;
            later = later && plan.storage().get(b).dischargeMw().get(t) == 0.0;
        }
        return fillsUp;
    }

    private boolean curtails(int t) {
        return plan.curtailedMw().get(t) > Invariants.STEP_MWH;
    }

    private Outlet lines(int t) {
        Outlet found = Outlet.NONE;
        for (Line line : lines) {
            double limitMw = serves(line.time(), t) ? line.link().limitMw() : 0.0;
            found = moreOpen(found, way(line.plan().sentMw().get(t), limitMw));
        }
        return found;
    }

    /** Of two ways the one that could better have taken more. */
    private static Outlet moreOpen(Outlet one, Outlet other) {
        return OPENNESS.indexOf(other) > OPENNESS.indexOf(one) ? other : one;
    }

    private boolean serves(ServicePeriod time, int t) {
        return time.firstStep(axis) <= t && t < time.endStep(axis);
    }
}
