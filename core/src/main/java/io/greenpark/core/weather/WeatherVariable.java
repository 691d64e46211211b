package io.greenpark.core.weather;

/** The columns of a weather series, each in the one unit of the model. */
public enum WeatherVariable {
    /** Air temperature at 2 m [C]. */
    DRY_BULB_C,
    /** Dew point temperature at 2 m [C]. */
    DEW_POINT_C,
    /** Relative humidity at 2 m [0..1]. */
    RELATIVE_HUMIDITY_FRACTION,
    /** Air pressure at station level [Pa]. */
    PRESSURE_PA,
    /** Global horizontal irradiance [W/m2]. */
    GHI_W_PER_M2,
    /** Direct normal irradiance [W/m2]. */
    DNI_W_PER_M2,
    /** Diffuse horizontal irradiance [W/m2]. */
    DHI_W_PER_M2,
    /** Direction the wind comes from, clockwise from north [deg]. */
    WIND_DIRECTION_DEG,
    /** Wind speed at {@link Weather#windHeightM()} [m/s]. */
    WIND_SPEED_M_PER_S,
    /** Depth of snow on the ground [cm]. */
    SNOW_DEPTH_CM,
    /** Albedo of the ground [0..1]. */
    ALBEDO_FRACTION
}
