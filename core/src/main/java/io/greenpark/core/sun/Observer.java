package io.greenpark.core.sun;

import io.greenpark.core.check.Require;

/**
 * A place on the ellipsoid from which the Sun is seen, with the constants of its parallax, docs/model.md eq. (SUN-4).
 *
 * <p>Source: I. Reda, A. Andreas, NREL/TP-560-34302 (revised 2008), eq. 34 to 36.
 */
final class Observer {

    private static final double POLAR_OVER_EQUATORIAL_RADIUS = 0.99664719;
    private static final double EQUATORIAL_RADIUS_M = 6_378_140.0;

    final double longitudeDeg;
    final double sinLatitude;
    final double cosLatitude;

    /** Distance from the Earth's axis over the equatorial radius [1]. */
    final double axisDistance;

    /** Distance from the plane of the equator over the equatorial radius, north positive [1]. */
    final double planeDistance;

    Observer(double latitudeDeg, double longitudeDeg, double elevationM) {
        Require.within("latitudeDeg", latitudeDeg, -90.0, 90.0);
        Require.within("longitudeDeg", longitudeDeg, -180.0, 180.0);
        Require.finite("elevationM", elevationM);
        this.longitudeDeg = longitudeDeg;
        double latitudeRad = Math.toRadians(latitudeDeg);
        sinLatitude = Math.sin(latitudeRad);
        cosLatitude = Math.cos(latitudeRad);
        double reducedRad = Math.atan(POLAR_OVER_EQUATORIAL_RADIUS * Math.tan(latitudeRad));
        axisDistance = Math.cos(reducedRad) + elevationM / EQUATORIAL_RADIUS_M * cosLatitude;
        planeDistance =
                POLAR_OVER_EQUATORIAL_RADIUS * Math.sin(reducedRad) + elevationM / EQUATORIAL_RADIUS_M * sinLatitude;
    }
}
