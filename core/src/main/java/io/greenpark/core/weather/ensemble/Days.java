package io.greenpark.core.weather.ensemble;

/** Whole days of one year as the steps of another. */
final class Days {

    private Days() {}

    /** For every step the step of the typical year that stands for it. */
    static int[] steps(int[] sourceDays, int stepsPerDay) {
        int[] source = new int[sourceDays.length * stepsPerDay];
        for (int k = 0; k < source.length; k++) {
            source[k] = sourceDays[k / stepsPerDay] * stepsPerDay + k % stepsPerDay;
        }
        return source;
    }
}
