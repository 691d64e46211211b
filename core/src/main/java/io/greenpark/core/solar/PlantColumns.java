package io.greenpark.core.solar;

/** Sums and means over the sub-arrays of a plant, one element per step; written by the model only. */
final class PlantColumns {

    /** Share of the plant's nameplate power in each sub-array [1]. */
    final double[] weights;

    /** Cosine of the angle of incidence, by sub-array [1]. */
    final double[][] cosAoi;

    final double[] poaWPerM2;

    /** What the rear adds to the front irradiance [W/m2]. */
    final double[] rearWPerM2;

    final double[] cellTemperatureC;

    /** Power into the inverters [MW]. */
    final double[] dcMw;

    /** Front irradiance lost to dirt [W/m2] and power lost to snow [MW], summed over the steps. */
    double soilingLost;

    double snowLost;

    PlantColumns(double[] weights, int steps) {
        this.weights = weights;
        cosAoi = new double[weights.length][];
        poaWPerM2 = new double[steps];
        rearWPerM2 = new double[steps];
        cellTemperatureC = new double[steps];
        dcMw = new double[steps];
    }

    /** Adds sub-array {@code i} of {@code nameplateMw}. */
    void add(int i, double nameplateMw, ArrayLight light) {
        final double weight = weights[i];
        final double[] poa = light.poaWPerM2();
        final double[] rear = light.rearWPerM2();
        final double[] cellC = light.cellC();
        final double[] relativePower = light.relativePower();
        final double[] soilingFraction = light.soilingFraction();
        final double[] snowFraction = light.snowFraction();
        cosAoi[i] = light.cosAoi();
        for (int k = 0; k < dcMw.length; k++) {
            final double arrayMw = nameplateMw * relativePower[k];
            poaWPerM2[k] += weight * poa[k];
            rearWPerM2[k] += weight * rear[k];
            cellTemperatureC[k] += weight * cellC[k];
            dcMw[k] += arrayMw * (1.0 - snowFraction[k]);
            soilingLost += weight * poa[k] * soilingFraction[k];
            snowLost += arrayMw * snowFraction[k];
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
