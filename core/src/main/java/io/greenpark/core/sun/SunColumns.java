package io.greenpark.core.sun;

/** Place of the Sun in the sky, one array per quantity and one element per step; written by kernels only. */
final class SunColumns {

    /** Angle from the vertical without refraction [deg]. */
    final double[] zenithDeg;

    /** Angle from the vertical with refraction [deg]. */
    final double[] apparentZenithDeg;

    /** Unit vector towards the apparent Sun: east, north, up [1]. */
    final double[] east;

    final double[] north;
    final double[] up;

    SunColumns(int steps) {
        zenithDeg = new double[steps];
        apparentZenithDeg = new double[steps];
        east = new double[steps];
        north = new double[steps];
        up = new double[steps];
    }
}
