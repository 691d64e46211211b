package io.greenpark.core.solar;

import io.greenpark.core.check.Require;

/** How the modules are held. */
public sealed interface Mounting {

    /**
     * Fixed plane.
     *
     * @param tiltDeg angle against the horizontal [deg]
     * @param azimuthDeg direction the plane faces, clockwise from north [deg]; 180 is south
     */
    record Fixed(double tiltDeg, double azimuthDeg) implements Mounting {
        public Fixed {
            Require.within("tiltDeg", tiltDeg, 0.0, 90.0);
            Require.within("azimuthDeg", azimuthDeg, 0.0, 360.0);
        }
    }
}
