package io.greenpark.core.dispatch;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.util.List;

/**
 * Sizes that are to be chosen together with the dispatch that makes best use of them; docs/model.md section 7.18.
 *
 * @param one the problem with one unit of every variable
 * @param taxed the same with a price on emissions that is 1 yuan/tCO2 higher: it tells what every flow emits
 * @param variables the sizes
 * @param limits limits on sizes together
 * @param years what part of annual costs the horizon bears: its length where it stands for itself [a]
 */
public record SizingProblem(
        DispatchProblem one,
        DispatchProblem taxed,
        List<SizeVariable> variables,
        List<SizeLimit> limits,
        double years) {

    public SizingProblem {
        Require.notEmpty("variables", variables);
        variables = List.copyOf(variables);
        limits = List.copyOf(limits);
        Require.positive("years", years);
        for (SizeLimit limit : limits) {
            if (limit.perUnit().size() != variables.size()) {
                throw new InvalidValueException(
                        "limits." + limit.id(), "must have one number per variable", limit.perUnit());
            }
        }
    }
}
