package io.greenpark.core.wind;

import static io.greenpark.core.weather.WeatherVariable.WIND_SPEED_M_PER_S;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.series.Sums;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WindProfile;
import java.time.LocalDateTime;

/**
 * Wind speed at hub height from that of the weather: measured there or between the two measured heights around it, eq. (WEA-33),
 * else by the shear of the farm from the nearest height, eq. (WIN-1) to (WIN-4).
 */
final class HubWind {

    private HubWind() {}

    /**
     * Factor on the speeds of the weather that gives the long-term mean of the farm, eq. (WIN-1) [1].
     *
     * @param year the weather's whole year; the scenario's axis may be a week of it
     */
    static double scaleFactor(Weather year, SiteWind wind) {
        return wind.meanSpeedMPerS() / meanOfWindy(speeds(year, 1.0, wind.meanSpeedHeightM(), wind.shear()));
    }

    /** Mean speed of the year at {@code heightM} over that at the lower of the measured heights it comes from [1]. */
    static double meanFactor(Weather year, double heightM, Shear shear) {
        WindProfile measured = measured(year);
        double lowerM = measured.lowerM(heightM);
        return shear.varies() || lowerM < measured.upperM(heightM)
                ? mean(speeds(year, 1.0, heightM, shear)) / meanOfWindy(measured.speedsMPerS(lowerM))
                : shear.factor(lowerM, heightM, 1, 0);
    }

    private static double meanOfWindy(double[] speedsMPerS) {
        double meanMPerS = mean(speedsMPerS);
        if (!(meanMPerS > 0.0)) {
            throw new InvalidValueException("weather", "must have wind", "calm all year");
        }
        return meanMPerS;
    }

    /** The speeds of the weather at all its heights. */
    static WindProfile measured(Weather weather) {
        if (!weather.has(WIND_SPEED_M_PER_S)) {
            throw new InvalidValueException("weather", "must have " + WIND_SPEED_M_PER_S, "without it");
        }
        return weather.wind();
    }

    /** Speeds of the weather, times {@code scale}, at {@code heightM} [m/s]. */
    static double[] speeds(Weather weather, double scale, double heightM, Shear shear) {
        WindProfile measured = measured(weather);
        double fromM = measured.nearestM(heightM);
        double[] speedsMPerS = measured.speedsMPerS(heightM);
        if (shear.varies()) {
            scaleBySlot(speedsMPerS, scale, factorOfSlot(fromM, heightM, shear), weather.axis());
        } else {
            double factor = scale * shear.factor(fromM, heightM, 1, 0);
            for (int k = 0; k < speedsMPerS.length; k++) {
                speedsMPerS[k] *= factor;
            }
        }
        return speedsMPerS;
    }

    private static double[] factorOfSlot(double fromM, double toM, Shear shear) {
        double[] factor = new double[12 * 24];
        for (int slot = 0; slot < factor.length; slot++) {
            factor[slot] = shear.factor(fromM, toM, slot / 24 + 1, slot % 24);
        }
        return factor;
    }

    private static void scaleBySlot(double[] speedsMPerS, double scale, double[] factorOfSlot, TimeAxis axis) {
        for (int k = 0; k < speedsMPerS.length; k++) {
            LocalDateTime start = axis.localStart(k);
            speedsMPerS[k] *= scale * factorOfSlot[(start.getMonthValue() - 1) * 24 + start.getHour()];
        }
    }

    static double mean(double[] values) {
        return Sums.of(values) / values.length;
    }
}
