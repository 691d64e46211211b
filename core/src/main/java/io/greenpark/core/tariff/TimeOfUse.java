package io.greenpark.core.tariff;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Time-of-use table (分时电价): for every month and quarter of an hour one band, for every band a ratio to the flat price.
 *
 * @param id catalogue id
 * @param ratios ratio of each band that occurs [1]
 * @param periods when each band holds; together they cover every quarter-hour of every month exactly once
 */
public record TimeOfUse(String id, Map<Band, Double> ratios, List<Period> periods) {

    /** Quarter-hours of a day. */
    public static final int QUARTERS = 96;

    /**
     * One band over a part of the day in some months.
     *
     * @param months months of the year, 1 to 12
     * @param band band that holds
     * @param from beginning, on a quarter of an hour
     * @param to end, exclusive; midnight means the end of the day; before {@code from} means over midnight
     */
    public record Period(Set<Integer> months, Band band, LocalTime from, LocalTime to) {

        public Period {
            months = Set.copyOf(months);
            requireQuarter("from", from);
            requireQuarter("to", to);
        }

        private static void requireQuarter(String field, LocalTime time) {
            if (time.toSecondOfDay() % 900 != 0) {
                throw new InvalidValueException(field, "must lie on a quarter of an hour", time);
            }
        }

        /** Whether the period holds in the quarter-hour {@code q} of the day. */
        boolean covers(int q) {
            int a = from.toSecondOfDay() / 900;
            int b = to.toSecondOfDay() / 900;
            return a < b ? q >= a && q < b : q >= a || q < b;
        }
    }

    public TimeOfUse {
        ratios = Map.copyOf(ratios);
        periods = List.copyOf(periods);
        ratios.values().forEach(r -> Require.within("ratios", r, 0.0, 10.0));
        bands(ratios, periods);
    }

    /** The band of every month (0 to 11) and quarter-hour (0 to 95). */
    public Band[][] bands() {
        return bands(ratios, periods);
    }

    private static Band[][] bands(Map<Band, Double> ratios, List<Period> periods) {
        Band[][] bands = new Band[12][QUARTERS];
        for (Period p : periods) {
            if (!ratios.containsKey(p.band())) {
                throw new InvalidValueException("ratios", "must have a ratio for band " + p.band(), ratios.keySet());
            }
            for (int month : p.months()) {
                Require.within("months", month, 1, 12);
                for (int q = 0; q < QUARTERS; q++) {
                    if (p.covers(q)) {
                        if (bands[month - 1][q] != null) {
                            throw new InvalidValueException(
                                    "periods",
                                    "must not overlap",
                                    "%s and %s both hold in month %d at %s"
                                            .formatted(bands[month - 1][q], p.band(), month, clock(q)));
                        }
                        bands[month - 1][q] = p.band();
                    }
                }
            }
        }
        for (int m = 0; m < 12; m++) {
            for (int q = 0; q < QUARTERS; q++) {
                if (bands[m][q] == null) {
                    throw new InvalidValueException(
                            "periods", "must cover every hour", "no band in month %d at %s".formatted(m + 1, clock(q)));
                }
            }
        }
        return bands;
    }

    private static LocalTime clock(int q) {
        return LocalTime.ofSecondOfDay(q * 900L);
    }

    /** Ratio of every band as an array indexed by {@link Band#ordinal()}; bands that do not occur have ratio 0. */
    public double[] ratioByBand() {
        double[] ratio = new double[Band.values().length];
        new EnumMap<>(ratios).forEach((band, r) -> ratio[band.ordinal()] = r);
        return ratio;
    }
}
