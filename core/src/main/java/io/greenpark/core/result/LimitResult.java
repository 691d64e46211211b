package io.greenpark.core.result;

import io.greenpark.core.dispatch.EnergyLimit;
import io.greenpark.core.dispatch.InfeasibleDispatchException.Limit;
import io.greenpark.core.dispatch.LimitUse;
import io.greenpark.core.time.TimeAxis;
import java.time.LocalDate;

/**
 * What became of a limit on energies in one of its periods, docs/model.md eq. (DIS-17).
 *
 * @param node id of the node
 * @param limit which kind of limit
 * @param from first day of the period
 * @param numerator what is limited: export, self-use or emissions [unit of the limit]
 * @param denominator what it is a share of: available generation, generation that is not curtailed, or the cap itself [the same unit]
 * @param limitFraction the share at which it is limited, from below for self-use; 1 for a cap [1]
 * @param kept whether the limit is kept but for rounding
 */
public record LimitResult(
        String node,
        Limit limit,
        LocalDate from,
        double numerator,
        double denominator,
        double limitFraction,
        boolean kept) {

    static LimitResult of(LimitUse use, TimeAxis axis) {
        EnergyLimit limit = use.limit();
        return new LimitResult(
                use.node(),
                limit.kind(),
                axis.localStart(use.firstStep()).toLocalDate(),
                use.numerator(),
                use.denominator(),
                limit.shareFraction(),
                use.isKept());
    }
}
