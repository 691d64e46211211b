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

    /**
     * Rows that turn about one axis, docs/model.md eq. (SOL-25) and (SOL-26).
     *
     * @param axisAzimuthDeg direction of the axis, clockwise from north; 180 for rows from north to south [deg]
     * @param axisTiltDeg slope of the axis towards that direction [deg]
     * @param maxAngleDeg largest rotation from the horizontal to either side [deg]
     * @param crossAxisTiltDeg slope of the ground from row to row [deg]
     * @param backtracking whether the rows turn back in low Sun so as not to shade each other
     * @param stow what the rows do in strong wind
     */
    record Tracker(
            double axisAzimuthDeg,
            double axisTiltDeg,
            double maxAngleDeg,
            double crossAxisTiltDeg,
            boolean backtracking,
            WindStow stow)
            implements Mounting {

        public Tracker {
            Require.within("axisAzimuthDeg", axisAzimuthDeg, 0.0, 360.0);
            Require.within("axisTiltDeg", axisTiltDeg, 0.0, 45.0);
            Require.within("maxAngleDeg", maxAngleDeg, 0.0, 90.0);
            Require.within("crossAxisTiltDeg", crossAxisTiltDeg, -30.0, 30.0);
        }

        /** Horizontal axis from north to south, 60 degrees to either side, with backtracking, no stow. */
        public static Tracker northSouth() {
            return new Tracker(180.0, 0.0, 60.0, 0.0, true, WindStow.never());
        }
    }
}
