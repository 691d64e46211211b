package io.greenpark.core.weather.synthesis;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.weather.Site;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Monthly figures of the climate of a place, from which hourly years are synthesised. Standard deviations and lags are those
 * of one year of days or hours.
 *
 * @param id id in the catalogue
 * @param title name for people
 * @param site the place
 * @param utcOffset clock of all hours of the figures
 * @param temperature air temperature at 2 m
 * @param humidity relative humidity at 2 m
 * @param pressure air pressure at the place
 * @param clearness daily global irradiation over the extraterrestrial one
 * @param wind speed and direction
 * @param snow falls, depth and albedo
 */
public record ClimateNormals(
        String id,
        Title title,
        Site site,
        ZoneOffset utcOffset,
        Temperature temperature,
        Humidity humidity,
        Pressure pressure,
        Clearness clearness,
        Wind wind,
        Snow snow) {

    public ClimateNormals {
        Require.id("id", id);
    }

    /**
     * Air temperature.
     *
     * @param meanC mean [C]
     * @param dailyRangeK mean of the daily maximum minus minimum [K]
     * @param dailyRangeSdK standard deviation of the daily range [K]
     * @param dayMeanSdK standard deviation of daily means around the run of the season [K]
     * @param dayMeanLag1 correlation of daily means, season removed, with the day before [1]
     */
    public record Temperature(
            MonthlyValues meanC,
            MonthlyValues dailyRangeK,
            MonthlyValues dailyRangeSdK,
            MonthlyValues dayMeanSdK,
            double dayMeanLag1) {

        public Temperature {
            meanC.requireWithin("meanC", -70.0, 50.0);
            dailyRangeK.requireWithin("dailyRangeK", 2.0, 30.0);
            dailyRangeSdK.requireWithin("dailyRangeSdK", 0.0, 15.0);
            dayMeanSdK.requireWithin("dayMeanSdK", 0.0, 20.0);
            Require.within("dayMeanLag1", dayMeanLag1, 0.0, 0.99);
        }
    }

    /**
     * Relative humidity.
     *
     * @param meanFraction mean [0..1]
     * @param dayMeanSdFraction standard deviation of daily means [0..1]
     * @param clearnessCorrelation correlation of daily means with daily clearness [1]
     */
    public record Humidity(MonthlyValues meanFraction, MonthlyValues dayMeanSdFraction, double clearnessCorrelation) {

        public Humidity {
            meanFraction.requireWithin("meanFraction", 0.05, 0.98);
            dayMeanSdFraction.requireWithin("dayMeanSdFraction", 0.0, 0.5);
            Require.within("clearnessCorrelation", clearnessCorrelation, -1.0, 1.0);
        }
    }

    /**
     * Air pressure at the height of the place.
     *
     * @param meanPa mean [Pa]
     * @param sdPa standard deviation of hourly values [Pa]
     * @param lag1 correlation with the hour before [1]
     */
    public record Pressure(MonthlyValues meanPa, MonthlyValues sdPa, double lag1) {

        public Pressure {
            meanPa.requireWithin("meanPa", 50_000.0, 108_000.0);
            sdPa.requireWithin("sdPa", 0.0, 3_000.0);
            Require.within("lag1", lag1, 0.5, 0.9999);
        }
    }

    /**
     * Daily global irradiation on the horizontal over that at the top of the atmosphere.
     *
     * @param meanFraction mean of the days [1]
     * @param sdFraction standard deviation of the days [1]
     * @param lag1 correlation with the day before [1]
     * @param maxFraction clearness that no day passes [1]
     * @param dailyRangeCorrelation correlation with the daily range of temperature [1]
     */
    public record Clearness(
            MonthlyValues meanFraction,
            MonthlyValues sdFraction,
            double lag1,
            double maxFraction,
            double dailyRangeCorrelation) {

        public Clearness {
            Require.within("maxFraction", maxFraction, 0.3, 0.9);
            meanFraction.requireWithin("meanFraction", 0.1, 0.95 * maxFraction);
            sdFraction.requireWithin("sdFraction", 0.001, 0.35);
            Require.within("lag1", lag1, -0.5, 0.95);
            Require.within("dailyRangeCorrelation", dailyRangeCorrelation, -1.0, 1.0);
        }
    }

    /**
     * Wind. The autocorrelations are those of hourly speeds as measured, season and daily cycle included.
     *
     * @param heightM height of all figures above ground [m]
     * @param meanMPerS mean speed [m/s]
     * @param weibullK shape of the distribution of hourly speeds, from mean and standard deviation [1]
     * @param dailyStrength amplitude of the daily cycle over the mean [1]
     * @param dailyPeakHour local time of the strongest wind of the day [h]
     * @param lag1 autocorrelation at 1 hour [1]
     * @param lag6 autocorrelation at 6 hours [1]
     * @param lag24 autocorrelation at 24 hours [1]
     * @param roseFractions shares of the directions, sixteen sectors from north clockwise [1]
     */
    public record Wind(
            double heightM,
            MonthlyValues meanMPerS,
            MonthlyValues weibullK,
            MonthlyValues dailyStrength,
            MonthlyValues dailyPeakHour,
            double lag1,
            double lag6,
            double lag24,
            List<Double> roseFractions) {

        /** Sectors of a wind rose. */
        public static final int SECTORS = 16;

        public Wind {
            Require.positive("heightM", heightM);
            meanMPerS.requireWithin("meanMPerS", 0.1, 30.0);
            weibullK.requireWithin("weibullK", 0.8, 5.0);
            dailyStrength.requireWithin("dailyStrength", 0.0, 0.9);
            dailyPeakHour.requireWithin("dailyPeakHour", 0.0, 24.0);
            Require.within("lag1", lag1, 0.5, 0.99);
            Require.within("lag6", lag6, 0.0, lag1);
            Require.within("lag24", lag24, 0.0, lag1);
            if (roseFractions.size() != SECTORS) {
                throw new InvalidValueException("roseFractions", "must be 16 shares", roseFractions.size());
            }
            roseFractions.forEach(share -> Require.fraction("roseFractions", share));
            double sum = roseFractions.stream().mapToDouble(Double::doubleValue).sum();
            Require.within("sum of roseFractions", sum, 0.99, 1.01);
            roseFractions = List.copyOf(roseFractions);
        }
    }

    /**
     * Snow on the ground.
     *
     * @param fallCm sum of all rises of the depth [cm]
     * @param meanDepthCm mean depth of the year [cm]
     * @param bareAlbedo albedo of the ground without snow [0..1]
     * @param snowAlbedo mean albedo of the hours with snow [0..1]
     */
    public record Snow(MonthlyValues fallCm, double meanDepthCm, double bareAlbedo, double snowAlbedo) {

        public Snow {
            fallCm.requireWithin("fallCm", 0.0, 1_000.0);
            Require.within("meanDepthCm", meanDepthCm, 0.0, 500.0);
            Require.within("bareAlbedo", bareAlbedo, 0.05, 0.6);
            Require.within("snowAlbedo", snowAlbedo, bareAlbedo, 0.9);
        }
    }
}
