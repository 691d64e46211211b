package io.greenpark.core.tariff;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Adjustment of the bill by the monthly power factor (功率因数调整电费), by hundredths, docs/model.md eq. (BIL-10).
 *
 * @param id catalogue id
 * @param fractionsFromOne share of the base that is added, at power factors 1.00, 0.99, 0.98 and so on [1]
 * @param furtherFractionPerHundredth what every hundredth below the last of these adds [1]
 * @param base rows of the bill that are adjusted
 */
public record PowerFactorTable(
        String id, List<Double> fractionsFromOne, double furtherFractionPerHundredth, Set<BillRow> base) {

    private static final int HUNDREDTHS = 100;

    /** Keeps the binary noise of a ratio from deciding about half a hundredth. */
    private static final double HALF = 0.5 + 1e-9;

    public PowerFactorTable {
        fractionsFromOne = List.copyOf(fractionsFromOne);
        if (fractionsFromOne.isEmpty() || fractionsFromOne.size() > HUNDREDTHS + 1) {
            throw new InvalidValueException("fractionsFromOne", "must have 1 to 101 values", fractionsFromOne.size());
        }
        fractionsFromOne.forEach(fraction -> Require.within("fractionsFromOne", fraction, -1.0, 10.0));
        Require.within("furtherFractionPerHundredth", furtherFractionPerHundredth, 0.0, 1.0);
        Require.notEmpty("base", base);
        base = Collections.unmodifiableSet(EnumSet.copyOf(base));
    }

    /** Share of the base that is added at {@code powerFactor}, which is rounded to a hundredth, halves up [1]. */
    public double adjustmentFraction(double powerFactor) {
        Require.fraction("powerFactor", powerFactor);
        int below = HUNDREDTHS - (int) Math.floor(powerFactor * HUNDREDTHS + HALF);
        int last = fractionsFromOne.size() - 1;
        return fractionsFromOne.get(Math.min(below, last)) + Math.max(0, below - last) * furtherFractionPerHundredth;
    }
}
