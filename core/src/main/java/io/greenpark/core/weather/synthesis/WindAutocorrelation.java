package io.greenpark.core.weather.synthesis;

import org.apache.commons.math3.special.Gamma;

/**
 * Autocorrelation of the process behind the wind speed, docs/model.md eq. (WEA-22) and (WEA-23).
 *
 * <p>The measured autocorrelations hold the season and the daily cycle; what is left of them is met by a fast part
 * {@code exp(-(h/τ)^κ)}, which is smoother (κ > 1) or rougher than a first-order process, and a slow exponential part.
 */
final class WindAutocorrelation {

    /** Lags that the process takes over; longer ones follow by themselves. */
    private static final int ORDER = 24;

    private static final int FIT_PASSES = 60;
    private static final double HOURS_OF_A_MONTH = ModelMonths.HOURS / (double) MonthlyValues.MONTHS;

    private final double slowHours;
    private double slowShare;
    private double fastHours;
    private double power;

    private WindAutocorrelation(double slowHours) {
        this.slowHours = slowHours;
    }

    /** Process with the autocorrelations of {@code wind} once season and daily cycle are put on it. */
    static GaussianProcess process(ClimateNormals.Wind wind, SynthesisSettings.Wind settings) {
        double[] rest = withoutSeasonAndDay(wind);
        WindAutocorrelation fit = new WindAutocorrelation(settings.slowHours());
        double monthMean = 0.0;
        for (int pass = 0; pass < FIT_PASSES; pass++) {
            // Ranks within a month take the month's own mean out of the process; its share is put back here.
            fit.fit(
                    clamp(rest[0] * (1.0 - monthMean) + monthMean, 0.3, 0.995),
                    clamp(rest[1] * (1.0 - monthMean) + monthMean, 0.05, 0.98),
                    clamp(rest[2] * (1.0 - monthMean) + monthMean, 0.001, 0.9));
            monthMean = fit.varianceOfMonthMean();
        }
        double[] r = new double[ORDER + 1];
        for (int h = 0; h <= ORDER; h++) {
            r[h] = fit.at(h);
        }
        return GaussianProcess.ofAutocorrelation(r);
    }

    /** Autocorrelation at 1, 6 and 24 hours of the process behind what season and daily cycle leave. */
    private static double[] withoutSeasonAndDay(ClimateNormals.Wind wind) {
        double mean = 0.0;
        double meanSquare = 0.0;
        double daily = 0.0;
        double modulation = 0.0;
        double shape = 0.0;
        double total = 0.0;
        for (int m = 0; m < MonthlyValues.MONTHS; m++) {
            double weight = ModelMonths.days(m) / (double) ModelMonths.DAYS;
            double speed = wind.meanMPerS().get(m);
            double amplitude = speed * wind.dailyStrength().get(m);
            shape += weight * wind.weibullK().get(m);
            double variation = squaredVariation(wind.weibullK().get(m));
            mean += weight * speed;
            meanSquare += weight * speed * speed;
            daily += weight * 0.5 * amplitude * amplitude;
            modulation += weight
                    * 0.5
                    * wind.dailyStrength().get(m)
                    * wind.dailyStrength().get(m);
            total += weight * variation * speed * speed;
        }
        double season = meanSquare - mean * mean;
        double rest = Math.max(total - daily, 0.05 * total);
        WeibullMap map = new WeibullMap(shape);
        double[] lags = {wind.lag1(), wind.lag6(), wind.lag24()};
        int[] hours = {1, 6, 24};
        for (int i = 0; i < lags.length; i++) {
            double cosine = Math.cos(2.0 * Math.PI * hours[i] / ModelMonths.HOURS_PER_DAY);
            double left = (lags[i] * (total + season) - season - daily * cosine) / rest;
            // The daily cycle is a factor: it also swells and shrinks what is left.
            lags[i] = map.unmapped(left * (1.0 + modulation) / (1.0 + modulation * cosine));
        }
        return lags;
    }

    /** Square of standard deviation over mean of a Weibull distribution. */
    static double squaredVariation(double weibullK) {
        double gamma1 = Gamma.gamma(1.0 + 1.0 / weibullK);
        return Gamma.gamma(1.0 + 2.0 / weibullK) / (gamma1 * gamma1) - 1.0;
    }

    /** Fast part through the first two lags, slow share from the third. */
    private void fit(double r1, double r6, double r24) {
        double fast1 = clamp((r1 - slowShare * slow(1)) / (1.0 - slowShare), 0.05, 0.9995);
        double fast6 = clamp((r6 - slowShare * slow(6)) / (1.0 - slowShare), 0.001, 0.999);
        power = clamp(Math.log(Math.log(fast6) / Math.log(fast1)) / Math.log(6.0), 0.3, 1.9);
        fastHours = Math.pow(-Math.log(fast1), -1.0 / power);
        double fast24 = fast(24);
        slowShare = clamp((r24 - fast24) / (slow(24) - fast24), 0.0, 0.8);
    }

    private double slow(double hours) {
        return Math.exp(-hours / slowHours);
    }

    private double fast(double hours) {
        return Math.exp(-Math.pow(hours / fastHours, power));
    }

    private double at(double hours) {
        return slowShare * slow(hours) + (1.0 - slowShare) * fast(hours);
    }

    private double varianceOfMonthMean() {
        double sum = 1.0;
        for (int h = 1; h < HOURS_OF_A_MONTH; h++) {
            sum += 2.0 * (1.0 - h / HOURS_OF_A_MONTH) * at(h);
        }
        return sum / HOURS_OF_A_MONTH;
    }

    private static double clamp(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
