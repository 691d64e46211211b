package io.greenpark.core.weather.synthesis;

import io.greenpark.core.sun.SplitIrradiance;
import io.greenpark.core.sun.Splitting;
import io.greenpark.core.sun.SunPath;

/**
 * Hourly irradiance with given daily sums, docs/model.md eq. (WEA-17) and (WEA-18): the clear-sky index follows a logistic
 * curve of an hourly process, shifted for each day so that the hours add up; the components close exactly.
 *
 * <p>Source of the hourly process within a given day: V. A. Graham, K. G. T. Hollands, Solar Energy 44 (1990) 333.
 */
final class HourlyRadiation {

    /** Smallest diffuse fraction: clean, dry air. */
    private static final double MIN_DIFFUSE_FRACTION = 0.07;

    /** Newton's method doubles the right digits in each step; it starts within a factor of ten. */
    private static final int NEWTON_STEPS = 30;

    private static final double SUM_ACCURACY = 1e-12;

    final double[] ghiWPerM2 = new double[ModelMonths.HOURS];
    final double[] dniWPerM2 = new double[ModelMonths.HOURS];
    final double[] dhiWPerM2 = new double[ModelMonths.HOURS];

    /**
     * @param globalWhPerM2 global irradiation of each day
     * @param settings spread of clouds and of the splitting
     * @param cloudNormals one standard normal number per hour
     * @param splitNormals one standard normal number per hour
     * @param sun the Sun at the middle of every hour
     */
    HourlyRadiation(
            double[] globalWhPerM2,
            SynthesisSettings.Sky settings,
            double[] cloudNormals,
            double[] splitNormals,
            SunPath sun) {
        double[] clouds = GaussianProcess.firstOrder(settings.cloudLag1()).run(cloudNormals);
        double[] clear = new double[ModelMonths.HOURS_PER_DAY];
        double[] odds = new double[ModelMonths.HOURS_PER_DAY];
        for (int d = 0; d < ModelMonths.DAYS; d++) {
            int first = d * ModelMonths.HOURS_PER_DAY;
            for (int h = 0; h < clear.length; h++) {
                clear[h] = settings.maxHourlyClearSkyIndex() * sun.clearSkyWPerM2(first + h);
                odds[h] = Math.exp(-settings.cloudSd() * clouds[first + h]);
            }
            double shift = shift(clear, odds, globalWhPerM2[d]);
            for (int h = 0; h < clear.length; h++) {
                ghiWPerM2[first + h] = clear[h] / (1.0 + shift * odds[h]);
            }
        }
        split(settings, splitNormals, sun);
    }

    /** The q > 0 with {@code Σ clear / (1 + q odds) = wanted}, by Newton's method in ln q. */
    private static double shift(double[] clear, double[] odds, double wanted) {
        double sum = 0.0;
        for (double c : clear) {
            sum += c;
        }
        double logShift = Math.log(sum / wanted - 1.0);
        for (int step = 0; step < NEWTON_STEPS; step++) {
            double shift = Math.exp(logShift);
            double value = 0.0;
            double slope = 0.0;
            for (int h = 0; h < clear.length; h++) {
                double share = 1.0 / (1.0 + shift * odds[h]);
                value += clear[h] * share;
                slope -= clear[h] * share * (1.0 - share);
            }
            double miss = value - wanted;
            if (Math.abs(miss) <= SUM_ACCURACY * wanted) {
                break;
            }
            logShift -= Math.max(-2.0, Math.min(2.0, miss / slope));
        }
        return Math.exp(logShift);
    }

    private void split(SynthesisSettings.Sky settings, double[] splitNormals, SunPath sun) {
        double[] noise = GaussianProcess.firstOrder(settings.splitLag1()).run(splitNormals);
        SplitIrradiance split = Splitting.ERBS_DRIESSE.split(sun, ghiWPerM2);
        for (int k = 0; k < ghiWPerM2.length; k++) {
            double ghi = ghiWPerM2[k];
            if (ghi > 0.0 && sun.apparentZenithDeg(k) < Splitting.MAX_ZENITH_DEG) {
                double fraction = split.dhiWPerM2(k) / ghi + settings.splitSd() * noise[k];
                double diffuse = Math.min(1.0, Math.max(MIN_DIFFUSE_FRACTION, fraction)) * ghi;
                dniWPerM2[k] = Math.min((ghi - diffuse) / sun.up(k), sun.clearBeamWPerM2(k));
            }
            dhiWPerM2[k] = ghi - dniWPerM2[k] * sun.up(k);
            ghiWPerM2[k] = dniWPerM2[k] * sun.up(k) + dhiWPerM2[k];
        }
    }
}
