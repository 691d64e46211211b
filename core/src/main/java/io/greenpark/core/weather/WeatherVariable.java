package io.greenpark.core.weather;

/**
 * The columns of a weather series, each in the one unit of the model.
 *
 * <p>The bounds are plausibility limits: wider than any record on Earth, and there to catch a wrong unit or a missing code
 * that was not recognised.
 */
public enum WeatherVariable {
    /** Air temperature at 2 m [C]. */
    DRY_BULB_C("dryBulbC", -90.0, 60.0),
    /** Dew point temperature at 2 m [C]. */
    DEW_POINT_C("dewPointC", -110.0, 45.0),
    /** Relative humidity at 2 m [0..1]. */
    RELATIVE_HUMIDITY_FRACTION("relativeHumidityFraction", 0.0, 1.2),
    /** Air pressure at station level [Pa]. */
    PRESSURE_PA("pressurePa", 30_000.0, 110_000.0),
    /** Global horizontal irradiance [W/m2]. */
    GHI_W_PER_M2("ghiWPerM2", -20.0, 2_000.0),
    /** Direct normal irradiance [W/m2]. */
    DNI_W_PER_M2("dniWPerM2", -20.0, 1_500.0),
    /** Diffuse horizontal irradiance [W/m2]. */
    DHI_W_PER_M2("dhiWPerM2", -20.0, 1_500.0),
    /** Direction the wind comes from, clockwise from north [deg]. */
    WIND_DIRECTION_DEG("windDirectionDeg", 0.0, 360.0),
    /** Wind speed at {@link Weather#windHeightM()} [m/s]. */
    WIND_SPEED_M_PER_S("windSpeedMPerS", 0.0, 75.0),
    /** Depth of snow on the ground [cm]. */
    SNOW_DEPTH_CM("snowDepthCm", 0.0, 2_000.0),
    /** Albedo of the ground [0..1]. */
    ALBEDO_FRACTION("albedoFraction", 0.0, 1.0),
    /** Rain, mean intensity of the interval [mm/h]. */
    RAIN_MM_PER_H("rainMmPerH", 0.0, 500.0);

    private final String key;
    private final double low;
    private final double high;

    WeatherVariable(String key, double low, double high) {
        this.key = key;
        this.low = low;
        this.high = high;
    }

    /** Name with its unit, as in files and messages, e.g. {@code dryBulbC}. */
    public String key() {
        return key;
    }

    /** Smallest plausible value, in the unit of the variable. */
    public double low() {
        return low;
    }

    /** Largest plausible value, in the unit of the variable. */
    public double high() {
        return high;
    }

    /** Whether {@code value} lies within the plausible range. */
    public boolean plausible(double value) {
        return value >= low && value <= high;
    }
}
