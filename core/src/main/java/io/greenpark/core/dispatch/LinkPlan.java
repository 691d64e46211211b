package io.greenpark.core.dispatch;

import io.greenpark.core.series.PowerSeries;
import java.util.ArrayList;
import java.util.List;

/**
 * The flow over one line.
 *
 * @param id id of the line
 * @param sentMw power at the sending end, mean over each step [MW]
 */
public record LinkPlan(String id, PowerSeries sentMw) {

    static List<LinkPlan> of(DispatchProblem problem, ProblemColumns flows) {
        List<LinkPlan> plans = new ArrayList<>();
        for (int k = 0; k < problem.links().size(); k++) {
            var sentMw = new PowerSeries(problem.axis(), flows.sentMw.get(k));
            plans.add(new LinkPlan(problem.links().get(k).id(), sentMw));
        }
        return plans;
    }
}
