package io.greenpark.core.solar;

/** Sums and means over the sub-arrays of a plant, one element per step; written by the model only. */
final class PlantColumns {

    /** Share of the plant's nameplate power in each sub-array [1]. */
    final double[] weights;

    /** Cosine of the angle of incidence, by sub-array [1]. */
    final double[][] cosAoi;

    final double[] poaWPerM2;
    final double[] cellTemperatureC;

    /** Power into the inverters [MW]. */
    final double[] dcMw;

    PlantColumns(double[] weights, int steps) {
        this.weights = weights;
        cosAoi = new double[weights.length][];
        poaWPerM2 = new double[steps];
        cellTemperatureC = new double[steps];
        dcMw = new double[steps];
    }

    /** Adds sub-array {@code i}. */
    void add(int i, PlaneColumns plane) {
        cosAoi[i] = plane.cosAoi.clone();
        for (int k = 0; k < dcMw.length; k++) {
            poaWPerM2[k] += weights[i] * plane.poa[k];
            cellTemperatureC[k] += weights[i] * plane.cellC[k];
        }
    }

    /** Mean angle of incidence [deg]. */
    double[] aoiDeg() {
        double[] meanDeg = new double[dcMw.length];
        for (int i = 0; i < weights.length; i++) {
            for (int k = 0; k < meanDeg.length; k++) {
                meanDeg[k] += weights[i] * Math.toDegrees(Math.acos(cosAoi[i][k]));
            }
        }
        return meanDeg;
    }
}
