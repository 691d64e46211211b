package io.greenpark.core.sun;

/**
 * Direct normal irradiance after Maxwell's DISC model, docs/model.md eq. (SUN-13).
 *
 * <p>Source: E. L. Maxwell, SERI/TR-215-3087 (1987).
 *
 * @param dniWPerM2 direct normal irradiance [W/m2]
 * @param clearness clearness index [1]
 * @param airMass pressure-corrected air mass, at most 12 [1]; NaN where the Sun is below the horizon
 */
record Disc(double[] dniWPerM2, double[] clearness, double[] airMass) {

    private static final double SOLAR_CONSTANT_W_PER_M2 = 1370.0;
    private static final double MAX_AIR_MASS = 12.0;

    static Disc of(SunPath sun, double[] ghiWPerM2, double[] pressurePa) {
        int steps = sun.steps();
        Disc disc = new Disc(new double[steps], new double[steps], new double[steps]);
        for (int k = 0; k < steps; k++) {
            double zenithDeg = sun.apparentZenithDeg(k);
            if (zenithDeg > 90.0) {
                disc.airMass[k] = Double.NaN;
                continue;
            }
            double extraterrestrial = sun.extraterrestrialWPerM2(k)
                    * (SOLAR_CONSTANT_W_PER_M2 / Extraterrestrial.SOLAR_CONSTANT_W_PER_M2);
            double clearness = Splitting.clearness(Math.max(0.0, ghiWPerM2[k]), extraterrestrial, sun.up(k));
            double relative = AirMass.kasten1966(zenithDeg, sun.up(k));
            double airMass = Math.min(MAX_AIR_MASS, AirMass.absolute(relative, pressurePa[k]));
            disc.clearness[k] = clearness;
            disc.airMass[k] = airMass;
            if (zenithDeg <= Splitting.MAX_ZENITH_DEG && ghiWPerM2[k] >= 0.0) {
                disc.dniWPerM2[k] = Math.max(0.0, transmittance(clearness, airMass) * extraterrestrial);
            }
        }
        return disc;
    }

    /** Direct transmittance: that of clear air less what the clouds take. */
    private static double transmittance(double kt, double airMass) {
        double a;
        double b;
        double c;
        if (kt <= 0.6) {
            a = 0.512 + kt * (-1.56 + kt * (2.286 - kt * 2.222));
            b = 0.37 + 0.962 * kt;
            c = -0.28 + kt * (0.932 - kt * 2.048);
        } else {
            a = -5.743 + kt * (21.77 + kt * (-27.49 + kt * 11.56));
            b = 41.4 + kt * (-118.5 + kt * (66.05 + kt * 31.9));
            c = -47.01 + kt * (184.2 + kt * (-222.0 + kt * 73.81));
        }
        double clear = 0.866 + airMass * (-0.122 + airMass * (0.0121 + airMass * (-0.000653 + airMass * 1.4e-5)));
        return clear - (a + b * Math.exp(c * airMass));
    }
}
