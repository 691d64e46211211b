package io.greenpark.core.sun;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import java.util.Arrays;

/**
 * Model that splits global horizontal irradiance into the direct and the diffuse part, docs/model.md eq. (SUN-11) to
 * (SUN-14).
 *
 * <p>Every model leaves {@code GHI = DNI cos z + DHI}, with z the apparent zenith angle; where the Sun stands lower than 3
 * degrees all irradiance is diffuse.
 */
public enum Splitting {
    /**
     * Diffuse fraction by clearness.
     *
     * <p>Source: D. G. Erbs, S. A. Klein, J. A. Duffie, Estimation of the diffuse radiation fraction for hourly, daily and
     * monthly-average global radiation, Solar Energy 28 (1982) 293.
     */
    ERBS,

    /**
     * The same as one continuous curve, the default.
     *
     * <p>Source: A. Driesse, A. Jensen, R. Perez, A continuous form of the Perez diffuse sky model for forward and
     * reverse transposition, Solar Energy 267 (2024) 112093.
     */
    ERBS_DRIESSE,

    /**
     * Direct transmittance by clearness and air mass.
     *
     * <p>Source: E. L. Maxwell, A quasi-physical model for converting hourly global horizontal to direct normal insolation,
     * SERI/TR-215-3087 (1987).
     */
    DISC,

    /**
     * DISC corrected by the change of clearness from hour to hour and by the water in the air.
     *
     * <p>Source: R. Perez et al., Dynamic global-to-direct irradiance conversion models, ASHRAE Transactions 98 (1992) 354.
     */
    DIRINT;

    /** Zenith angle above which all irradiance counts as diffuse [deg]. */
    public static final double MAX_ZENITH_DEG = 87.0;

    /** Smallest cosine of the zenith angle in the clearness index [1]. */
    static final double MIN_COS_ZENITH = 0.065;

    /**
     * Splits in the standard atmosphere of the place, with the water in the air unknown.
     *
     * @param sun way of the Sun
     * @param ghiWPerM2 global horizontal irradiance, one value per step [W/m2]
     */
    public SplitIrradiance split(SunPath sun, double[] ghiWPerM2) {
        double[] pressurePa = new double[sun.steps()];
        double[] dewPointC = new double[sun.steps()];
        Arrays.fill(pressurePa, AirMass.standardPressurePa(sun.elevationM()));
        Arrays.fill(dewPointC, Double.NaN);
        return split(sun, ghiWPerM2, pressurePa, dewPointC);
    }

    /**
     * Splits with the air of each step; only DISC and DIRINT look at it.
     *
     * @param sun way of the Sun
     * @param ghiWPerM2 global horizontal irradiance, one value per step [W/m2]
     * @param pressurePa air pressure [Pa]
     * @param dewPointC dew point, NaN where it is unknown [C]
     * @throws InvalidValueException if a length differs from the steps of the Sun's way
     */
    public SplitIrradiance split(SunPath sun, double[] ghiWPerM2, double[] pressurePa, double[] dewPointC) {
        requireSteps("ghiWPerM2", ghiWPerM2, sun);
        requireSteps("pressurePa", pressurePa, sun);
        requireSteps("dewPointC", dewPointC, sun);
        Require.allFinite("ghiWPerM2", ghiWPerM2);
        Require.allFinite("pressurePa", pressurePa);
        return switch (this) {
            case ERBS, ERBS_DRIESSE -> byDiffuseFraction(sun, ghiWPerM2);
            case DISC ->
                byDirectNormal(
                        sun, ghiWPerM2, Disc.of(sun, ghiWPerM2, pressurePa).dniWPerM2());
            case DIRINT ->
                byDirectNormal(sun, ghiWPerM2, Dirint.dniWPerM2(sun, Disc.of(sun, ghiWPerM2, pressurePa), dewPointC));
        };
    }

    private SplitIrradiance byDiffuseFraction(SunPath sun, double[] ghiWPerM2) {
        double[] dni = new double[ghiWPerM2.length];
        double[] dhi = new double[ghiWPerM2.length];
        for (int k = 0; k < ghiWPerM2.length; k++) {
            double ghi = Math.max(0.0, ghiWPerM2[k]);
            dhi[k] = ghi;
            if (sun.apparentZenithDeg(k) <= MAX_ZENITH_DEG) {
                double clearness = clearness(ghi, sun.extraterrestrialWPerM2(k), sun.up(k));
                dhi[k] = ghi * (this == ERBS ? DiffuseFraction.erbs(clearness) : DiffuseFraction.driesse(clearness));
                dni[k] = (ghi - dhi[k]) / sun.up(k);
            }
        }
        return new SplitIrradiance(dni, dhi);
    }

    private static SplitIrradiance byDirectNormal(SunPath sun, double[] ghiWPerM2, double[] dniWPerM2) {
        double[] dhi = new double[ghiWPerM2.length];
        for (int k = 0; k < ghiWPerM2.length; k++) {
            double ghi = Math.max(0.0, ghiWPerM2[k]);
            if (dniWPerM2[k] > 0.0) {
                dniWPerM2[k] = Math.min(dniWPerM2[k], ghi / sun.up(k));
                dhi[k] = ghi - dniWPerM2[k] * sun.up(k);
            } else {
                dhi[k] = ghi;
            }
        }
        return new SplitIrradiance(dniWPerM2, dhi);
    }

    /** Global over extraterrestrial irradiance on the horizontal, eq. (SUN-11), within 0 to 1 [1]. */
    static double clearness(double ghiWPerM2, double extraterrestrialWPerM2, double cosZenith) {
        double clearness = ghiWPerM2 / (extraterrestrialWPerM2 * Math.max(cosZenith, MIN_COS_ZENITH));
        return Math.min(1.0, Math.max(0.0, clearness));
    }

    private static void requireSteps(String field, double[] values, SunPath sun) {
        if (values.length != sun.steps()) {
            throw new InvalidValueException(
                    field, "must have one value per step (%d)".formatted(sun.steps()), values.length + " values");
        }
    }
}
