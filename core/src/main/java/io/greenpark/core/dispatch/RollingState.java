package io.greenpark.core.dispatch;

import io.greenpark.core.storage.Battery;
import io.greenpark.core.storage.StorageEnd;
import java.util.ArrayList;
import java.util.List;

/** What a rolling dispatch has reached: stored energies and the highest import of the month, read from the flows so far. */
final class RollingState {

    private final DispatchProblem problem;
    private final RollingSettings settings;
    private final ProblemColumns flows;
    private final int[] monthOfStep;

    RollingState(DispatchProblem problem, RollingSettings settings, ProblemColumns flows) {
        this.problem = problem;
        this.settings = settings;
        this.flows = flows;
        this.monthOfStep = problem.axis().monthOfStep();
    }

    /** The batteries of node {@code n} for a window from {@code from} to before {@code to}. */
    List<Battery> storage(int n, int from, int to) {
        List<Battery> batteries = new ArrayList<>();
        for (int b = 0; b < problem.nodes().get(n).storage().size(); b++) {
            Battery battery = problem.nodes().get(n).storage().get(b);
            batteries.add(battery(battery, flows.nodes.get(n).storage.get(b), from, to));
        }
        return batteries;
    }

    /** A battery or heat store that begins with what it holds. */
    Battery battery(Battery battery, BatteryColumns columns, int from, int to) {
        double initialFraction = from == 0 ? battery.initialSocFraction() : socFraction(battery, columns, from);
        if (to == problem.axis().steps()) {
            return battery.between(initialFraction, battery.end());
        }
        double leastFraction = Math.min(initialFraction, settings.endSocFraction());
        return battery.between(
                initialFraction,
                new StorageEnd(Math.max(battery.minSocFraction(), leastFraction), settings.endYuanPerMwh()));
    }

    /** State of charge before a step, within the limits, which self-discharge may have taken it below. */
    static double socFraction(Battery battery, BatteryColumns columns, int from) {
        double fraction = battery.capacityMwh() > 0.0 ? columns.storedMwh[from - 1] / battery.capacityMwh() : 0.0;
        return Math.min(battery.maxSocFraction(), Math.max(battery.minSocFraction(), fraction));
    }

    /** The charge on peaks of node {@code n} with what the month has reached before {@code from}. */
    DemandCharge demandCharge(int n, int from) {
        return charge(problem.nodes().get(n), flows.nodes.get(n), monthOfStep, from);
    }

    /** The charge on peaks of {@code node} with what the month has reached before {@code from}. */
    static DemandCharge charge(NodeProblem node, NodeColumns columns, int[] monthOfStep, int from) {
        double peakMw = monthOfStep[from] == 0 ? node.demandCharge().peakSoFarMw() : 0.0;
        for (int t = from - 1; t >= 0 && monthOfStep[t] == monthOfStep[from]; t--) {
            peakMw = Math.max(peakMw, columns.grid.importMw[t]);
        }
        return node.demandCharge().withPeakSoFarMw(peakMw);
    }
}
