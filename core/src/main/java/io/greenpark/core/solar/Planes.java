package io.greenpark.core.solar;

import io.greenpark.core.sun.SunPath;
import java.util.Arrays;

/** Where the planes of a mounting face at every step, docs/model.md eq. (SOL-2). */
final class Planes {

    private Planes() {}

    /**
     * Fills the normal of {@code plane}.
     *
     * @param windMPerS wind speed 10 m above ground [m/s]
     */
    static void place(SubArray array, SunPath sun, double[] windMPerS, PlaneColumns plane) {
        if (array.mounting() instanceof Mounting.Tracker tracker) {
            double coverage = array.rows() instanceof RowLayout.Parallel rows ? rows.groundCoverageRatio() : 0.0;
            boolean[] stowed = new boolean[windMPerS.length];
            double stowDeg = 0.0;
            if (tracker.stow() instanceof WindStow.InGusts gusts) {
                stowDeg = gusts.angleDeg();
                for (int k = 0; k < stowed.length; k++) {
                    stowed[k] = gusts.gustFactor() * windMPerS[k] > gusts.limitMPerS();
                }
            }
            TrackerKernel.run(tracker, coverage, sun, stowed, stowDeg, plane);
        } else if (array.mounting() instanceof Mounting.Fixed fixed) {
            double tiltRad = Math.toRadians(fixed.tiltDeg());
            double azimuthRad = Math.toRadians(fixed.azimuthDeg());
            Arrays.fill(plane.normalEast, Math.sin(tiltRad) * Math.sin(azimuthRad));
            Arrays.fill(plane.normalNorth, Math.sin(tiltRad) * Math.cos(azimuthRad));
            Arrays.fill(plane.cosTilt, Math.cos(tiltRad));
        }
    }
}
