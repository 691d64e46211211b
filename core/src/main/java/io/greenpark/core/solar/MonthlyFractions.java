package io.greenpark.core.solar;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.time.TimeAxis;
import java.util.List;

/** Twelve shares, January to December, laid onto a time axis. */
final class MonthlyFractions {

    private MonthlyFractions() {}

    static List<Double> require(String field, List<Double> fractions) {
        if (fractions.size() != 12) {
            throw new InvalidValueException(field, "must have 12 values, January to December", fractions.size());
        }
        fractions.forEach(fraction -> Require.fraction(field, fraction));
        return List.copyOf(fractions);
    }

    static double[] onto(TimeAxis axis, List<Double> fractions) {
        int[] month = axis.monthOfStep();
        int first = axis.firstDate().getMonthValue() - 1;
        double[] out = new double[axis.steps()];
        for (int k = 0; k < out.length; k++) {
            out[k] = fractions.get((first + month[k]) % 12);
        }
        return out;
    }
}
