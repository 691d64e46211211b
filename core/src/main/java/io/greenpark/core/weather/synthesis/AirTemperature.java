package io.greenpark.core.weather.synthesis;

import io.greenpark.core.weather.Site;

/**
 * Hourly air temperature, docs/model.md eq. (WEA-19): season, day-to-day change, and a run of the day from its minimum at
 * sunrise to its maximum after noon, on half cosines; clear days have the wider range.
 */
final class AirTemperature {

    /** Each pass takes away nearly all that noise and the shape of the day add to means and ranges. */
    private static final int PASSES = 12;

    private static final double OBLIQUITY_DEG = 23.45;
    private static final double DEG_PER_HOUR = 15.0;

    final double[] dryBulbC = new double[ModelMonths.HOURS];

    private final double[] lowC = new double[ModelMonths.DAYS];
    private final double[] highC = new double[ModelMonths.DAYS];

    /** For every hour the turning point before it, and how far it is on the way to the next one. */
    private final int[] turningPoint = new int[ModelMonths.HOURS];

    private final double[] share = new double[ModelMonths.HOURS];

    /**
     * @param climate normals of the place
     * @param settings run of the day
     * @param clearnessScores normal scores of daily clearness
     * @param dayNormals one standard normal number per day
     * @param rangeNormals one standard normal number per day
     * @param hourNormals one standard normal number per hour
     */
    AirTemperature(
            ClimateNormals climate,
            SynthesisSettings.Air settings,
            double[] clearnessScores,
            double[] dayNormals,
            double[] rangeNormals,
            double[] hourNormals) {
        ClimateNormals.Temperature normals = climate.temperature();
        double[] dayMeanC = dayMeans(normals, dayNormals);
        double[] rangeK = ranges(normals, settings, climate.clearness(), clearnessScores, rangeNormals);
        for (int d = 0; d < ModelMonths.DAYS; d++) {
            lowC[d] = dayMeanC[d] - 0.5 * rangeK[d];
            highC[d] = dayMeanC[d] + 0.5 * rangeK[d];
        }
        placeTurningPoints(climate, settings);
        double[] noise = GaussianProcess.firstOrder(settings.noiseLag1()).run(hourNormals);
        for (int pass = 0; pass < PASSES; pass++) {
            draw(settings.noiseSdK(), noise);
            correctDayMeans(dayMeanC);
            correctRanges(normals);
        }
        draw(settings.noiseSdK(), noise);
    }

    private static double[] dayMeans(ClimateNormals.Temperature normals, double[] dayNormals) {
        double[] dayMeanC = SeasonCurve.through(normals.meanC().toArray(), 1);
        double[] anomaly = Ranks.scores(Ranks.withinMonths(
                GaussianProcess.firstOrder(normals.dayMeanLag1()).run(dayNormals)));
        for (int m = 0; m < MonthlyValues.MONTHS; m++) {
            int from = ModelMonths.firstDay(m);
            int to = ModelMonths.firstDay(m + 1);
            double scale = normals.dayMeanSdK().get(m) / ModelMonths.sd(anomaly, from, to);
            for (int d = from; d < to; d++) {
                dayMeanC[d] += scale * anomaly[d];
            }
        }
        return dayMeanC;
    }

    private static double[] ranges(
            ClimateNormals.Temperature normals,
            SynthesisSettings.Air settings,
            ClimateNormals.Clearness clearness,
            double[] clearnessScores,
            double[] rangeNormals) {
        double[] own = Ranks.scores(Ranks.withinMonths(rangeNormals));
        double shared = clearness.dailyRangeCorrelation();
        double rest = Math.sqrt(1.0 - shared * shared);
        double[] rangeK = new double[ModelMonths.DAYS];
        for (int m = 0; m < MonthlyValues.MONTHS; m++) {
            for (int d = ModelMonths.firstDay(m); d < ModelMonths.firstDay(m + 1); d++) {
                double score = shared * clearnessScores[d] + rest * own[d];
                rangeK[d] = Math.max(
                        settings.minDailyRangeK(),
                        normals.dailyRangeK().get(m) + normals.dailyRangeSdK().get(m) * score);
            }
        }
        return rangeK;
    }

