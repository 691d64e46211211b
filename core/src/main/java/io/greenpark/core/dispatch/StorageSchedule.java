package io.greenpark.core.dispatch;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;

/**
 * What batteries do in each month of the year and hour of the local day: the share of rated power at which they charge
 * (above zero, from surplus and from the grid up to the import limit) or discharge (below zero, into demand only).
 */
public final class StorageSchedule {

    private static final int MONTHS = 12;
    private static final int HOURS = 24;

    private final double[][] fractions;

    /**
     * @param fractions twelve rows (January first) of 24 shares of rated power, each from −1 to 1
     * @throws InvalidValueException if the table has another shape or an entry is outside the range
     */
    public StorageSchedule(double[][] fractions) {
        if (fractions.length != MONTHS) {
            throw new InvalidValueException("schedule", "must have 12 rows, one per month", fractions.length + " rows");
        }
        this.fractions = new double[MONTHS][];
        for (int m = 0; m < MONTHS; m++) {
            if (fractions[m].length != HOURS) {
                throw new InvalidValueException(
                        "schedule[" + m + "]", "must have 24 entries, one per hour", fractions[m].length + " entries");
            }
            for (int h = 0; h < HOURS; h++) {
                Require.within("schedule[" + m + "][" + h + "]", fractions[m][h], -1.0, 1.0);
            }
            this.fractions[m] = fractions[m].clone();
        }
    }

    /** Share of rated power: above zero charging, below zero discharging [1]. */
    double fractionOfRatedPower(int monthOfYear, int hourOfDay) {
        return fractions[monthOfYear - 1][hourOfDay];
    }
}
