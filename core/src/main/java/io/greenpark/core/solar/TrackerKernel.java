package io.greenpark.core.solar;

import io.greenpark.core.sun.SunPath;

/**
 * Rotation of single-axis trackers, docs/model.md eq. (SOL-25) and (SOL-26).
 *
 * <p>Hot loop without trigonometric functions: the rotation is kept as its cosine and sine, backtracking is a rotation by
 * an angle whose cosine is known, and the limit compares cosines.
 *
 * <p>Source: K. Anderson, M. Mikofski, Slope-aware backtracking for single-axis trackers, NREL/TP-5K00-76626 (2020), eq. 1
 * to 14.
 */
final class TrackerKernel {

    private TrackerKernel() {}

    /**
     * Fills the normal of {@code plane}; with the Sun below the horizon the rows are horizontal.
     *
     * @param groundCoverageRatio of the rows; not read without backtracking [1]
     * @param stowed whether the wind forces the rows into stow, one value per step
     * @param stowDeg rotation in stow [deg]
     */
    static void run(
            Mounting.Tracker tracker,
            double groundCoverageRatio,
            SunPath sun,
            boolean[] stowed,
            double stowDeg,
            PlaneColumns plane) {
        final double sinAxis = Math.sin(Math.toRadians(tracker.axisAzimuthDeg()));
        final double cosAxis = Math.cos(Math.toRadians(tracker.axisAzimuthDeg()));
        final double sinSlope = Math.sin(Math.toRadians(tracker.axisTiltDeg()));
        final double cosSlope = Math.cos(Math.toRadians(tracker.axisTiltDeg()));
        final double sinCross = Math.sin(Math.toRadians(tracker.crossAxisTiltDeg()));
        final double cosCross = Math.cos(Math.toRadians(tracker.crossAxisTiltDeg()));
        final double sinLimit = Math.sin(Math.toRadians(tracker.maxAngleDeg()));
        final double cosLimit = Math.cos(Math.toRadians(tracker.maxAngleDeg()));
        final double sinStow = Math.sin(Math.toRadians(stowDeg));
        final double cosStow = Math.cos(Math.toRadians(stowDeg));
        final boolean backtracking = tracker.backtracking();

        for (int k = 0; k < plane.steps(); k++) {
            double sin = 0.0;
            double cos = 1.0;
            if (sun.apparentZenithDeg(k) <= 90.0) {
                if (stowed[k]) {
                    sin = sinStow;
                    cos = cosStow;
                } else {
                    final double across = sun.east(k) * cosAxis - sun.north(k) * sinAxis;
                    final double above =
                            (sun.east(k) * sinAxis + sun.north(k) * cosAxis) * sinSlope + sun.up(k) * cosSlope;
                    final double length = Math.sqrt(across * across + above * above);
                    sin = length > 0.0 ? across / length : 0.0;
                    cos = length > 0.0 ? above / length : 1.0;
                    if (backtracking) {
                        final double free =
                                Math.abs(cos * cosCross + sin * sinCross) / (groundCoverageRatio * cosCross);
                        if (free < 1.0) {
                            final double back = Math.copySign(Math.sqrt(1.0 - free * free), sin);
                            final double turned = cos * free + sin * back;
                            sin = sin * free - cos * back;
                            cos = turned;
                        }
                    }
                    if (cos < cosLimit) {
                        sin = Math.copySign(sinLimit, sin);
                        cos = cosLimit;
                    }
                }
            }
            plane.normalEast[k] = sinAxis * sinSlope * cos + cosAxis * sin;
            plane.normalNorth[k] = cosAxis * sinSlope * cos - sinAxis * sin;
            plane.cosTilt[k] = cos * cosSlope;
        }
    }

    /** Takes all irradiance from {@code plane} while the Sun is below the horizon, where a tracker has no position. */
    static void clearNight(SunPath sun, PlaneColumns plane) {
        for (int k = 0; k < plane.steps(); k++) {
            if (sun.apparentZenithDeg(k) > 90.0) {
                plane.aureole[k] = 0.0;
                plane.beam[k] = 0.0;
                plane.circumsolar[k] = 0.0;
                plane.isotropic[k] = 0.0;
                plane.horizon[k] = 0.0;
                plane.ground[k] = 0.0;
            }
        }
    }
}
