package io.greenpark.core.solar;

import io.greenpark.core.sun.SunPath;

/**
 * Shade and view of parallel rows, front and rear, docs/model.md eq. (SOL-27) to (SOL-30).
 *
 * <p>Hot loop. The length of a row's shadow over the pitch is {@code GCR cos θ / cos z}, so that no angle is needed.
 *
 * <p>Source: M. Mikofski et al., 46th IEEE PVSC (2019) 1282, eq. 1 to 14.
 */
final class RowsKernel {

    /** Zenith angle above which all ground between rows lies in shade [deg]. */
    private static final double SHADE_ZENITH_DEG = 87.0;

    private RowsKernel() {}

    /**
     * Reduces the irradiance on the front by shade and hidden sky, and adds that on the rear.
     *
     * @param skyFromGround share of the sky that the ground sees, one value per step [1]
     * @param rearWorth front irradiance that a unit of rear irradiance is worth; 0 leaves the rear out [1]
     */
    static void run(
            RowLayout.Parallel layout,
            double[] skyFromGround,
            double rearWorth,
            SunPath sun,
            HorizontalIrradiance sky,
            double[] albedoFraction,
            PlaneColumns plane) {
        final RowView view = new RowView(layout);
        final double coverage = layout.groundCoverageRatio();
        final boolean shading = layout.shading();
        for (int k = 0; k < plane.steps(); k++) {
            final double ghi = sky.ghi[k];
            if (ghi <= 0.0 && sky.dni[k] <= 0.0 && sky.dhi[k] <= 0.0) {
                plane.rear[k] = 0.0;
                continue;
            }
            final double cosTilt = plane.cosTilt[k];
            final double cosAoi = plane.cosAoi[k];
            final double shadow = coverage * cosAoi / sun.up(k);
            final double aureole = plane.aureole[k];
            final double isotropic = plane.isotropic[k] > 0.0 ? sky.dhi[k] - aureole * Math.max(sun.up(k), 0.0) : 0.0;

            final double lit =
                    sun.apparentZenithDeg(k) > SHADE_ZENITH_DEG ? 0.0 : 1.0 - Math.min(1.0, Math.abs(shadow));
            final double reflected =
                    albedoFraction[k] * Math.max(0.0, lit * (ghi - isotropic) + skyFromGround[k] * isotropic);

            if (rearWorth > 0.0) {
                final double direct =
                        Math.max(0.0, -(sky.dni[k] + aureole) * cosAoi) * (1.0 - shaded(-shadow, -cosAoi));
                final double fromSky = isotropic * view.skyFromRow(-cosTilt);
                final double fromGround = reflected * view.groundFromRow(-cosTilt);
                plane.rear[k] = rearWorth * (direct + fromSky + fromGround);
            }
            if (!shading) {
                continue;
            }
            final double sunlit = 1.0 - shaded(shadow, cosAoi);
            final double visible = view.skyFromRow(cosTilt);
            plane.beam[k] *= sunlit;
            plane.circumsolar[k] *= sunlit;
            plane.isotropic[k] = isotropic * visible;
            plane.horizon[k] *= visible * 2.0 / (1.0 + cosTilt);
            plane.ground[k] = reflected * view.groundFromRow(cosTilt);
        }
    }

    /** Part of the row's width, from below, that the row before it shades [1]. */
    static double shaded(double shadowOverPitch, double cosAoi) {
        if (shadowOverPitch <= 1.0) {
            return 0.0;
        }
        return cosAoi > 0.0 ? 1.0 - 1.0 / shadowOverPitch : 1.0;
    }
}
