package io.greenpark.core.golden;

import io.greenpark.core.sun.SunPath;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherVariable;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;

/** Place, year and weather of the reference vectors. */
public final class ChangtuYear {

    public static final double LATITUDE_DEG = 42.78;
    public static final double LONGITUDE_DEG = 124.11;
    public static final double ELEVATION_M = 130.0;
    public static final TimeAxis AXIS = TimeAxis.ofYear(2025, Duration.ofHours(1), ZoneOffset.ofHours(8));

    private ChangtuYear() {}

    /** Rows of the weather file; columns are named by their number. */
    public static GoldenTable epw() {
        return GoldenTable.epw("changtu-check.epw.gz");
    }

    /** Table of a kind, e.g. {@code solpos}, for the Sun so many minutes after the hour. */
    public static GoldenTable table(String kind, int minutes) {
        return GoldenTable.csv("%s_changtu-check_off%02d.csv.gz".formatted(kind, minutes));
    }

    /** The Sun by interpolation. */
    public static SunPath sun(int minutes) {
        return SunPath.of(LATITUDE_DEG, LONGITUDE_DEG, ELEVATION_M, AXIS, minutes);
    }

    /** The Sun by the full algorithm. */
    public static SunPath exactSun(int minutes) {
        return SunPath.exact(LATITUDE_DEG, LONGITUDE_DEG, ELEVATION_M, AXIS, minutes);
    }

    /** The Sun at the reference's own angles. */
    public static SunPath referenceSun(int minutes) {
        GoldenTable table = table("solpos", minutes);
        return SunPath.ofAngles(
                ELEVATION_M,
                AXIS,
                minutes,
                table.column("zenith"),
                table.column("apparent_zenith"),
                table.column("azimuth"));
    }

    /** The file as it is, faulty rows included; variables that the reference does not use are left out. */
    public static Weather weather(int minutes) {
        GoldenTable epw = epw();
        Map<WeatherVariable, double[]> columns = new EnumMap<>(WeatherVariable.class);
        columns.put(WeatherVariable.DRY_BULB_C, epw.column("7"));
        columns.put(WeatherVariable.DEW_POINT_C, epw.column("8"));
        columns.put(WeatherVariable.PRESSURE_PA, epw.column("10"));
        columns.put(WeatherVariable.GHI_W_PER_M2, epw.column("14"));
        columns.put(WeatherVariable.DNI_W_PER_M2, epw.column("15"));
        columns.put(WeatherVariable.DHI_W_PER_M2, epw.column("16"));
        columns.put(WeatherVariable.WIND_SPEED_M_PER_S, epw.column("22"));
        columns.put(WeatherVariable.SNOW_DEPTH_CM, epw.column("31"));
        columns.put(WeatherVariable.ALBEDO_FRACTION, epw.column("33"));
        return new Weather(new Site(LATITUDE_DEG, LONGITUDE_DEG, ELEVATION_M), AXIS, minutes, 10.0, columns);
    }
}
