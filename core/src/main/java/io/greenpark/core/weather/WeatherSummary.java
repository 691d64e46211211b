package io.greenpark.core.weather;

import static io.greenpark.core.weather.WeatherVariable.DHI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.DNI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.DRY_BULB_C;
import static io.greenpark.core.weather.WeatherVariable.GHI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.PRESSURE_PA;
import static io.greenpark.core.weather.WeatherVariable.RELATIVE_HUMIDITY_FRACTION;
import static io.greenpark.core.weather.WeatherVariable.SNOW_DEPTH_CM;
import static io.greenpark.core.weather.WeatherVariable.WIND_DIRECTION_DEG;
import static io.greenpark.core.weather.WeatherVariable.WIND_SPEED_M_PER_S;

import io.greenpark.core.series.Sums;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.special.Gamma;

/**
 * What a weather year is like: figures of the year, of its months, and its wind rose. NaN stands where the year has no such
 * column. docs/model.md, section 3.10.
 *
 * @param year figures of the whole year
 * @param months figures of January to December
 * @param wind autocorrelation of the wind speed at 1, 6 and 24 hours [1]
 * @param calmFraction share of the steps in which the wind speed is zero [0..1]
 * @param rose sixteen sectors from north clockwise; empty without directions
 */
public record WeatherSummary(
        Figures year, List<Figures> months, WindMemory wind, double calmFraction, List<RoseSector> rose) {

    private static final int SECTORS = 16;

    public WeatherSummary {
        months = List.copyOf(months);
        rose = List.copyOf(rose);
    }

    /**
     * Figures of a month or a year.
     *
     * @param ghiKwhPerM2 global irradiation on the horizontal [kWh/m2]
     * @param dniKwhPerM2 direct irradiation facing the Sun [kWh/m2]
     * @param dhiKwhPerM2 diffuse irradiation on the horizontal [kWh/m2]
     * @param dryBulbC mean temperature [C]
     * @param dryBulbMinC lowest temperature [C]
     * @param dryBulbMaxC highest temperature [C]
     * @param dailyRangeK mean of the daily maximum minus minimum [K]
     * @param humidityFraction mean relative humidity [0..1]
     * @param pressurePa mean pressure [Pa]
     * @param windMPerS mean wind speed [m/s]
     * @param weibullK shape of the distribution of the wind speed, from mean and standard deviation [1]
     * @param snowDepthCm mean depth of snow [cm]
     */
    public record Figures(
            double ghiKwhPerM2,
            double dniKwhPerM2,
            double dhiKwhPerM2,
            double dryBulbC,
            double dryBulbMinC,
            double dryBulbMaxC,
            double dailyRangeK,
            double humidityFraction,
            double pressurePa,
            double windMPerS,
            double weibullK,
            double snowDepthCm) {}

    /**
     * Autocorrelation of the wind speed.
     *
     * @param lag1 at 1 hour [1]
     * @param lag6 at 6 hours [1]
     * @param lag24 at 24 hours [1]
     */
    public record WindMemory(double lag1, double lag6, double lag24) {}

    /**
     * A sector of the wind rose.
     *
     * @param centreDeg direction of its middle [deg]
     * @param fraction share of the steps with wind [1]
     * @param meanMPerS mean speed of the wind from there [m/s]; NaN if there is none
     */
    public record RoseSector(double centreDeg, double fraction, double meanMPerS) {}

    /** Summary of {@code weather}, one year. */
    public static WeatherSummary of(Weather weather) {
        ModelYear.require(weather.axis());
        int stepsPerDay = 24 * weather.axis().stepsPerHour();
        List<Figures> months = new ArrayList<>();
        for (int m = 0; m < 12; m++) {
            months.add(figures(weather, ModelYear.firstDay(m) * stepsPerDay, ModelYear.firstDay(m + 1) * stepsPerDay));
        }
        return new WeatherSummary(
                figures(weather, 0, weather.axis().steps()), months, memory(weather), calms(weather), rose(weather));
    }

    private static Figures figures(Weather weather, int from, int to) {
        double kwhPerStep = weather.axis().stepHours() / 1000.0;
        double[] dryBulbC = part(weather, DRY_BULB_C, from, to);
        double[] windMPerS = part(weather, WIND_SPEED_M_PER_S, from, to);
        return new Figures(
                sum(part(weather, GHI_W_PER_M2, from, to)) * kwhPerStep,
                sum(part(weather, DNI_W_PER_M2, from, to)) * kwhPerStep,
                sum(part(weather, DHI_W_PER_M2, from, to)) * kwhPerStep,
                mean(dryBulbC),
                Arrays.stream(dryBulbC).min().orElse(Double.NaN),
                Arrays.stream(dryBulbC).max().orElse(Double.NaN),
                dailyRange(dryBulbC, 24 * weather.axis().stepsPerHour()),
                mean(part(weather, RELATIVE_HUMIDITY_FRACTION, from, to)),
                mean(part(weather, PRESSURE_PA, from, to)),
                mean(windMPerS),
                weibullK(windMPerS),
                mean(part(weather, SNOW_DEPTH_CM, from, to)));
    }

    /** The steps of a month; none if the weather has no such column. */
    private static double[] part(Weather weather, WeatherVariable variable, int from, int to) {
        return weather.has(variable) ? Arrays.copyOfRange(weather.values(variable), from, to) : new double[0];
    }

    private static double sum(double[] values) {
        return values.length == 0 ? Double.NaN : Sums.of(values);
    }

    private static double mean(double[] values) {
        return sum(values) / values.length;
    }

    private static double dailyRange(double[] values, int stepsPerDay) {
        double ranges = 0.0;
        for (int from = 0; from < values.length; from += stepsPerDay) {
            double low = values[from];
            double high = values[from];
            for (int k = from; k < from + stepsPerDay; k++) {
                low = Math.min(low, values[k]);
                high = Math.max(high, values[k]);
            }
            ranges += high - low;
        }
        return ranges * stepsPerDay / values.length;
    }

    /** Shape whose standard deviation over mean is that of the values, by bisection; eq. (WEA-28). */
    private static double weibullK(double[] values) {
        double mean = mean(values);
        double squares = 0.0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double wanted = squares / (values.length - 1) / (mean * mean);
        if (!(wanted > 0.0)) {
            return Double.NaN;
        }
        double low = 0.5;
        double high = 20.0;
        for (int i = 0; i < 50; i++) {
            double middle = 0.5 * (low + high);
            double gamma1 = Gamma.gamma(1.0 + 1.0 / middle);
            boolean tooWide = Gamma.gamma(1.0 + 2.0 / middle) / (gamma1 * gamma1) - 1.0 > wanted;
            low = tooWide ? middle : low;
            high = tooWide ? high : middle;
        }
        return 0.5 * (low + high);
    }

    private static WindMemory memory(Weather weather) {
        double[] speed = part(weather, WIND_SPEED_M_PER_S, 0, weather.axis().steps());
        int hour = weather.axis().stepsPerHour();
        return new WindMemory(
                autocorrelation(speed, hour), autocorrelation(speed, 6 * hour), autocorrelation(speed, 24 * hour));
    }

    private static double calms(Weather weather) {
        double[] speed = part(weather, WIND_SPEED_M_PER_S, 0, weather.axis().steps());
        return (double) Arrays.stream(speed).filter(value -> value == 0.0).count() / speed.length;
    }

    private static double autocorrelation(double[] values, int lag) {
        double mean = mean(values);
        double both = 0.0;
        double own = 0.0;
        for (int k = 0; k < values.length; k++) {
            double deviation = values[k] - mean;
            own += deviation * deviation;
            both += k + lag < values.length ? deviation * (values[k + lag] - mean) : 0.0;
        }
        return both / own * values.length / (values.length - lag);
    }

    private static List<RoseSector> rose(Weather weather) {
        if (!weather.has(WIND_DIRECTION_DEG) || !weather.has(WIND_SPEED_M_PER_S)) {
            return List.of();
        }
        double[] direction = weather.values(WIND_DIRECTION_DEG);
        double[] speed = weather.values(WIND_SPEED_M_PER_S);
        int[] steps = new int[SECTORS];
        double[] sums = new double[SECTORS];
        int blowing = 0;
        for (int k = 0; k < direction.length; k++) {
            if (speed[k] > 0.0) {
                int sector = (int) Math.floor(direction[k] * SECTORS / 360.0 + 0.5) % SECTORS;
                steps[sector]++;
                sums[sector] += speed[k];
                blowing++;
            }
        }
        List<RoseSector> rose = new ArrayList<>();
        for (int s = 0; s < SECTORS; s++) {
            rose.add(new RoseSector(s * 360.0 / SECTORS, (double) steps[s] / blowing, sums[s] / steps[s]));
        }
        return rose;
    }
}
