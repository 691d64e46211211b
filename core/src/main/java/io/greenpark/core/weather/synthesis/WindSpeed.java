package io.greenpark.core.weather.synthesis;

/**
 * Hourly wind speed, docs/model.md eq. (WEA-24): Weibull distributed, with the daily cycle as a factor; the shape is solved
 * so that the month keeps its total spread, and the mean of the month is exact.
 */
final class WindSpeed {

    /** The secant method needs three or four steps from the analytic start. */
    private static final int SECANT_STEPS = 8;

    private static final double SPREAD_ACCURACY = 1e-9;

    private WindSpeed() {}

    /**
     * Speed of every hour at the height of the normals [m/s].
     *
     * @param hourNormals one standard normal number per hour
     */
    static double[] hours(ClimateNormals.Wind wind, SynthesisSettings.Wind settings, double[] hourNormals) {
        double[] process = WindAutocorrelation.process(wind, settings).run(hourNormals);
        double[] logExcess = logExponentialQuantiles(Ranks.withinMonths(process));
        double[] speedMPerS = new double[ModelMonths.HOURS];
        for (int m = 0; m < MonthlyValues.MONTHS; m++) {
            month(wind, m, logExcess, speedMPerS);
        }
        return speedMPerS;
    }

    /** {@code ln(-ln(1 - p))}: a Weibull quantile is exp of it over the shape. */
    private static double[] logExponentialQuantiles(double[] probabilities) {
        double[] logs = new double[probabilities.length];
        for (int k = 0; k < logs.length; k++) {
            logs[k] = Math.log(-Math.log1p(-probabilities[k]));
        }
        return logs;
    }

    private static void month(ClimateNormals.Wind wind, int m, double[] logExcess, double[] speedMPerS) {
        int from = ModelMonths.firstHour(m);
        int to = ModelMonths.firstHour(m + 1);
        double strength = wind.dailyStrength().get(m);
        double peak = wind.dailyPeakHour().get(m);
        double[] cycle = new double[ModelMonths.HOURS_PER_DAY];
        for (int h = 0; h < cycle.length; h++) {
            cycle[h] = 1.0 + strength * Math.cos(2.0 * Math.PI * (h + 0.5 - peak) / cycle.length);
        }
        double wanted =
                Math.sqrt(WindAutocorrelation.squaredVariation(wind.weibullK().get(m)));
        double inverseShape = 1.0 / wind.weibullK().get(m);
        double miss = variation(cycle, inverseShape, logExcess, from, to, speedMPerS) - wanted;
        double before = 0.98 * inverseShape;
        double missBefore = variation(cycle, before, logExcess, from, to, speedMPerS) - wanted;
        for (int step = 0; step < SECANT_STEPS && Math.abs(miss) > SPREAD_ACCURACY; step++) {
            double next = Math.max(0.05, inverseShape - miss * (inverseShape - before) / (miss - missBefore));
            before = inverseShape;
            missBefore = miss;
            inverseShape = next;
            miss = variation(cycle, inverseShape, logExcess, from, to, speedMPerS) - wanted;
        }
        double scale = wind.meanMPerS().get(m) / ModelMonths.mean(speedMPerS, from, to);
        for (int k = from; k < to; k++) {
            speedMPerS[k] *= scale;
        }
    }

    /** Draws the month with a shape and tells its standard deviation over its mean. */
    private static double variation(
            double[] cycle, double inverseShape, double[] logExcess, int from, int to, double[] speedMPerS) {
        for (int k = from; k < to; k++) {
            speedMPerS[k] = cycle[k % cycle.length] * Math.exp(inverseShape * logExcess[k]);
        }
        return ModelMonths.sd(speedMPerS, from, to) / ModelMonths.mean(speedMPerS, from, to);
    }
}
