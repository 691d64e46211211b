package io.greenpark.core.wind;

import io.greenpark.core.check.Require;

/**
 * Losses by group, each the share that is lost of what reaches it; they multiply. docs/model.md eq. (WIN-16).
 *
 * <p>The groups are those of the System Advisor Model, whose wake group is {@link Wake} here. Stops by cold, ice and high
 * wind that are simulated hour by hour ({@link OperatingLimits}) are not to be counted here again.
 *
 * @param turbineDowntimeFraction machines out of service [1]
 * @param plantDowntimeFraction balance of plant out of service: collector lines, substation [1]
 * @param gridDowntimeFraction grid out of service [1]
 * @param electricalFraction from the terminals of the machines to the meter [1]
 * @param environmentalFraction soiled, worn or iced blades [1]
 * @param curtailmentFraction noise, birds, orders other than those that dispatch simulates [1]
 * @param performanceFraction below the power curve: yaw, control, gusts near cut-out [1]
 */
public record WindLosses(
        double turbineDowntimeFraction,
        double plantDowntimeFraction,
        double gridDowntimeFraction,
        double electricalFraction,
        double environmentalFraction,
        double curtailmentFraction,
        double performanceFraction) {

    /** No losses at all. */
    public static final WindLosses NONE = new WindLosses(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);

    public WindLosses {
        Require.fraction("turbineDowntimeFraction", turbineDowntimeFraction);
        Require.fraction("plantDowntimeFraction", plantDowntimeFraction);
        Require.fraction("gridDowntimeFraction", gridDowntimeFraction);
        Require.fraction("electricalFraction", electricalFraction);
        Require.fraction("environmentalFraction", environmentalFraction);
        Require.fraction("curtailmentFraction", curtailmentFraction);
        Require.fraction("performanceFraction", performanceFraction);
    }

    /** The same with {@code fraction} of the performance that is left, e.g. by age. */
    WindLosses times(double fraction) {
        return new WindLosses(
                turbineDowntimeFraction,
                plantDowntimeFraction,
                gridDowntimeFraction,
                electricalFraction,
                environmentalFraction,
                curtailmentFraction,
                1.0 - fraction * (1.0 - performanceFraction));
    }

    /** Share that is left after all groups [1]. */
    public double deliveredFraction() {
        return (1.0 - turbineDowntimeFraction)
                * (1.0 - plantDowntimeFraction)
                * (1.0 - gridDowntimeFraction)
                * (1.0 - electricalFraction)
                * (1.0 - environmentalFraction)
                * (1.0 - curtailmentFraction)
                * (1.0 - performanceFraction);
    }
}
