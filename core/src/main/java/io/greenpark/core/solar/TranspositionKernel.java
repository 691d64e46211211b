package io.greenpark.core.solar;

import io.greenpark.core.sun.SunPath;

/**
 * From the horizontal to the plane of the modules, docs/model.md eq. (SOL-2) to (SOL-5).
 *
 * <p>Hot loop: one pass, no allocation. The angle of incidence is a scalar product of two unit vectors, so that no
 * trigonometric function is called.
 */
final class TranspositionKernel {

    /** Smallest cosine of the zenith angle by which the aureole is divided: Hay and Davies, Perez (85 degrees). */
    private static final double MIN_COS_HAY_DAVIES = 0.01745;

    private static final double MIN_COS_PEREZ = Math.cos(Math.toRadians(85.0));

    /** Constant of the sky's clearness for angles in radians. */
    private static final double PEREZ_KAPPA = 1.041;

    /** Lower limits of the second to eighth class of the sky's clearness. */
    private static final double[] PEREZ_CLASSES = {1.065, 1.23, 1.5, 1.95, 2.8, 4.5, 6.2};

    /** Rows f11, f12, f13, f21, f22, f23 of the set "all sites, composite, 1990", one per class. */
    private static final double[][] PEREZ = {
        {-0.008, 0.588, -0.062, -0.06, 0.072, -0.022},
        {0.13, 0.683, -0.151, -0.019, 0.066, -0.029},
        {0.33, 0.487, -0.221, 0.055, -0.064, -0.026},
        {0.568, 0.187, -0.295, 0.109, -0.152, -0.014},
        {0.873, -0.392, -0.362, 0.226, -0.462, 0.001},
        {1.132, -1.237, -0.412, 0.288, -0.823, 0.056},
        {1.06, -1.6, -0.359, 0.264, -1.127, 0.131},
        {0.678, -0.327, -0.25, 0.156, -1.377, 0.251}
    };

    private TranspositionKernel() {}

    /** Fills angle of incidence and irradiance of {@code plane}, whose normal is given. */
    static void run(
            Transposition model, SunPath sun, HorizontalIrradiance sky, double[] albedoFraction, PlaneColumns plane) {
        for (int k = 0; k < plane.steps(); k++) {
            final double cosTilt = plane.cosTilt[k];
            final double product =
                    plane.normalEast[k] * sun.east(k) + plane.normalNorth[k] * sun.north(k) + cosTilt * sun.up(k);
            final double cosAoi = Math.max(-1.0, Math.min(1.0, product));
            final double dhi = sky.dhi[k];
            plane.cosAoi[k] = cosAoi;
            plane.beam[k] = Math.max(sky.dni[k] * cosAoi, 0.0);
            plane.ground[k] = sky.ghi[k] * albedoFraction[k] * (1.0 - cosTilt) / 2.0;
            plane.aureole[k] = 0.0;
            plane.circumsolar[k] = 0.0;
            plane.horizon[k] = 0.0;
            plane.isotropic[k] = dhi * (1.0 + cosTilt) / 2.0;
        }
        switch (model) {
            case ISOTROPIC -> {}
            case HAY_DAVIES -> hayDavies(sun, sky, plane);
            case PEREZ -> perez(sun, sky, plane);
        }
    }

    private static void hayDavies(SunPath sun, HorizontalIrradiance sky, PlaneColumns plane) {
        for (int k = 0; k < plane.steps(); k++) {
            final double anisotropy = sky.dni[k] / sun.extraterrestrialWPerM2(k);
            final double aureole = sky.dhi[k] * anisotropy / Math.max(sun.up(k), MIN_COS_HAY_DAVIES);
            plane.isotropic[k] = Math.max(plane.isotropic[k] * (1.0 - anisotropy), 0.0);
            plane.aureole[k] = Math.max(aureole, 0.0);
            plane.circumsolar[k] = plane.aureole[k] * Math.max(plane.cosAoi[k], 0.0);
        }
    }

    private static void perez(SunPath sun, HorizontalIrradiance sky, PlaneColumns plane) {
        for (int k = 0; k < plane.steps(); k++) {
            final double dhi = sky.dhi[k];
            final double zenithDeg = sun.apparentZenithDeg(k);
            if (dhi <= 0.0 || zenithDeg > 90.0) {
                plane.isotropic[k] = 0.0;
                continue;
            }
            final double zenith = Math.toRadians(zenithDeg);
            final double brightness = dhi * sun.relativeAirMass(k) / sun.extraterrestrialWPerM2(k);
            final double cube = PEREZ_KAPPA * zenith * zenith * zenith;
            final double clearness = ((dhi + sky.dni[k]) / dhi + cube) / (1.0 + cube);
            int row = 0;
            while (row < PEREZ_CLASSES.length && clearness >= PEREZ_CLASSES[row]) {
                row++;
            }
            final double[] f = PEREZ[row];
            final double f1 = Math.max(f[0] + f[1] * brightness + f[2] * zenith, 0.0);
            final double f2 = f[3] + f[4] * brightness + f[5] * zenith;
            final double aureole = dhi * f1 / Math.max(sun.up(k), MIN_COS_PEREZ);
            final double cosTilt = plane.cosTilt[k];
            final double isotropic = dhi * (1.0 - f1) * (1.0 + cosTilt) / 2.0;
            final double circumsolar = aureole * Math.max(plane.cosAoi[k], 0.0);
            final double horizon = dhi * f2 * Math.sqrt(Math.max(0.0, 1.0 - cosTilt * cosTilt));
            final boolean positive = isotropic + circumsolar + horizon > 0.0;
            plane.aureole[k] = positive ? aureole : 0.0;
            plane.isotropic[k] = positive ? isotropic : 0.0;
            plane.circumsolar[k] = positive ? circumsolar : 0.0;
            plane.horizon[k] = positive ? horizon : 0.0;
        }
    }
}
