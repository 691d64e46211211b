package io.greenpark.core.dispatch;

import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.StepSeries;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a plan: the first violation of each kind, with its step. */
final class Violations {

    private final List<String> found = new ArrayList<>();

    void add(String violation) {
        found.add(violation);
    }

    List<String> found() {
        return List.copyOf(found);
    }

    /** Requires {@code 0 ≤ flow ≤ limit}. */
    void within(String name, PowerSeries flow, double limitMw) {
        for (int t = 0; t < flow.steps(); t++) {
            if (isOutside(flow.get(t), limitMw)) {
                addOutside(name, t, flow.get(t), limitMw);
                return;
            }
        }
    }

    /** Requires {@code 0 ≤ flow ≤ limit} in every step. */
    void within(String name, PowerSeries flow, PowerSeries limit) {
        for (int t = 0; t < flow.steps(); t++) {
            if (isOutside(flow.get(t), limit.get(t))) {
                addOutside(name, t, flow.get(t), limit.get(t));
                return;
            }
        }
    }

    private static boolean isOutside(double mw, double limitMw) {
        return mw < 0.0 || mw > limitMw + PlanCheck.TOLERANCE;
    }

    private void addOutside(String name, int t, double mw, double limitMw) {
        add("%s of step %d is %s MW, outside [0, %s]".formatted(name, t, mw, limitMw));
    }

    /** Requires that at most one of two flows is above zero. */
    void exclusive(String name, PowerSeries one, PowerSeries other) {
        for (int t = 0; t < one.steps(); t++) {
            if (one.get(t) > 0.0 && other.get(t) > 0.0) {
                add("%s of step %d are %s and %s MW at once".formatted(name, t, one.get(t), other.get(t)));
                return;
            }
        }
    }

    /** Requires that a total is the sum of its parts. */
    void total(String name, StepSeries total, List<? extends StepSeries> parts) {
        for (int t = 0; t < total.steps(); t++) {
            double sum = 0.0;
            for (int p = 0; p < parts.size(); p++) {
                sum += parts.get(p).get(t);
            }
            if (Math.abs(sum - total.get(t)) > PlanCheck.TOLERANCE) {
                add("%s of step %d is %s, the parts add up to %s".formatted(name, t, total.get(t), sum));
                return;
            }
        }
    }

    /** Requires that the change of a flow from step to step keeps a limit. */
    void ramp(String name, PowerSeries flow, double rampMwPerHour) {
        ramp(name, flow, rampMwPerHour, 0.0);
    }

    /** The same for a flow that may also start at, and stop from, {@code leastMw}. */
    void ramp(String name, PowerSeries flow, double rampMwPerHour, double leastMw) {
        double limitMw = rampMwPerHour * flow.axis().stepHours();
        for (int t = 1; t < flow.steps(); t++) {
            double changeMw = flow.get(t) - flow.get(t - 1);
            boolean starts = flow.get(t - 1) == 0.0 || flow.get(t) == 0.0;
            double mostMw = starts ? Math.max(limitMw, leastMw) : limitMw;
            if (Math.abs(changeMw) > mostMw + PlanCheck.TOLERANCE) {
                add("%s changes by %s MW before step %d, more than %s".formatted(name, changeMw, t, mostMw));
                return;
            }
        }
    }
}
