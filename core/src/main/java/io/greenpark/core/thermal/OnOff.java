package io.greenpark.core.thermal;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.series.PowerSeries;

/**
 * What starting and stopping a thermal unit costs and when it may; docs/model.md eq. (DIS-51) to (DIS-54).
 *
 * @param minUpHours how long it runs at least once it has started [h]
 * @param minDownHours how long it stays off at least once it has stopped [h]
 * @param startCostYuan what a start costs [yuan], VAT included
 * @param initiallyOn whether it runs before the first step
 * @param initialHours how long it has been in that state [h]; {@code +∞} for long enough
 */
public record OnOff(
        double minUpHours, double minDownHours, double startCostYuan, boolean initiallyOn, double initialHours) {

    /** Starts and stops at any time for nothing, and stands still before the first step. */
    public static final OnOff FREE = new OnOff(0.0, 0.0, 0.0, false, Double.POSITIVE_INFINITY);

    private static final double SAME_STEPS = 1e-9;

    public OnOff {
        Require.notNegative("minUpHours", minUpHours);
        Require.notNegative("minDownHours", minDownHours);
        Require.notNegative("startCostYuan", startCostYuan);
        if (!(initialHours >= 0.0)) {
            throw new InvalidValueException("initialHours", "must not be negative", initialHours);
        }
    }

    /**
     * Requires a least power where starts and stops matter: at none a unit could run without delivering anything.
     *
     * @param minFraction lowest share of rated power while the unit runs [1]
     */
    public static void requireLeastPower(OnOff onOff, double minFraction) {
        if (!onOff.isFree() && minFraction == 0.0) {
            throw new InvalidValueException(
                    "minFraction", "must be above 0 for a unit with least times or a cost of starting", minFraction);
        }
    }

    /** Whether anything but the least power hinders it. */
    public boolean isFree() {
        return minUpHours == 0.0 && minDownHours == 0.0 && startCostYuan == 0.0;
    }

    /** Least number of steps in a row in which it runs; at least one. */
    public int minUpSteps(double stepHours) {
        return steps(minUpHours, stepHours);
    }

    /** Least number of steps in a row in which it stands still; at least one. */
    public int minDownSteps(double stepHours) {
        return steps(minDownHours, stepHours);
    }

    /** Number of steps from the first one in which it is not free to leave its initial state. */
    public int boundSteps(double stepHours) {
        double leastHours = initiallyOn ? minUpHours : minDownHours;
        return (int) Math.ceil(Math.max(0.0, leastHours - initialHours) / stepHours - SAME_STEPS);
    }

    /** How often the unit starts in the course {@code power} from step {@code from} to before {@code to}. */
    public int starts(PowerSeries power, int from, int to) {
        int starts = 0;
        for (int t = from; t < to; t++) {
            boolean ranBefore = t == 0 ? initiallyOn : power.get(t - 1) > 0.0;
            starts += power.get(t) > 0.0 && !ranBefore ? 1 : 0;
        }
        return starts;
    }

    /** What the starts of the course {@code power} cost [yuan]. */
    public double startYuan(PowerSeries power) {
        return starts(power, 0, power.steps()) * startCostYuan;
    }

    private static int steps(double hours, double stepHours) {
        return (int) Math.max(1.0, Math.ceil(hours / stepHours - SAME_STEPS));
    }
}
