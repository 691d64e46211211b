package io.greenpark.core.storage;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.util.List;

/**
 * What share of its rated power a battery may take or give at a temperature of its cells, docs/model.md eq. (DIS-60): linear
 * between points, and as at the ends beyond them.
 *
 * @param cellC temperatures of the points, strictly increasing [C]
 * @param chargeFraction share of the rated charging power at each [1]
 * @param dischargeFraction share of the rated discharging power at each [1]
 */
public record Derating(List<Double> cellC, List<Double> chargeFraction, List<Double> dischargeFraction) {

    /** Rated power at every temperature. */
    public static final Derating NONE = new Derating(List.of(25.0), List.of(1.0), List.of(1.0));

    public Derating {
        Require.notEmpty("cellC", cellC);
        cellC = List.copyOf(cellC);
        chargeFraction = fractions("chargeFraction", chargeFraction, cellC.size());
        dischargeFraction = fractions("dischargeFraction", dischargeFraction, cellC.size());
        for (int k = 0; k < cellC.size(); k++) {
            Require.within("cellC", cellC.get(k), -60.0, 100.0);
            if (k > 0 && cellC.get(k) <= cellC.get(k - 1)) {
                throw new InvalidValueException("cellC", "must increase strictly", cellC);
            }
        }
    }

    private static List<Double> fractions(String field, List<Double> values, int count) {
        if (values.size() != count) {
            throw new InvalidValueException(
                    field, "must have as many values as cellC (%d)".formatted(count), values.size() + " values");
        }
        values.forEach(value -> Require.fraction(field, value));
        return List.copyOf(values);
    }

    /** Share of the rated charging power at {@code celsius} [1]. */
    public double chargeAt(double celsius) {
        return at(chargeFraction, celsius);
    }

    /** Share of the rated discharging power at {@code celsius} [1]. */
    public double dischargeAt(double celsius) {
        return at(dischargeFraction, celsius);
    }

    private double at(List<Double> fraction, double celsius) {
        int k = 0;
        while (k < cellC.size() && cellC.get(k) < celsius) {
            k++;
        }
        if (k == 0) {
            return fraction.get(0);
        }
        if (k == cellC.size()) {
            return fraction.get(k - 1);
        }
        double share = (celsius - cellC.get(k - 1)) / (cellC.get(k) - cellC.get(k - 1));
        return fraction.get(k - 1) + share * (fraction.get(k) - fraction.get(k - 1));
    }
}
