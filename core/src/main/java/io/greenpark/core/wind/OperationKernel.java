package io.greenpark.core.wind;

/**
 * Whether the machines run, step by step: high wind with hysteresis, cold with restart, ice with persistence. docs/model.md,
 * section 5.7.
 *
 * <p>A state machine over the year; the farm runs before the first step. Where several causes hold at once, the first of
 * high wind, cold, ice is named.
 */
final class OperationKernel {

    static final byte RUNNING = 0;
    static final byte HIGH_WIND = 1;
    static final byte LOW_TEMPERATURE = 2;
    static final byte ICING = 3;

    private OperationKernel() {}

    /**
     * Fills {@code state}.
     *
     * @param speedMPerS wind speed at hub height [m/s]
     * @param temperatureC air temperature at hub height [C]
     * @param humidityFraction relative humidity [1]; read in steps colder than the icing temperature only
     * @param cutOutMPerS highest wind speed of operation [m/s]
     * @param stepHours length of a step [h]
     */
    static void run(
            double[] speedMPerS,
            double[] temperatureC,
            double[] humidityFraction,
            double cutOutMPerS,
            OperatingLimits limits,
            double stepHours,
            byte[] state) {
        final double reCutInMPerS = limits.reCutInMPerS();
        final double stopBelowC = limits.lowTemperature().stopBelowC();
        final double restartAboveC = limits.lowTemperature().restartAboveC();
        final double iceBelowC = limits.icing().belowC();
        final double iceAboveFraction = limits.icing().aboveHumidityFraction();
        final int persistenceSteps = (int) Math.ceil(limits.icing().persistenceHours() / stepHours);

        boolean stoppedByWind = false;
        boolean stoppedByCold = false;
        int stepsOfIce = 0;
        for (int k = 0; k < speedMPerS.length; k++) {
            stoppedByWind = speedMPerS[k] > cutOutMPerS || (stoppedByWind && !(speedMPerS[k] < reCutInMPerS));
            stoppedByCold = temperatureC[k] < stopBelowC || (stoppedByCold && !(temperatureC[k] > restartAboveC));
            stepsOfIce = temperatureC[k] < iceBelowC && humidityFraction[k] > iceAboveFraction
                    ? persistenceSteps + 1
                    : Math.max(0, stepsOfIce - 1);
            if (stoppedByWind) {
                state[k] = HIGH_WIND;
            } else if (stoppedByCold) {
                state[k] = LOW_TEMPERATURE;
            } else if (stepsOfIce > 0) {
                state[k] = ICING;
            } else {
                state[k] = RUNNING;
            }
        }
    }
}
