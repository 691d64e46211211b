package io.greenpark.scenarios.weather;

import static io.greenpark.core.weather.WeatherVariable.GHI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.WIND_SPEED_M_PER_S;

import io.greenpark.core.weather.ModelYear;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherSummary;
import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;

/**
 * The figures of a year as the climates of the catalogue define them: clearness by day from the radiation at the top of the
 * atmosphere, daily cycle of the wind as first harmonic of the 24 hourly means.
 */
record ClimateFigures(
        WeatherSummary summary,
        double[] clearnessMean,
        double[] clearnessSd,
        double[] clearnessScores,
        double clearnessLag1,
        double[] dailyStrength,
        double[] dailyPeakHour) {

    private static final int MONTHS = 12;
    private static final int HOURS = 24;

    /** Solar constant of the climate table [W/m2]. */
    private static final double SOLAR_CONSTANT = 1366.1;

    /** Darker days are gaps of the station files. */
    private static final double DARKEST = 0.02;

    static ClimateFigures of(Weather year) {
        double[] clearness = clearness(year);
        double[] mean = new double[MONTHS];
        double[] sd = new double[MONTHS];
        double[] strength = new double[MONTHS];
        double[] peak = new double[MONTHS];
        double[] scores = new double[ModelYear.DAYS];
        double[] wind = year.values(WIND_SPEED_M_PER_S);
        for (int m = 0; m < MONTHS; m++) {
            int from = ModelYear.firstDay(m);
            int to = ModelYear.firstDay(m + 1);
            double[] days = Arrays.stream(clearness, from, to)
                    .filter(kt -> kt >= DARKEST)
                    .toArray();
            mean[m] = StatUtils.mean(days);
            sd[m] = Math.sqrt(StatUtils.variance(days));
            for (int d = from; d < to; d++) {
                scores[d] = clearness[d] >= DARKEST ? (clearness[d] - mean[m]) / sd[m] : Double.NaN;
            }
            harmonic(wind, m, strength, peak);
        }
        return new ClimateFigures(WeatherSummary.of(year), mean, sd, scores, lag1(scores), strength, peak);
    }

    /** Whether no day of a month is a gap of the station file. */
    boolean isComplete(int month) {
        return Arrays.stream(clearnessScores, ModelYear.firstDay(month), ModelYear.firstDay(month + 1))
                .noneMatch(Double::isNaN);
    }

    private static double[] clearness(Weather year) {
        double[] ghi = year.values(GHI_W_PER_M2);
        double[] clearness = new double[ModelYear.DAYS];
        for (int d = 0; d < clearness.length; d++) {
            double sum = Arrays.stream(ghi, d * HOURS, (d + 1) * HOURS).sum();
            clearness[d] = sum / topWhPerM2(year.site().latitudeDeg(), d);
        }
        return clearness;
    }

    /**
     * Radiation of a day at the top of the atmosphere [Wh/m2].
     *
     * <p>Source: J. W. Spencer, Fourier series representation of the position of the Sun, Search 2 (1971) 172.
     */
    private static double topWhPerM2(double latitudeDeg, int day) {
        double b = 2.0 * Math.PI * day / ModelYear.DAYS;
        double distance = 1.000110
                + 0.034221 * Math.cos(b)
                + 0.001280 * Math.sin(b)
                + 0.000719 * Math.cos(2.0 * b)
                + 0.000077 * Math.sin(2.0 * b);
        double declination = 0.006918
                - 0.399912 * Math.cos(b)
                + 0.070257 * Math.sin(b)
                - 0.006758 * Math.cos(2.0 * b)
                + 0.000907 * Math.sin(2.0 * b)
                - 0.002697 * Math.cos(3.0 * b)
                + 0.00148 * Math.sin(3.0 * b);
        double latitude = Math.toRadians(latitudeDeg);
        double sunset = Math.acos(-Math.tan(latitude) * Math.tan(declination));
        return HOURS
                / Math.PI
                * SOLAR_CONSTANT
                * distance
                * (Math.cos(latitude) * Math.cos(declination) * Math.sin(sunset)
                        + sunset * Math.sin(latitude) * Math.sin(declination));
    }

    private static void harmonic(double[] wind, int month, double[] strength, double[] peak) {
        double mean = 0.0;
        double cosine = 0.0;
        double sine = 0.0;
        int from = ModelYear.firstDay(month) * HOURS;
        int to = ModelYear.firstDay(month + 1) * HOURS;
        for (int k = from; k < to; k++) {
            double angle = 2.0 * Math.PI * (k % HOURS + 0.5) / HOURS;
            mean += wind[k] / (to - from);
            cosine += 2.0 * wind[k] * Math.cos(angle) / (to - from);
            sine += 2.0 * wind[k] * Math.sin(angle) / (to - from);
        }
        strength[month] = Math.hypot(cosine, sine) / mean;
        peak[month] = (Math.toDegrees(Math.atan2(sine, cosine)) / 15.0 + HOURS) % HOURS;
    }

    /** Correlation of pairs of neighbouring days of the same month. */
    private static double lag1(double[] scores) {
        double[] first = new double[ModelYear.DAYS];
        double[] second = new double[ModelYear.DAYS];
        int pairs = 0;
        for (int m = 0; m < MONTHS; m++) {
            for (int d = ModelYear.firstDay(m) + 1; d < ModelYear.firstDay(m + 1); d++) {
                if (!Double.isNaN(scores[d - 1]) && !Double.isNaN(scores[d])) {
                    first[pairs] = scores[d - 1];
                    second[pairs++] = scores[d];
                }
            }
        }
        return new PearsonsCorrelation().correlation(Arrays.copyOf(first, pairs), Arrays.copyOf(second, pairs));
    }
}
