package io.greenpark.core.weather.synthesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Hourly depth of snow and albedo, docs/model.md eq. (WEA-26) and (WEA-27): falls on dull, cold days add up to the month's,
 * snow melts by degree hours and settles at the one rate that gives the mean depth of the year.
 */
final class SnowCover {

    private static final int BISECTIONS = 22;
    private static final double MAX_SETTLING_PER_HOUR = 0.5;

    /** Albedo of fresh, deep snow. */
    private static final double MAX_ALBEDO = 0.9;

    final double[] depthCm = new double[ModelMonths.HOURS];
    final double[] albedo = new double[ModelMonths.HOURS];

    private final double[] fallCm = new double[ModelMonths.HOURS];
    private final double[] meltCm = new double[ModelMonths.HOURS];

    /**
     * @param normals snow of the climate
     * @param settings size and time of falls, melting
     * @param temperature air temperature
     * @param clearness daily clearness
     * @param dayNormals one standard normal number per day: which days it snows
     * @param amountNormals one standard normal number per day: how much
     * @param hourNormals one standard normal number per day: when
     */
    SnowCover(
            ClimateNormals.Snow normals,
            SynthesisSettings.Snow settings,
            AirTemperature temperature,
            double[] clearness,
            double[] dayNormals,
            double[] amountNormals,
            double[] hourNormals) {
        double[] dullness = new double[ModelMonths.DAYS];
        for (int d = 0; d < ModelMonths.DAYS; d++) {
            dullness[d] = clearness[d] + settings.clearnessNoise() * dayNormals[d];
        }
        double[] startShare = Ranks.withinYear(hourNormals);
        double[] amount = Ranks.withinYear(amountNormals);
        for (int m = 0; m < MonthlyValues.MONTHS; m++) {
            if (normals.fallCm().get(m) > 0.0) {
                snow(normals.fallCm().get(m), settings, days(m, settings, temperature, dullness), amount, startShare);
            }
        }
        for (int k = 0; k < ModelMonths.HOURS; k++) {
            meltCm[k] = settings.meltCmPerKPerHour() * Math.max(0.0, temperature.dryBulbC[k]);
        }
        settle(normals.meanDepthCm());
        setAlbedo(normals, settings);
    }

    /** Days of a month on which it may snow, the dullest first. */
    private static List<Integer> days(
            int month, SynthesisSettings.Snow settings, AirTemperature temperature, double[] dullness) {
        List<Integer> days = new ArrayList<>();
        for (int d = ModelMonths.firstDay(month); d < ModelMonths.firstDay(month + 1); d++) {
            if (temperature.dayMeanC(d) <= settings.warmestDayC()) {
                days.add(d);
            }
        }
        days.sort(Comparator.comparingDouble(d -> dullness[d]));
        return days;
    }

    /** Spreads the fall of a month over its days; the last fall takes what is left. */
    private void snow(
            double monthCm, SynthesisSettings.Snow settings, List<Integer> days, double[] amount, double[] start) {
        double leftCm = monthCm;
        for (int i = 0; i < days.size() && leftCm > 0.0; i++) {
            int d = days.get(i);
            double drawnCm = settings.minFallCm() - settings.meanFallAboveMinCm() * Math.log1p(-amount[d]);
            double cm = i == days.size() - 1 ? leftCm : Math.min(leftCm, drawnCm);
            int hours = settings.fallHours();
            int first = d * ModelMonths.HOURS_PER_DAY + (int) (start[d] * (ModelMonths.HOURS_PER_DAY - hours + 1));
            for (int h = 0; h < hours; h++) {
                fallCm[first + h] += cm / hours;
            }
            leftCm -= cm;
        }
    }

    /** Finds the settling rate by bisection; deeper snow than without settling cannot be. */
    private void settle(double meanDepthCm) {
        double low = 0.0;
        double high = MAX_SETTLING_PER_HOUR;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = 0.5 * (low + high);
            if (meanDepth(middle) > meanDepthCm) {
                low = middle;
            } else {
                high = middle;
            }
        }
        meanDepth(low);
    }

    /** Lets the year begin with the snow of its own December. */
    private double meanDepth(double settlingPerHour) {
        double depth = 0.0;
        double sum = 0.0;
        for (int pass = 0; pass < 2; pass++) {
            sum = 0.0;
            for (int k = 0; k < ModelMonths.HOURS; k++) {
                depth = Math.max(0.0, (depth + fallCm[k]) * (1.0 - settlingPerHour) - meltCm[k]);
                depthCm[k] = depth;
                sum += depth;
            }
        }
        return sum / ModelMonths.HOURS;
    }

    private void setAlbedo(ClimateNormals.Snow normals, SynthesisSettings.Snow settings) {
        double coverSum = 0.0;
        int hours = 0;
        for (int k = 0; k < ModelMonths.HOURS; k++) {
            albedo[k] = 1.0 - Math.exp(-depthCm[k] / settings.albedoDepthCm());
            coverSum += albedo[k];
            hours += depthCm[k] > 0.0 ? 1 : 0;
        }
        double rise = hours == 0 ? 0.0 : (normals.snowAlbedo() - normals.bareAlbedo()) * hours / coverSum;
        for (int k = 0; k < ModelMonths.HOURS; k++) {
            albedo[k] = Math.min(MAX_ALBEDO, normals.bareAlbedo() + rise * albedo[k]);
        }
    }
}
