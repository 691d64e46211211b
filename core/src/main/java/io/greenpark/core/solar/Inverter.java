package io.greenpark.core.solar;

import io.greenpark.core.check.Require;

/** From direct to alternating current. */
public sealed interface Inverter {

    /**
     * Fills {@code acMw}; negative values are consumption at night.
     *
     * @param dcMw power at the input [MW]
     * @param ratedAcMw rated power at the output, above which power is clipped [MW]
     */
    void convert(double[] dcMw, double ratedAcMw, double[] acMw);

    /**
     * Efficiency curve of PVWatts, docs/model.md eq. (SOL-16).
     *
     * <p>Source: A. P. Dobos, PVWatts Version 5 Manual, NREL/TP-6A20-62641 (2014), section 10.
     *
     * @param efficiency nominal efficiency [1]
     */
    record PvWatts(double efficiency) implements Inverter {

        /** Nominal efficiency of the inverter whose curve was measured [1]. */
        private static final double REFERENCE_EFFICIENCY = 0.9637;

        public PvWatts {
            Require.within("efficiency", efficiency, 0.5, 1.0);
        }

        /** Default of PVWatts; modern central and string inverters reach 0.98 to 0.99. */
        public static PvWatts standard() {
            return new PvWatts(0.96);
        }

        @Override
        public void convert(double[] dcMw, double ratedAcMw, double[] acMw) {
            double ratedDcMw = ratedAcMw / efficiency;
            double scale = efficiency / REFERENCE_EFFICIENCY;
            for (int k = 0; k < dcMw.length; k++) {
                double load = dcMw[k] / ratedDcMw;
                double converted = load > 0.0 ? scale * (-0.0162 * load - 0.0059 / load + 0.9858) * dcMw[k] : 0.0;
                acMw[k] = Math.max(0.0, Math.min(ratedAcMw, converted));
            }
        }
    }
}
