package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.DispatchPlan;
import io.greenpark.core.dispatch.DispatchProblem;
import io.greenpark.core.dispatch.InfeasibleDispatchException;
import io.greenpark.core.dispatch.PlanCheck;
import io.greenpark.core.dispatch.StagedDispatch;
import io.greenpark.core.dispatch.UnprovenOptimumException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The checked plans of a case in the capacity modes that are tried, which differ in what the peak of a month costs, and what the
 * nodes pay under each. A strategy that does not mind this is asked once.
 */
final class Plans {

    private final Case variant;
    private @Nullable Billed known;

    /** A plan with what the nodes pay under it. */
    record Billed(DispatchPlan plan, Bills bills) {}

    Plans(Case variant) {
        this.variant = variant;
    }

    /**
     * The plan for {@code problem}.
     *
     * @param nodes parks and hubs, whose parts the problem holds
     * @throws InfeasibleCaseException if the limits of the case cannot be kept together
     * @throws IllegalStateException if the plan is unsound: an error of the program
     */
    Billed of(DispatchProblem problem, List<Node> nodes) {
        Billed billed = known;
        if (billed == null || variant.dispatch().dispatcher().mindsPeakPrices()) {
            DispatchPlan plan = planned(problem);
            PlanCheck.of(problem, plan).requireSound();
            billed = new Billed(plan, new Bills(nodes, variant, plan));
            known = billed;
        }
        return billed;
    }

    private DispatchPlan planned(DispatchProblem problem) {
        try {
            return StagedDispatch.of(variant.dispatch().dispatcher(), problem, Stages.of(problem, variant.service()));
        } catch (InfeasibleDispatchException e) {
            throw new InfeasibleCaseException(variant.id(), problem.axis(), e);
        } catch (UnprovenOptimumException e) {
            throw new UnprovenCaseException(variant.id(), e);
        }
    }
}
