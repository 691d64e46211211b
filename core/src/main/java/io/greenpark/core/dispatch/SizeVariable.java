package io.greenpark.core.dispatch;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;

/**
 * A size that is to be chosen, counted in units: MW of photovoltaics, MWh of a battery, turbines.
 *
 * @param id unique name within the problem, as the path of the size in a scenario
 * @param two the problem with two units of it and one of every other variable
 * @param many the problem with {@code manyUnits} of it and one of every other variable, from which it is seen that it grows in
 *     proportion
 * @param manyUnits any number of units above zero
 * @param least smallest number of units
 * @param most largest number of units
 * @param whole whether the number must be whole
 * @param yuanPerUnitYear what a unit costs in a year, its investment as an annuity and its fixed operating cost [yuan]
 */
public record SizeVariable(
        String id,
        DispatchProblem two,
        DispatchProblem many,
        double manyUnits,
        double least,
        double most,
        boolean whole,
        double yuanPerUnitYear) {

    public SizeVariable {
        Require.positive("manyUnits", manyUnits);
        Require.notNegative("least", least);
        Require.notNegative("most", most);
        if (least > most) {
            throw new InvalidValueException(
                    "least", "must not be above the largest number (%s)".formatted(most), least);
        }
        Require.notNegative("yuanPerUnitYear", yuanPerUnitYear);
    }
}
