package io.greenpark.core.finance;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;

/**
 * What wears a plant in a year of use, and when it is worn out; docs/model.md eq. (LIF-2), (LIF-3).
 *
 * @param end when it is worn out
 * @param cyclesPerYear full cycles of a battery [1/a]
 * @param hoursPerYear running hours of a machine [h/a]
 * @param fadePerYear share of output or capacity that a year of use takes [1/a]
 * @param calendarFade share that the first year of life takes by time alone [1]
 * @param timeExponent power of the years of life with which that grows [1]
 */
public record PlantWear(
        End end,
        double cyclesPerYear,
        double hoursPerYear,
        double fadePerYear,
        double calendarFade,
        double timeExponent) {

    /**
     * The end of a life: whichever comes first.
     *
     * @param years age; infinite if it does not count, as the other two [a]
     * @param cycles full cycles [1]
     * @param hours running hours [h]
     * @param leftFraction share of output or capacity below which it is replaced [1]
     */
    public record End(double years, double cycles, double hours, double leftFraction) {

        public End {
            requireAboveZero("years", years);
            requireAboveZero("cycles", cycles);
            requireAboveZero("hours", hours);
            Require.fraction("leftFraction", leftFraction);
        }

        private static void requireAboveZero(String field, double value) {
            if (!(value > 0.0)) {
                throw new InvalidValueException(field, "must be above 0", value);
            }
        }
    }

    public PlantWear {
        Require.notNegative("cyclesPerYear", cyclesPerYear);
        Require.notNegative("hoursPerYear", hoursPerYear);
        Require.fraction("fadePerYear", fadePerYear);
        Require.notNegative("calendarFade", calendarFade);
        Require.within("timeExponent", timeExponent, 0.3, 1.0);
    }
}
