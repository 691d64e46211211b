package io.greenpark.core.result;

import io.greenpark.core.dispatch.DispatchPlan;
import io.greenpark.core.dispatch.DispatchProblem;
import io.greenpark.core.dispatch.Foresight;
import io.greenpark.core.dispatch.LimitUse;
import io.greenpark.core.dispatch.Optimum;
import io.greenpark.core.dispatch.PlanCost;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How good the dispatch of a case is, in the sense of optimal dispatch (docs/model.md section 7.3).
 *
 * @param cost what the plan costs, whatever method made it
 * @param optimum certificate and marginal values of an optimal plan; null for others
 * @param foresight what imperfect foresight cost; null unless dispatch was rolling
 * @param limits every period of every limit on energies, by node, limit and time
 */
public record DispatchQuality(
        PlanCost cost, @Nullable Optimum optimum, @Nullable Foresight foresight, List<LimitResult> limits) {

    public DispatchQuality {
        limits = List.copyOf(limits);
    }

    /** The quality of {@code plan}, which some dispatcher made for {@code problem}. */
    public static DispatchQuality of(DispatchProblem problem, DispatchPlan plan) {
        return new DispatchQuality(
                PlanCost.of(problem, plan),
                plan.optimum(),
                plan.foresight(),
                LimitUse.of(problem, plan).stream()
                        .map(use -> LimitResult.of(use, problem.axis()))
                        .toList());
    }

    /** Bound below which no plan can cost [yuan]; empty for a plan made by a rule. */
    public OptionalDouble boundYuan() {
        if (optimum != null) {
            return OptionalDouble.of(optimum.certificate().bound());
        }
        return foresight == null ? OptionalDouble.empty() : OptionalDouble.of(foresight.perfectYuan());
    }
}
