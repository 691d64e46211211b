package io.greenpark.core.solar;

import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherVariable;

/** Rain of the last hours. */
final class RainSums {

    private RainSums() {}

    /** Rain of the hours that end with each step [mm]. */
    static double[] ofPeriod(Weather weather, int hours) {
        double[] mmPerH = Needed.values(weather, WeatherVariable.RAIN_MM_PER_H, "soiling");
        int window = hours * weather.axis().stepsPerHour();
        double stepHours = weather.axis().stepHours();
        double[] sumMm = new double[mmPerH.length];
        for (int k = 0; k < mmPerH.length; k++) {
            for (int j = Math.max(0, k - window + 1); j <= k; j++) {
                sumMm[k] += mmPerH[j] * stepHours;
            }
        }
        return sumMm;
    }
}
