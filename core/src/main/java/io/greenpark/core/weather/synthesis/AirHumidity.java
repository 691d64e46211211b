package io.greenpark.core.weather.synthesis;

import io.greenpark.core.weather.Humidity;

/**
 * Hourly humidity, docs/model.md eq. (WEA-20): the vapour pressure changes slowly from noon to noon, so that the relative
 * humidity falls as the day warms; dull days are the moist ones.
 */
final class AirHumidity {

    /** Bounds of the daily mean, within which every climate of the catalogue lies. */
    private static final double DRIEST_DAY = 0.15;

    private static final double MOISTEST_DAY = 0.99;

    private static final int DAY_PASSES = 12;
    private static final int MONTH_PASSES = 25;

    final double[] dewPointC = new double[ModelMonths.HOURS];
    final double[] relativeFraction = new double[ModelMonths.HOURS];

    private final double[] saturationHpa = new double[ModelMonths.HOURS];

    /**
     * @param normals humidity of the climate
     * @param settings lag of the daily humidity
     * @param dryBulbC air temperature of every hour
     * @param clearnessScores normal scores of daily clearness
     * @param dayNormals one standard normal number per day
     */
    AirHumidity(
            ClimateNormals.Humidity normals,
            SynthesisSettings.Air settings,
            double[] dryBulbC,
            double[] clearnessScores,
            double[] dayNormals) {
        for (int k = 0; k < ModelMonths.HOURS; k++) {
            saturationHpa[k] = Humidity.saturationHpa(dryBulbC[k]);
        }
        double[] dayHpa = vapourOfDays(dayMeans(normals, settings, clearnessScores, dayNormals));
        for (int pass = 0; pass < MONTH_PASSES; pass++) {
            draw(dayHpa);
            correctMonths(normals.meanFraction(), dayHpa);
        }
        draw(dayHpa);
        for (int k = 0; k < ModelMonths.HOURS; k++) {
            dewPointC[k] = Math.min(dryBulbC[k], Humidity.dewPointC(relativeFraction[k] * saturationHpa[k]));
        }
    }

    private static double[] dayMeans(
            ClimateNormals.Humidity normals,
            SynthesisSettings.Air settings,
            double[] clearnessScores,
            double[] dayNormals) {
        double[] own = Ranks.scores(Ranks.withinMonths(
                GaussianProcess.firstOrder(settings.humidityLag1()).run(dayNormals)));
        double shared = normals.clearnessCorrelation();
        double rest = Math.sqrt(1.0 - shared * shared);
        double[] means = new double[ModelMonths.DAYS];
        for (int m = 0; m < MonthlyValues.MONTHS; m++) {
            for (int d = ModelMonths.firstDay(m); d < ModelMonths.firstDay(m + 1); d++) {
                double score = shared * clearnessScores[d] + rest * own[d];
                double mean = normals.meanFraction().get(m)
                        + normals.dayMeanSdFraction().get(m) * score;
                means[d] = Math.max(DRIEST_DAY, Math.min(MOISTEST_DAY, mean));
            }
        }
        return means;
    }

    /** Vapour pressure that gives each day its mean humidity [hPa]. */
    private double[] vapourOfDays(double[] dayMeans) {
        double[] dayHpa = new double[ModelMonths.DAYS];
        for (int d = 0; d < ModelMonths.DAYS; d++) {
            int first = d * ModelMonths.HOURS_PER_DAY;
            dayHpa[d] = dayMeans[d] * saturationHpa[first + 12];
            for (int pass = 0; pass < DAY_PASSES; pass++) {
                double sum = 0.0;
                for (int h = 0; h < ModelMonths.HOURS_PER_DAY; h++) {
                    sum += Math.min(1.0, dayHpa[d] / saturationHpa[first + h]);
                }
                dayHpa[d] *= dayMeans[d] * ModelMonths.HOURS_PER_DAY / sum;
            }
        }
        return dayHpa;
    }

    /** Vapour pressure on straight lines from noon to noon, at most saturated. */
    private void draw(double[] dayHpa) {
        int half = ModelMonths.HOURS_PER_DAY / 2;
        for (int d = 0; d < ModelMonths.DAYS; d++) {
            double rise = (dayHpa[(d + 1) % ModelMonths.DAYS] - dayHpa[d]) / ModelMonths.HOURS_PER_DAY;
            for (int h = 0; h < ModelMonths.HOURS_PER_DAY; h++) {
                int k = (d * ModelMonths.HOURS_PER_DAY + half + h) % ModelMonths.HOURS;
                relativeFraction[k] = Math.min(1.0, (dayHpa[d] + (h + 0.5) * rise) / saturationHpa[k]);
            }
        }
    }

    private void correctMonths(MonthlyValues meanFraction, double[] dayHpa) {
        for (int m = 0; m < MonthlyValues.MONTHS; m++) {
            double mean = ModelMonths.mean(relativeFraction, ModelMonths.firstHour(m), ModelMonths.firstHour(m + 1));
            for (int d = ModelMonths.firstDay(m); d < ModelMonths.firstDay(m + 1); d++) {
                dayHpa[d] *= meanFraction.get(m) / mean;
            }
        }
    }
}
