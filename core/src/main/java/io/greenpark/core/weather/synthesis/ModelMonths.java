package io.greenpark.core.weather.synthesis;

import io.greenpark.core.weather.ModelYear;

/** Days and hours of the model year by month. */
final class ModelMonths {

    /** Days of the year. */
    static final int DAYS = ModelYear.DAYS;

    /** Hours of a day. */
    static final int HOURS_PER_DAY = 24;

    /** Hours of the year. */
    static final int HOURS = DAYS * HOURS_PER_DAY;

    /** First day of each month, from 0, and the length of the year as a thirteenth. */
    private static final int[] FIRST_DAY = firstDays();

    private ModelMonths() {}

    private static int[] firstDays() {
        int[] first = new int[MonthlyValues.MONTHS + 1];
        for (int m = 0; m <= MonthlyValues.MONTHS; m++) {
            first[m] = ModelYear.firstDay(m);
        }
        return first;
    }

    /** First day of a month, from 0; of month 12 the number of days of the year. */
    static int firstDay(int month) {
        return FIRST_DAY[month];
    }

    /** First hour of a month, from 0. */
    static int firstHour(int month) {
        return FIRST_DAY[month] * HOURS_PER_DAY;
    }

    /** Number of days of a month. */
    static int days(int month) {
        return FIRST_DAY[month + 1] - FIRST_DAY[month];
    }

    /** Mean of {@code values[from, to)}. */
    static double mean(double[] values, int from, int to) {
        double sum = 0.0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum / (to - from);
    }

    /** Standard deviation of {@code values[from, to)}, with n - 1. */
    static double sd(double[] values, int from, int to) {
        double mean = mean(values, from, to);
        double squares = 0.0;
        for (int i = from; i < to; i++) {
            squares += (values[i] - mean) * (values[i] - mean);
        }
        return Math.sqrt(squares / (to - from - 1));
    }
}
