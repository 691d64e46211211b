package io.greenpark.core.weather.synthesis;

import io.greenpark.core.sun.SunPath;
import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * Daily global irradiation: clearness with the mean, spread and lag-1 correlation of the normals, beta distributed between
 * its bounds, docs/model.md eq. (WEA-16).
 *
 * <p>Source of the way (an autoregressive Gaussian series mapped onto the distribution of clearness): V. A. Graham, K. G. T.
 * Hollands, A method to generate synthetic hourly solar radiation globally, Solar Energy 44 (1990) 333; the beta distribution
 * takes the place of their general one because it takes the mean and the spread of the month.
 */
final class DailyClearness {

    /** Precision of the quantiles, far below the day-to-day spread. */
    private static final double QUANTILE_ACCURACY = 1e-9;

    /** A flatter density than this has most of its weight at the bounds. */
    private static final double MIN_SHAPE_SUM = 0.5;

    /** Passes that hand what the clear sky cuts off to the other days of the month. */
    private static final int PASSES = 4;

    /** Normal scores of the clearness of each day: what other variables correlate with [1]. */
    final double[] scores;

    /** Clearness of each day: irradiation over that at the top of the atmosphere [1]. */
    final double[] clearness;

    /** Global irradiation of each day [Wh/m2]. */
    final double[] globalWhPerM2;

    /** Days that a clear sky limits. */
    final int limitedDays;

    /**
     * @param normals clearness of the climate
     * @param settings bounds
     * @param normalNumbers one standard normal number per day
     * @param sun the Sun at the middle of every hour
     */
    DailyClearness(
            ClimateNormals.Clearness normals, SynthesisSettings.Sky settings, double[] normalNumbers, SunPath sun) {
        double[] process = GaussianProcess.firstOrder(normals.lag1()).run(normalNumbers);
        double[] probabilities = Ranks.withinMonths(process);
        scores = Ranks.scores(probabilities);
        double[] topWhPerM2 = new double[ModelMonths.DAYS];
        double[] limitWhPerM2 = new double[ModelMonths.DAYS];
        for (int k = 0; k < ModelMonths.HOURS; k++) {
            int day = k / ModelMonths.HOURS_PER_DAY;
            topWhPerM2[day] += sun.extraterrestrialWPerM2(k) * Math.max(0.0, sun.up(k));
            limitWhPerM2[day] += settings.maxDailyClearSkyIndex() * sun.clearSkyWPerM2(k);
        }
        globalWhPerM2 = new double[ModelMonths.DAYS];
        for (int m = 0; m < MonthlyValues.MONTHS; m++) {
            double mean = normals.meanFraction().get(m);
            BetaDistribution beta =
                    beta(mean, normals.sdFraction().get(m), settings.minDailyClearness(), normals.maxFraction());
            double range = normals.maxFraction() - settings.minDailyClearness();
            for (int d = ModelMonths.firstDay(m); d < ModelMonths.firstDay(m + 1); d++) {
                double share = beta.inverseCumulativeProbability(probabilities[d]);
                globalWhPerM2[d] = (settings.minDailyClearness() + range * share) * topWhPerM2[d];
            }
            limitKeepingTheMonth(m, mean, topWhPerM2, limitWhPerM2);
        }
        clearness = new double[ModelMonths.DAYS];
        int limited = 0;
        for (int d = 0; d < ModelMonths.DAYS; d++) {
            clearness[d] = globalWhPerM2[d] / topWhPerM2[d];
            limited += globalWhPerM2[d] >= limitWhPerM2[d] ? 1 : 0;
        }
        limitedDays = limited;
    }

    private static BetaDistribution beta(double mean, double sd, double low, double high) {
        double mu = (mean - low) / (high - low);
        double relativeSd = sd / (high - low);
        double shapeSum = Math.max(mu * (1.0 - mu) / (relativeSd * relativeSd) - 1.0, MIN_SHAPE_SUM);
        return new BetaDistribution(null, mu * shapeSum, (1.0 - mu) * shapeSum, QUANTILE_ACCURACY);
    }

    /** Scales the days of a month to its mean clearness; no day passes a clear sky. */
    private void limitKeepingTheMonth(int month, double meanClearness, double[] topWhPerM2, double[] limitWhPerM2) {
        int from = ModelMonths.firstDay(month);
        int to = ModelMonths.firstDay(month + 1);
        for (int pass = 0; pass < PASSES; pass++) {
            double wanted = 0.0;
            double free = 0.0;
            for (int d = from; d < to; d++) {
                wanted += meanClearness * topWhPerM2[d];
                globalWhPerM2[d] = Math.min(globalWhPerM2[d], limitWhPerM2[d]);
                if (globalWhPerM2[d] < limitWhPerM2[d]) {
                    free += globalWhPerM2[d];
                } else {
                    wanted -= globalWhPerM2[d];
                }
            }
            for (int d = from; d < to; d++) {
                if (globalWhPerM2[d] < limitWhPerM2[d]) {
                    globalWhPerM2[d] = Math.min(globalWhPerM2[d] * wanted / free, limitWhPerM2[d]);
                }
            }
        }
    }
}
