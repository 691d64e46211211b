package io.greenpark.core.solar;

import io.greenpark.core.check.Require;

/**
 * Step-up transformer of a plant, docs/model.md eq. (SOL-19). Its rated power is that of the inverters.
 *
 * <p>Source: P. Gilman et al., SAM Photovoltaic Model Technical Reference Update, NREL/TP-6A20-67399 (2018), section 12.
 *
 * @param loadLossFraction loss in the windings at rated power [1]
 * @param noLoadLossFraction loss in the core at any time, over rated power [1]
 */
public record Transformer(double loadLossFraction, double noLoadLossFraction) {

    public Transformer {
        Require.within("loadLossFraction", loadLossFraction, 0.0, 0.1);
        Require.within("noLoadLossFraction", noLoadLossFraction, 0.0, 0.1);
    }

    /** A plant without transformer, or with its loss counted elsewhere. */
    public static Transformer none() {
        return new Transformer(0.0, 0.0);
    }

    /** Takes the losses from {@code acMw} in place; what is negative then comes from the grid. */
    void apply(double ratedMw, double[] acMw) {
        if (loadLossFraction == 0.0 && noLoadLossFraction == 0.0) {
            return;
        }
        for (int k = 0; k < acMw.length; k++) {
            double c = noLoadLossFraction - acMw[k] / ratedMw;
            acMw[k] = ratedMw * 2.0 * c / (-1.0 - Math.sqrt(1.0 - 4.0 * loadLossFraction * c));
        }
    }
}
