package io.greenpark.core.settlement;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.time.TimeAxis;
import java.time.LocalDateTime;
import java.util.List;

/** Volumes of contracts as they are agreed: an energy per month and a curve over the hours of a day, alike on all days. */
public final class ContractVolume {

    private static final int MONTHS = 12;
    private static final int HOURS = 24;

    private ContractVolume() {}

    /**
     * The volume per step [MW].
     *
     * @param monthlyMwh energy of January to December [MWh]
     * @param hourShares weight of every hour of the day, in any unit; not all zero
     */
    public static PowerSeries of(TimeAxis axis, List<Double> monthlyMwh, List<Double> hourShares) {
        requireSize("monthlyMwh", monthlyMwh, MONTHS);
        requireSize("hourShares", hourShares, HOURS);
        double sum = hourShares.stream().mapToDouble(Double::doubleValue).sum();
        Require.positive("hourShares", sum);
        double[] mw = new double[axis.steps()];
        for (int k = 0; k < mw.length; k++) {
            LocalDateTime start = axis.localStart(k);
            int days = start.toLocalDate().lengthOfMonth();
            mw[k] = monthlyMwh.get(start.getMonthValue() - 1) / days * hourShares.get(start.getHour()) / sum;
        }
        return new PowerSeries(axis, mw);
    }

    private static void requireSize(String field, List<Double> values, int size) {
        if (values.size() != size) {
            throw new InvalidValueException(field, "must have %d values".formatted(size), values.size());
        }
        values.forEach(value -> Require.notNegative(field, value));
    }
}
