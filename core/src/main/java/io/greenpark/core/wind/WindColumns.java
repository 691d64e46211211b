package io.greenpark.core.wind;

/** Intermediate values of one farm, one element per time step; written by kernels only. */
final class WindColumns {

    /** Wind speed at hub height [m/s]. */
    final double[] hubSpeedMPerS;
    /** Air temperature at hub height [C]. */
    final double[] hubTemperatureC;
    /** Air density at hub height [kg/m3]. */
    final double[] airDensityKgPerM3;
    /** Speed at which the power curve is read: that at hub height, or its equivalent in air of reference density [m/s]. */
    double[] curveSpeedMPerS;
    /** Power of all machines in undisturbed wind [MW]. */
    final double[] grossMw;
    /** Power of all machines behind each other [MW]. */
    final double[] wakedMw;
    /** Whether the machines run, {@link OperationKernel}. */
    final byte[] state;
    /** Power at the farm's meter [MW]. */
    final double[] availableMw;

    /** @param hubSpeedMPerS wind speed at hub height, kept as it is [m/s] */
    WindColumns(double[] hubSpeedMPerS) {
        int steps = hubSpeedMPerS.length;
        this.hubSpeedMPerS = hubSpeedMPerS;
        curveSpeedMPerS = hubSpeedMPerS;
        hubTemperatureC = new double[steps];
        airDensityKgPerM3 = new double[steps];
        grossMw = new double[steps];
        wakedMw = new double[steps];
        state = new byte[steps];
        availableMw = new double[steps];
    }

    int steps() {
        return hubSpeedMPerS.length;
    }
}
