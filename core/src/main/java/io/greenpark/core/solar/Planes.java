package io.greenpark.core.solar;

import java.util.Arrays;

/** Where the planes of a mounting face at every step, docs/model.md eq. (SOL-2). */
final class Planes {

    private Planes() {}

    /** Fills the normal of {@code plane}. */
    static void place(Mounting mounting, PlaneColumns plane) {
        if (mounting instanceof Mounting.Fixed fixed) {
            double tiltRad = Math.toRadians(fixed.tiltDeg());
            double azimuthRad = Math.toRadians(fixed.azimuthDeg());
            Arrays.fill(plane.normalEast, Math.sin(tiltRad) * Math.sin(azimuthRad));
            Arrays.fill(plane.normalNorth, Math.sin(tiltRad) * Math.cos(azimuthRad));
            Arrays.fill(plane.cosTilt, Math.cos(tiltRad));
        }
    }
}
