package io.greenpark.core.wind;

import io.greenpark.core.check.Require;

/**
 * What is known of the wind at the farm, as against that of the weather station. docs/model.md eq. (WIN-1).
 *
 * <p>A mast at a town or airport, ten metres above ground, tells when the wind blows but not how much of it a wind farm
 * finds. The station's speeds are therefore multiplied by one factor that gives the farm's long-term mean.
 *
 * @param meanSpeedMPerS long-term mean wind speed at the farm [m/s]
 * @param meanSpeedHeightM height of that mean above ground [m]
 * @param shear growth of wind speed with height
 */
public record SiteWind(double meanSpeedMPerS, double meanSpeedHeightM, Shear shear) {

    public SiteWind {
        Require.within("meanSpeedMPerS", meanSpeedMPerS, 1.0, 15.0);
        Require.within("meanSpeedHeightM", meanSpeedHeightM, 10.0, 250.0);
    }
}
