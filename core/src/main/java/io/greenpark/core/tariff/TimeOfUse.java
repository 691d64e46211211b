package io.greenpark.core.tariff;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Time-of-use table (分时电价): for every month, day type and quarter of an hour one band, for every band a ratio to the flat
 * price or a price of its own.
 *
 * @param id catalogue id
 * @param basis whether the levels are ratios or prices
 * @param levels ratio [1] or price, VAT included [yuan/MWh], of each band that occurs
 * @param periods when each band holds; together they cover every quarter-hour of every month and day type exactly once
 * @param holidays days that count as holidays
 */
public record TimeOfUse(
        String id, Basis basis, Map<Band, Double> levels, List<Period> periods, Set<LocalDate> holidays) {

    /** Quarter-hours of a day. */
    public static final int QUARTERS = 96;

    private static final int MONTHS = 12;
    private static final Set<DayType> ALL_DAYS = EnumSet.allOf(DayType.class);

    /** What the levels of the bands are. */
    public enum Basis {
        /** Factors on the price of each row that follows the time of use. */
        RATIO,
        /** Prices that stand in place of that of the one row that follows the time of use. */
        PRICE
    }

    /**
     * One band over a part of the day in some months on some days.
     *
     * @param months months of the year, 1 to 12
     * @param days kinds of days
     * @param band band that holds
     * @param from beginning, on a quarter of an hour
     * @param to end, exclusive; midnight means the end of the day; before {@code from} means over midnight
     */
    public record Period(Set<Integer> months, Set<DayType> days, Band band, LocalTime from, LocalTime to) {

        public Period {
            months = Set.copyOf(months);
            days = Set.copyOf(days);
            months.forEach(month -> Require.within("months", month, 1, MONTHS));
            requireQuarter("from", from);
            requireQuarter("to", to);
        }

        /** A period of every day of its months. */
        public Period(Set<Integer> months, Band band, LocalTime from, LocalTime to) {
            this(months, ALL_DAYS, band, from, to);
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
        levels = Map.copyOf(levels);
        periods = List.copyOf(periods);
        holidays = Set.copyOf(holidays);
        for (double level : levels.values()) {
            if (basis == Basis.RATIO) {
                Require.within("ratios", level, 0.0, 10.0);
            } else {
                Require.finite("pricesYuanPerMwh", level);
            }
        }
        bands(basis, levels, periods);
    }

    /** A table of ratios without holidays. */
    public TimeOfUse(String id, Map<Band, Double> ratios, List<Period> periods) {
        this(id, Basis.RATIO, ratios, periods, Set.of());
    }

    /** The same table with other holidays. */
    public TimeOfUse withHolidays(Set<LocalDate> otherHolidays) {
        return new TimeOfUse(id, basis, levels, periods, otherHolidays);
    }

    /** The band of every kind of day (by its ordinal), month (0 to 11) and quarter-hour (0 to 95). */
    public Band[][][] bands() {
        return bands(basis, levels, periods);
    }

    private static Band[][][] bands(Basis basis, Map<Band, Double> levels, List<Period> periods) {
        Band[][][] bands = new Band[DayType.values().length][MONTHS][QUARTERS];
        for (Period period : periods) {
            if (!levels.containsKey(period.band())) {
                throw basis == Basis.RATIO
                        ? new InvalidValueException(
                                "ratios", "must have a ratio for band " + period.band(), levels.keySet())
                        : new InvalidValueException(
                                "pricesYuanPerMwh", "must have a price for band " + period.band(), levels.keySet());
            }
            for (DayType day : DayType.values()) {
                for (int month = 1; month <= MONTHS; month++) {
                    if (period.days().contains(day) && period.months().contains(month)) {
                        fill(bands[day.ordinal()][month - 1], period, "in month " + month + onDay(day));
                    }
                }
            }
        }
        for (DayType day : DayType.values()) {
            for (int month = 1; month <= MONTHS; month++) {
                requireComplete(bands[day.ordinal()][month - 1], "in month " + month + onDay(day));
            }
        }
        return bands;
    }

    private static void fill(Band[] day, Period period, String when) {
        for (int q = 0; q < QUARTERS; q++) {
            if (period.covers(q)) {
                if (day[q] != null) {
                    throw new InvalidValueException(
                            "periods",
                            "must not overlap: end one where the other begins",
                            "%s and %s both hold %s at %s".formatted(day[q], period.band(), when, clock(q)));
                }
                day[q] = period.band();
            }
        }
    }

    private static void requireComplete(Band[] day, String when) {
        for (int q = 0; q < QUARTERS; q++) {
            if (day[q] == null) {
                throw new InvalidValueException(
                        "periods",
                        "must cover every hour: add a period or lengthen one",
                        "no band %s at %s".formatted(when, clock(q)));
            }
        }
    }

    /** Workdays go without saying. */
    private static String onDay(DayType day) {
        return day == DayType.WORKDAY ? "" : " on a " + day.name().toLowerCase(Locale.ROOT);
    }

    private static LocalTime clock(int q) {
        return LocalTime.ofSecondOfDay(q * 900L);
    }

    /** Level of every band as an array indexed by {@link Band#ordinal()}; bands that do not occur have level 0. */
    public double[] levelByBand() {
        double[] level = new double[Band.values().length];
        levels.forEach((band, value) -> level[band.ordinal()] = value);
        return level;
    }
}
