package io.greenpark.core.dispatch;

import io.greenpark.core.lp.Certificate;
import java.util.List;

/**
 * How many units of each candidate are built, and how they are dispatched.
 *
 * @param units number of units of each candidate, in the order of the investment
 * @param problem the problem with these units
 * @param plan its optimal plan
 * @param investmentYuan what the units cost over the horizon [yuan]
 * @param certificate cost of the plan with the units, and what no other numbers of units cost less than [yuan]
 */
public record InvestmentPlan(
        List<Integer> units,
        DispatchProblem problem,
        DispatchPlan plan,
        double investmentYuan,
        Certificate certificate) {

    public InvestmentPlan {
        units = List.copyOf(units);
    }
}
