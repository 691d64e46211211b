package io.greenpark.core.wind;

import static io.greenpark.core.units.Units.ZERO_CELSIUS_K;

/**
 * Temperature and density of the air at hub height, eq. (WIN-5).
 *
 * <p>Sources: lapse rate of the ICAO standard atmosphere; pressure falling by 1 hPa per 8 m and the barometric form as in
 * windpowerlib, modules temperature and density.
 */
final class AirDensityKernel {

    /** Fall of temperature with height [K/m]. */
    private static final double LAPSE_K_PER_M = 0.0065;
    /** Height of the thermometer above ground [m]. */
    private static final double THERMOMETER_HEIGHT_M = 2.0;
    /** Fall of pressure with height: 1 hPa per 8 m [Pa/m]. */
    private static final double PRESSURE_FALL_PA_PER_M = 100.0 / 8.0;
    /** Gas constant of dry air [J/(kg K)]. */
    private static final double GAS_CONSTANT = 287.058;
    /** Density at standard pressure and 15 C [kg/m3], with that pressure [Pa] and temperature [K] as windpowerlib has them. */
    private static final double STANDARD_DENSITY_KG_PER_M3 = 1.225;

    private static final double STANDARD_PRESSURE_PA = 101_330.0;
    private static final double STANDARD_TEMPERATURE_K = 288.15;

    private AirDensityKernel() {}

    /**
     * Fills {@code hubTemperatureC} and {@code densityKgPerM3}.
     *
     * @param temperatureC air temperature at 2 m [C]
     * @param pressurePa air pressure at the station [Pa]
     * @param hubHeightM hub height above ground [m]
     */
    static void run(
            double[] temperatureC,
            double[] pressurePa,
            double hubHeightM,
            AirDensity.Method method,
            double[] hubTemperatureC,
            double[] densityKgPerM3) {
        final double coolingK = LAPSE_K_PER_M * (hubHeightM - THERMOMETER_HEIGHT_M);
        final double fallPa = PRESSURE_FALL_PA_PER_M * hubHeightM;
        final double kelvinKgPerM3Pa =
                switch (method) {
                    case IDEAL_GAS -> 1.0 / GAS_CONSTANT;
                    case BAROMETRIC -> STANDARD_DENSITY_KG_PER_M3 * STANDARD_TEMPERATURE_K / STANDARD_PRESSURE_PA;
                };
        for (int k = 0; k < temperatureC.length; k++) {
            final double hubC = temperatureC[k] - coolingK;
            hubTemperatureC[k] = hubC;
            densityKgPerM3[k] = (pressurePa[k] - fallPa) * kelvinKgPerM3Pa / (hubC + ZERO_CELSIUS_K);
        }
    }
}
