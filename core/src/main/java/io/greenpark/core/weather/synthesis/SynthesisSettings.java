package io.greenpark.core.weather.synthesis;

import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.Title;

/**
 * Settings of the generator that no climate table states; each one is an assumption of the catalogue.
 *
 * @param id id in the catalogue
 * @param title name for people
 * @param sky clearness within the day
 * @param air temperature and humidity within the day
 * @param wind spells of the wind
 * @param snow falls, melting and ageing of snow
 */
public record SynthesisSettings(String id, Title title, Sky sky, Air air, Wind wind, Snow snow) {

    public SynthesisSettings {
        Require.id("id", id);
    }

    /**
     * Clearness within the day.
     *
     * @param minDailyClearness clearness of the dullest day [1]
     * @param maxDailyClearSkyIndex daily irradiation over that of a clear sky that no day passes [1]
     * @param maxHourlyClearSkyIndex the same of an hour [1]
     * @param cloudSd standard deviation of the logit of the clear-sky index within a day [1]
     * @param cloudLag1 its correlation with the hour before [1]
     * @param splitSd standard deviation of the diffuse fraction around the splitting model [1]
     * @param splitLag1 its correlation with the hour before [1]
     */
    public record Sky(
            double minDailyClearness,
            double maxDailyClearSkyIndex,
            double maxHourlyClearSkyIndex,
            double cloudSd,
            double cloudLag1,
            double splitSd,
            double splitLag1) {

        public Sky {
            Require.within("minDailyClearness", minDailyClearness, 0.0, 0.1);
            Require.within("maxHourlyClearSkyIndex", maxHourlyClearSkyIndex, 1.0, 1.5);
            Require.within("maxDailyClearSkyIndex", maxDailyClearSkyIndex, 0.9, 0.99 * maxHourlyClearSkyIndex);
            Require.within("cloudSd", cloudSd, 0.0, 3.0);
            Require.within("cloudLag1", cloudLag1, 0.0, 0.99);
            Require.within("splitSd", splitSd, 0.0, 0.3);
            Require.within("splitLag1", splitLag1, 0.0, 0.99);
        }
    }

    /**
     * Air within the day.
     *
     * @param warmestHoursAfterNoon warmest time of the day after solar noon [h]
     * @param noiseSdK standard deviation of hourly temperature around its daily run [K]
     * @param noiseLag1 its correlation with the hour before [1]
     * @param minDailyRangeK smallest daily range of temperature [K]
     * @param humidityLag1 correlation of daily humidity, clearness removed, with the day before [1]
     */
    public record Air(
            double warmestHoursAfterNoon,
            double noiseSdK,
            double noiseLag1,
            double minDailyRangeK,
            double humidityLag1) {

        public Air {
            Require.within("warmestHoursAfterNoon", warmestHoursAfterNoon, 0.0, 5.0);
            Require.within("noiseSdK", noiseSdK, 0.0, 2.0);
            Require.within("noiseLag1", noiseLag1, 0.0, 0.99);
            Require.within("minDailyRangeK", minDailyRangeK, 0.5, 2.0);
            Require.within("humidityLag1", humidityLag1, 0.0, 0.95);
        }
    }

    /**
     * Spells of the wind.
     *
     * @param slowHours time over which the slow part of the wind speed forgets [h]
     * @param directionLag1 correlation of the direction with the hour before [1]
     */
    public record Wind(double slowHours, double directionLag1) {

        public Wind {
            Require.within("slowHours", slowHours, 24.0, 240.0);
            Require.within("directionLag1", directionLag1, 0.0, 0.99);
        }
    }

    /**
     * Falls, melting and ageing of snow.
     *
     * @param warmestDayC warmest mean of a day on which it snows [C]
     * @param clearnessNoise spread of the choice of dull days, in daily clearness [1]
     * @param minFallCm smallest fall [cm]
     * @param meanFallAboveMinCm mean of what a fall is larger than that [cm]
     * @param fallHours duration of a fall [h]
     * @param meltCmPerKPerHour loss of depth per degree above freezing [cm/(K h)]
     * @param albedoDepthCm depth at which 1 - 1/e of the albedo of deep snow is reached [cm]
     */
    public record Snow(
            double warmestDayC,
            double clearnessNoise,
            double minFallCm,
            double meanFallAboveMinCm,
            int fallHours,
            double meltCmPerKPerHour,
            double albedoDepthCm) {

        public Snow {
            Require.within("warmestDayC", warmestDayC, -5.0, 5.0);
            Require.within("clearnessNoise", clearnessNoise, 0.0, 1.0);
            Require.within("minFallCm", minFallCm, 0.05, 5.0);
            Require.within("meanFallAboveMinCm", meanFallAboveMinCm, 0.1, 20.0);
            Require.within("fallHours", fallHours, 1.0, 24.0);
            Require.within("meltCmPerKPerHour", meltCmPerKPerHour, 0.001, 1.0);
            Require.within("albedoDepthCm", albedoDepthCm, 0.1, 20.0);
        }
    }
}
