package io.greenpark.core.weather.synthesis;

/**
 * Run of a figure through the year with given monthly means: a broken line with one knot in the middle of each month, the
 * year as a ring, docs/model.md eq. (WEA-15).
 */
final class SeasonCurve {

    private static final int MONTHS = MonthlyValues.MONTHS;

    /** The error of a knot shrinks to half at least in each pass. */
    private static final int PASSES = 60;

    private final int[] knotBefore;
    private final double[] share;

    private SeasonCurve(int perDay) {
        int steps = ModelMonths.DAYS * perDay;
        knotBefore = new int[steps];
        share = new double[steps];
        for (int m = 0; m < MONTHS; m++) {
            double from = 0.5 * (ModelMonths.firstDay(m) + ModelMonths.firstDay(m + 1)) * perDay;
            double length = 0.5 * (ModelMonths.days(m) + ModelMonths.days((m + 1) % MONTHS)) * perDay;
            for (int i = (int) Math.ceil(from - 0.5); i + 0.5 < from + length; i++) {
                knotBefore[i % steps] = m;
                share[i % steps] = (i + 0.5 - from) / length;
            }
        }
    }

    /** One value per day or hour of the year, {@code perDay} 1 or 24. */
    static double[] through(double[] monthlyMeans, int perDay) {
        SeasonCurve line = new SeasonCurve(perDay);
        double[] knots = line.knots(monthlyMeans, perDay);
        double[] curve = new double[line.share.length];
        for (int i = 0; i < curve.length; i++) {
            double before = knots[line.knotBefore[i]];
            curve[i] = before + line.share[i] * (knots[(line.knotBefore[i] + 1) % MONTHS] - before);
        }
        return curve;
    }

    /** Knots whose line has the monthly means. */
    private double[] knots(double[] monthlyMeans, int perDay) {
        double[][] weights = new double[MONTHS][MONTHS];
        for (int m = 0; m < MONTHS; m++) {
            double step = 1.0 / (ModelMonths.days(m) * perDay);
            for (int i = ModelMonths.firstDay(m) * perDay; i < ModelMonths.firstDay(m + 1) * perDay; i++) {
                weights[m][knotBefore[i]] += step * (1.0 - share[i]);
                weights[m][(knotBefore[i] + 1) % MONTHS] += step * share[i];
            }
        }
        double[] knots = monthlyMeans.clone();
        for (int pass = 0; pass < PASSES; pass++) {
            for (int m = 0; m < MONTHS; m++) {
                double mean = 0.0;
                for (int j = 0; j < MONTHS; j++) {
                    mean += weights[m][j] * knots[j];
                }
                knots[m] += monthlyMeans[m] - mean;
            }
        }
        return knots;
    }
}
