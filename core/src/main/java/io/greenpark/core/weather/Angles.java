package io.greenpark.core.weather;

/** Angles on the compass. */
final class Angles {

    private Angles() {}

    /** The same direction within [0, 360) [deg]. */
    static double wrap360(double directionDeg) {
        double wrapped = directionDeg - 360.0 * Math.floor(directionDeg / 360.0);
        return wrapped >= 360.0 ? 0.0 : wrapped;
    }
}
