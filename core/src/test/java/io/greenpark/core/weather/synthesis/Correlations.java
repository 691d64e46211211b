package io.greenpark.core.weather.synthesis;

/** Pearson's correlation, for tests. */
public final class Correlations {

    private Correlations() {}

    public static double of(double[] x, double[] y) {
        double meanX = ModelMonths.mean(x, 0, x.length);
        double meanY = ModelMonths.mean(y, 0, y.length);
        double xx = 0.0;
        double yy = 0.0;
        double xy = 0.0;
        for (int k = 0; k < x.length; k++) {
            xx += (x[k] - meanX) * (x[k] - meanX);
            yy += (y[k] - meanY) * (y[k] - meanY);
            xy += (x[k] - meanX) * (y[k] - meanY);
        }
        return xy / Math.sqrt(xx * yy);
    }

    /** Sums of each day. */
    public static double[] days(double[] hours) {
        double[] days = new double[hours.length / 24];
        for (int k = 0; k < hours.length; k++) {
            days[k / 24] += hours[k];
        }
        return days;
    }
}
