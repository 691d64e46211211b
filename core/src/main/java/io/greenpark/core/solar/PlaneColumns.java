package io.greenpark.core.solar;

/** Position of a plane and what falls on it, one array per quantity and one element per step; written by kernels only. */
final class PlaneColumns {

    /** Unit vector perpendicular to the plane: east, north; its vertical component is {@link #cosTilt} [1]. */
    final double[] normalEast;

    final double[] normalNorth;
    final double[] cosTilt;

    /** Cosine of the angle of incidence of the Sun, negative behind the plane [1]. */
    final double[] cosAoi;

    /** Irradiance of the Sun's aureole on a plane facing the Sun [W/m2]. */
    final double[] aureole;

    /** Irradiance on the plane by origin: disc of the Sun, its aureole, sky, horizon, ground [W/m2]. */
    final double[] beam;

    final double[] circumsolar;
    final double[] isotropic;
    final double[] horizon;
    final double[] ground;

    /** Sum of the five [W/m2]. */
    final double[] poa;

    /** What the rear side adds, weighted by its efficiency relative to the front [W/m2]. */
    final double[] rear;

    /** What reaches the cells: less reflection and soiling, plus the rear side [W/m2]. */
    final double[] effective;

    /** Temperature of the cells [C]. */
    final double[] cellC;

    PlaneColumns(int steps) {
        normalEast = new double[steps];
        normalNorth = new double[steps];
        cosTilt = new double[steps];
        cosAoi = new double[steps];
        aureole = new double[steps];
        beam = new double[steps];
        circumsolar = new double[steps];
        isotropic = new double[steps];
        horizon = new double[steps];
        ground = new double[steps];
        poa = new double[steps];
        rear = new double[steps];
        effective = new double[steps];
        cellC = new double[steps];
    }

    /** Fills the irradiance on the front from its origins. */
    void sumFront() {
        for (int k = 0; k < poa.length; k++) {
            poa[k] = beam[k] + (circumsolar[k] + isotropic[k] + horizon[k]) + ground[k];
        }
    }

    int steps() {
        return poa.length;
    }
}
