package io.greenpark.core.wind;

/**
 * How air density is found and what it does to power. docs/model.md eq. (WIN-5), (WIN-6).
 *
 * @param method density from pressure and temperature
 * @param correction effect on the power curve
 */
public record AirDensity(Method method, Correction correction) {

    /** Density at hub height from pressure at the station and temperature at 2 m. */
    public enum Method {
        /** Gas law of dry air, eq. (WIN-5a). */
        IDEAL_GAS,
        /** Standard density scaled by pressure and temperature, as windpowerlib does, eq. (WIN-5b). */
        BAROMETRIC
    }

    /** Effect of density on power. */
    public enum Correction {
        /** Curve as it stands. */
        NONE,
        /** Machines with pitch control: speed times the cube root of relative density (IEC 61400-12-1), eq. (WIN-6a). */
        IEC,
        /**
         * As IEC up to 7.5 m/s, with an exponent that rises to 2/3 at 12.5 m/s (Svenningsen 2010, used by WindPRO), eq.
         * (WIN-6b).
         */
        WINDPRO,
        /** Machines with stall control: power times relative density (IEC 61400-12-1), eq. (WIN-6c). */
        STALL
    }
}
