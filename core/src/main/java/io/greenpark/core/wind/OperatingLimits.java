package io.greenpark.core.wind;

import io.greenpark.core.check.Require;

/**
 * When machines stand still although the wind would turn them. docs/model.md, section 5.7.
 *
 * @param reCutInMPerS wind speed below which a machine that was stopped by high wind starts again [m/s]; the cut-out speed
 *     itself for no hysteresis
 * @param lowTemperature stop in the cold
 * @param icing stop in icing conditions
 */
public record OperatingLimits(double reCutInMPerS, LowTemperature lowTemperature, Icing icing) {

    public OperatingLimits {
        Require.positive("reCutInMPerS", reCutInMPerS);
    }

    /**
     * Stop below a temperature at hub height, start above another.
     *
     * @param stopBelowC lowest temperature of operation [C]; about −20 for standard machines, −30 with a cold-climate
     *     package
     * @param restartAboveC temperature of restart, not below the first [C]
     */
    public record LowTemperature(double stopBelowC, double restartAboveC) {

        /** Never stops: no air is colder than this. */
        public static final LowTemperature NEVER = new LowTemperature(-273.15, -273.15);

        public LowTemperature {
            Require.within("stopBelowC", stopBelowC, -273.15, 20.0);
            Require.within("restartAboveC", restartAboveC, stopBelowC, 30.0);
        }
    }

    /**
     * Stop in cold and humid air, and for a while after. Humidity at 2 m is not the water content of cloud at hub height:
     * these are parameters to fit, not physics.
     *
     * @param belowC temperature at hub height below which ice can grow [C]
     * @param aboveHumidityFraction relative humidity above which it does [1]
     * @param persistenceHours time that the machine stands still after the last such step [h]
     */
    public record Icing(double belowC, double aboveHumidityFraction, double persistenceHours) {

        /** Never stops: no air is colder than this. */
        public static final Icing NEVER = new Icing(-273.15, 1.0, 0.0);

        public Icing {
            Require.within("belowC", belowC, -273.15, 5.0);
            Require.fraction("aboveHumidityFraction", aboveHumidityFraction);
            Require.within("persistenceHours", persistenceHours, 0.0, 72.0);
        }
    }
}
