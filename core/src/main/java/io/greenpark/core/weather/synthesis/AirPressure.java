package io.greenpark.core.weather.synthesis;

/** Hourly air pressure: the season and a slow process with the spread of the month, docs/model.md eq. (WEA-21). */
final class AirPressure {

    private AirPressure() {}

    /**
     * Pressure of every hour [Pa].
     *
     * @param hourNormals one standard normal number per hour
     */
    static double[] hours(ClimateNormals.Pressure normals, double[] hourNormals) {
        double[] process = GaussianProcess.firstOrder(normals.lag1()).run(hourNormals);
        double mean = ModelMonths.mean(process, 0, process.length);
        double sd = meanSdOfMonths(process);
        double[] sdPa = SeasonCurve.through(normals.sdPa().toArray(), ModelMonths.HOURS_PER_DAY);
        double[] pressurePa = new double[ModelMonths.HOURS];
        double[] missingPa = normals.meanPa().toArray();
        for (int m = 0; m < MonthlyValues.MONTHS; m++) {
            int from = ModelMonths.firstHour(m);
            int to = ModelMonths.firstHour(m + 1);
            for (int k = from; k < to; k++) {
                pressurePa[k] = Math.max(0.0, sdPa[k]) * (process[k] - mean) / sd;
            }
            missingPa[m] -= ModelMonths.mean(pressurePa, from, to);
        }
        double[] seasonPa = SeasonCurve.through(missingPa, ModelMonths.HOURS_PER_DAY);
        for (int k = 0; k < pressurePa.length; k++) {
            pressurePa[k] += seasonPa[k];
        }
        return pressurePa;
    }

    private static double meanSdOfMonths(double[] process) {
        double sum = 0.0;
        for (int m = 0; m < MonthlyValues.MONTHS; m++) {
            sum += ModelMonths.sd(process, ModelMonths.firstHour(m), ModelMonths.firstHour(m + 1));
        }
        return sum / MonthlyValues.MONTHS;
    }
}
