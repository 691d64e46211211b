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

    /** Input at rated power over the output there [1]. */
    double ratedDcPerAc();

    /**
     * Output over input.
     *
     * @param loadFraction input over the input at rated power; above zero [1]
     */
    default double efficiency(double loadFraction) {
        double[] dcMw = {loadFraction * ratedDcPerAc()};
        double[] acMw = new double[1];
        convert(dcMw, 1.0, acMw);
        return acMw[0] / dcMw[0];
    }

    /**
     * Efficiency weighted over the loads of a plant in Central Europe, docs/model.md eq. (SOL-31).
     *
     * <p>Source: EN 50530:2010, annex D.
     */
    default double europeanEfficiency() {
        return 0.03 * efficiency(0.05)
                + 0.06 * efficiency(0.10)
                + 0.13 * efficiency(0.20)
                + 0.10 * efficiency(0.30)
                + 0.48 * efficiency(0.50)
                + 0.20 * efficiency(1.00);
    }

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
        public double ratedDcPerAc() {
            return 1.0 / efficiency;
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

    /**
     * Empirical model of Sandia with the parameters of the CEC list, docs/model.md eq. (SOL-18). The plant has as many
     * such inverters as its rated power asks for, in fractions.
     *
     * <p>Source: D. L. King, S. Gonzalez, G. M. Galbraith, W. E. Boyson, Performance model for grid-connected photovoltaic
     * inverters, SAND2007-5036 (2007).
     *
     * @param ratedAcW output at rated power, Paco [W]
     * @param ratedDcW input at rated power, Pdco [W]
     * @param ratedVoltageV input voltage at rated power, Vdco [V]
     * @param startW input from which on the inverter gives power, Pso [W]
     * @param c0PerW curvature of output over input [1/W]
     * @param c1PerV change of Pdco with voltage [1/V]
     * @param c2PerV change of Pso with voltage [1/V]
     * @param c3PerV change of the curvature with voltage [1/V]
     * @param nightW consumption without input, Pnt [W]
     * @param voltageV input voltage of this plant [V]
     */
    record Sandia(
            double ratedAcW,
            double ratedDcW,
            double ratedVoltageV,
            double startW,
            double c0PerW,
            double c1PerV,
            double c2PerV,
            double c3PerV,
            double nightW,
            double voltageV)
            implements Inverter {

        private static final double W_PER_MW = 1e6;

        /** A unit of 1 MW as in PVWatts version 8: a straight line from a start at 0.49 % of rated power. */
        public static Sandia central(double efficiency) {
            return new Sandia(1e6, 1e6 / efficiency, 1000.0, 4931.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1000.0);
        }

        public Sandia {
            Require.positive("ratedAcW", ratedAcW);
            Require.positive("ratedDcW", ratedDcW);
            Require.positive("ratedVoltageV", ratedVoltageV);
            Require.notNegative("startW", startW);
            Require.finite("c0PerW", c0PerW);
            Require.finite("c1PerV", c1PerV);
            Require.finite("c2PerV", c2PerV);
            Require.finite("c3PerV", c3PerV);
            Require.notNegative("nightW", nightW);
            Require.positive("voltageV", voltageV);
        }

        @Override
        public double ratedDcPerAc() {
            return ratedDcW / ratedAcW;
        }

        @Override
        public void convert(double[] dcMw, double ratedAcMw, double[] acMw) {
            double units = ratedAcMw * W_PER_MW / ratedAcW;
            double volts = voltageV - ratedVoltageV;
            double a = ratedDcW * (1.0 + c1PerV * volts);
            double b = startW * (1.0 + c2PerV * volts);
            double c = c0PerW * (1.0 + c3PerV * volts);
            double slope = ratedAcW / (a - b) - c * (a - b);
            for (int k = 0; k < dcMw.length; k++) {
                double inputW = dcMw[k] * W_PER_MW / units;
                double over = inputW - b;
                double outputW =
                        inputW <= 0.0 || inputW < startW ? -nightW : Math.min(ratedAcW, slope * over + c * over * over);
                acMw[k] = outputW * units / W_PER_MW;
            }
        }
    }
}
