package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.DispatchPlan;
import io.greenpark.core.dispatch.DispatchProblem;
import io.greenpark.core.dispatch.InfeasibleDispatchException;
import io.greenpark.core.dispatch.PlanCheck;
import io.greenpark.core.dispatch.StagedDispatch;
import io.greenpark.core.dispatch.UnprovenOptimumException;
import org.jspecify.annotations.Nullable;

/**
 * The checked plans of a case in the capacity modes that are tried, which differ in what the peak of a month costs. A strategy that
 * does not mind this is asked once.
 */
final class Plans {

    private final Case variant;
    private @Nullable DispatchPlan known;

    Plans(Case variant) {
        this.variant = variant;
    }

    /**
     * The plan for {@code problem}.
     *
     * @throws InfeasibleCaseException if the limits of the case cannot be kept together
     * @throws IllegalStateException if the plan is unsound: an error of the program
     */
    DispatchPlan of(DispatchProblem problem) {
        DispatchPlan plan = known;
        if (plan == null || variant.dispatch().dispatcher().mindsPeakPrices()) {
            plan = planned(problem);
            PlanCheck.of(problem, plan).requireSound();
            known = plan;
        }
        return plan;
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
