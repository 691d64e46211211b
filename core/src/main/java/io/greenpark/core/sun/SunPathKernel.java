package io.greenpark.core.sun;

/**
 * From the Sun seen from the Earth's centre to the Sun above the horizon of a place, docs/model.md eq. (SUN-3) to (SUN-6).
 *
 * <p>Hot loop. Between the nodes of the ephemeris the vector is interpolated by Lagrange's cubic through the two nodes
 * before and the two after. With nodes a day apart the zenith stays within 3e-7 degrees of the full algorithm; with one
 * node per step the weights are 0, 1, 0, 0 and nothing is interpolated. The subtraction of the observer's own vector is
 * the report's parallax in right ascension, declination and hour angle (eq. 37 to 40) written without angles.
 */
final class SunPathKernel {

    private SunPathKernel() {}

    /**
     * Fills {@code out}. Node {@code j + 1} of the ephemeris belongs to step {@code j · stepsPerNode}.
     *
     * @param nodes ephemeris with one node before the first step and two after the last
     * @param firstDay instant of the first step [days after J2000.0]
     * @param stepDays length of a step [d]
     * @param stepsPerNode number of steps from node to node
     */
    static void run(
            Ephemeris nodes,
            Observer observer,
            Refraction refraction,
            double firstDay,
            double stepDays,
            int stepsPerNode,
            SunColumns out) {
        final int steps = out.up.length;
        final double sinLatitude = observer.sinLatitude;
        final double cosLatitude = observer.cosLatitude;
        final double longitudeDeg = observer.longitudeDeg;
        final double axisDistance = observer.axisDistance;
        final double planeDistance = observer.planeDistance;

        for (int s = 0; s < Math.min(stepsPerNode, steps); s++) {
            final double u = (double) s / stepsPerNode;
            final double w0 = -u * (u - 1.0) * (u - 2.0) / 6.0;
            final double w1 = (u + 1.0) * (u - 1.0) * (u - 2.0) / 2.0;
            final double w2 = -(u + 1.0) * u * (u - 2.0) / 2.0;
            final double w3 = (u + 1.0) * u * (u - 1.0) / 6.0;
            int j = 0;
            for (int k = s; k < steps; k += stepsPerNode, j++) {
                final double x = w0 * nodes.x[j] + w1 * nodes.x[j + 1] + w2 * nodes.x[j + 2] + w3 * nodes.x[j + 3];
                final double y = w0 * nodes.y[j] + w1 * nodes.y[j + 1] + w2 * nodes.y[j + 2] + w3 * nodes.y[j + 3];
                final double z = w0 * nodes.z[j] + w1 * nodes.z[j + 1] + w2 * nodes.z[j + 2] + w3 * nodes.z[j + 3];
                final double sinParallax = w0 * nodes.sinParallax[j]
                        + w1 * nodes.sinParallax[j + 1]
                        + w2 * nodes.sinParallax[j + 2]
                        + w3 * nodes.sinParallax[j + 3];
                final double equinoxDeg = w0 * nodes.equinoxDeg[j]
                        + w1 * nodes.equinoxDeg[j + 1]
                        + w2 * nodes.equinoxDeg[j + 2]
                        + w3 * nodes.equinoxDeg[j + 3];

                final double siderealRad =
                        Math.toRadians(Ephemeris.meanSiderealDeg(firstDay + k * stepDays) + equinoxDeg + longitudeDeg);
                final double cosSidereal = Math.cos(siderealRad);
                final double sinSidereal = Math.sin(siderealRad);
                final double meridian = x * cosSidereal + y * sinSidereal - axisDistance * sinParallax;
                final double west = x * sinSidereal - y * cosSidereal;
                final double polar = z - planeDistance * sinParallax;

                final double up = cosLatitude * meridian + sinLatitude * polar;
                final double south = sinLatitude * meridian - cosLatitude * polar;
                final double horizontal = Math.sqrt(south * south + west * west);
                final double zenithDeg = Math.toDegrees(Math.atan2(horizontal, up));
                final double liftDeg = refraction.liftDeg(90.0 - zenithDeg);
                out.zenithDeg[k] = zenithDeg;
                out.apparentZenithDeg[k] = zenithDeg - liftDeg;

                // Turned up by the small angle of refraction, whose sine and cosine are their series to 1e-16.
                final double length = Math.sqrt(horizontal * horizontal + up * up);
                final double lift = Math.toRadians(liftDeg);
                final double square = lift * lift;
                final double cosLift = 1.0 - square * (0.5 - square / 24.0);
                final double sinLift = lift * (1.0 - square / 6.0 * (1.0 - square / 20.0));
                final double apparentHorizontal = (horizontal * cosLift - up * sinLift) / length;
                final double scale = horizontal > 0.0 ? apparentHorizontal / horizontal : 0.0;
                out.east[k] = -west * scale;
                out.north[k] = -south * scale;
                out.up[k] = (up * cosLift + horizontal * sinLift) / length;
            }
        }
    }
}