    /** Turning points are numbered through the year: 2d is the minimum of day d, 2d + 1 its maximum. */
    private void placeTurningPoints(ClimateNormals climate, SynthesisSettings.Air settings) {
        Site site = climate.site();
        double clockDeg = DEG_PER_HOUR * climate.utcOffset().getTotalSeconds() / 3600.0;
        double noon = 12.0 - (site.longitudeDeg() - clockDeg) / DEG_PER_HOUR;
        double[] at = new double[2 * ModelMonths.DAYS];
        for (int d = 0; d < ModelMonths.DAYS; d++) {
            double start = d * (double) ModelMonths.HOURS_PER_DAY;
            at[2 * d] = start + noon - halfDayHours(site.latitudeDeg(), d);
            at[2 * d + 1] = start + noon + settings.warmestHoursAfterNoon();
        }
        int point = at.length - 1;
        double from = at[point] - ModelMonths.HOURS;
        double to = at[0];
        for (int k = 0; k < ModelMonths.HOURS; k++) {
            while (k + 0.5 >= to) {
                point = (point + 1) % at.length;
                from = to;
                to = point + 1 < at.length ? at[point + 1] : at[0] + ModelMonths.HOURS;
            }
            turningPoint[k] = point;
            share[k] = 0.5 * (1.0 - Math.cos(Math.PI * (k + 0.5 - from) / (to - from)));
        }
    }

    /**
     * Half the time from sunrise to sunset [h].
     *
     * <p>Source of the declination: P. I. Cooper, The absorption of radiation in solar stills, Solar Energy 12 (1969) 333.
     */
    private static double halfDayHours(double latitudeDeg, int day) {
        double declination =
                Math.toRadians(OBLIQUITY_DEG * Math.sin(2.0 * Math.PI * (284 + day + 1) / ModelMonths.DAYS));
        double cosine = -Math.tan(Math.toRadians(latitudeDeg)) * Math.tan(declination);
        return Math.toDegrees(Math.acos(Math.max(-0.9, Math.min(0.9, cosine)))) / DEG_PER_HOUR;
    }

    private void draw(double noiseSdK, double[] noise) {
        for (int k = 0; k < ModelMonths.HOURS; k++) {
            double before = turn(turningPoint[k]);
            double after = turn((turningPoint[k] + 1) % (2 * ModelMonths.DAYS));
            dryBulbC[k] = before + share[k] * (after - before) + noiseSdK * noise[k];
        }
    }

    private double turn(int point) {
        return point % 2 == 0 ? lowC[point / 2] : highC[point / 2];
    }

    private void correctDayMeans(double[] dayMeanC) {
        for (int d = 0; d < ModelMonths.DAYS; d++) {
            int first = d * ModelMonths.HOURS_PER_DAY;
            double missing = dayMeanC[d] - ModelMonths.mean(dryBulbC, first, first + ModelMonths.HOURS_PER_DAY);
            lowC[d] += missing;
            highC[d] += missing;
        }
    }

    private void correctRanges(ClimateNormals.Temperature normals) {
        for (int m = 0; m < MonthlyValues.MONTHS; m++) {
            double sumK = 0.0;
            for (int d = ModelMonths.firstDay(m); d < ModelMonths.firstDay(m + 1); d++) {
                sumK += range(d);
            }
            double missing = normals.dailyRangeK().get(m) - sumK / ModelMonths.days(m);
            for (int d = ModelMonths.firstDay(m); d < ModelMonths.firstDay(m + 1); d++) {
                lowC[d] -= 0.5 * missing;
                highC[d] += 0.5 * missing;
            }
        }
    }

    private double range(int day) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int h = 0; h < ModelMonths.HOURS_PER_DAY; h++) {
            double value = dryBulbC[day * ModelMonths.HOURS_PER_DAY + h];
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return high - low;
    }

    /** Mean temperature of a day [C]. */
    double dayMeanC(int day) {
        int first = day * ModelMonths.HOURS_PER_DAY;
        return ModelMonths.mean(dryBulbC, first, first + ModelMonths.HOURS_PER_DAY);
    }
}
