package io.greenpark.core.weather;

import io.greenpark.core.check.Require;

/**
 * A place on Earth.
 *
 * @param latitudeDeg latitude, north positive [deg]
 * @param longitudeDeg longitude, east positive [deg]
 * @param elevationM height above sea level [m]
 */
public record Site(double latitudeDeg, double longitudeDeg, double elevationM) {

    public Site {
        Require.within("latitudeDeg", latitudeDeg, -90.0, 90.0);
        Require.within("longitudeDeg", longitudeDeg, -180.0, 180.0);
        Require.within("elevationM", elevationM, -500.0, 9000.0);
    }
}
