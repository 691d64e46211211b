package io.greenpark.core.solar;

import io.greenpark.core.check.Require;

/** Temperature of the cells from irradiance on the plane, air temperature and wind. */
public sealed interface CellTemperature {

    /**
     * Fills {@code outC}.
     *
     * @param poaWPerM2 irradiance on the plane [W/m2]
     * @param airC air temperature [C]
     * @param windMPerS wind speed 10 m above ground [m/s]
     */
    void cellC(double[] poaWPerM2, double[] airC, double[] windMPerS, double[] outC);

    /**
     * Sandia's empirical model, docs/model.md eq. (SOL-9).
     *
     * <p>Source: D. L. King, W. E. Boyson, J. A. Kratochvil, Photovoltaic array performance model, SAND2004-3535 (2004),
     * eq. 11 and 12.
     *
     * @param a logarithm of the rise at calm over irradiance [1]
     * @param b fall of that logarithm with wind [s/m]
     * @param differenceC cells over back of the module at 1000 W/m2 [K]
     */
    record Sapm(double a, double b, double differenceC) implements CellTemperature {

        public Sapm {
            Require.within("a", a, -6.0, 0.0);
            Require.within("b", b, -1.0, 0.0);
            Require.within("differenceC", differenceC, 0.0, 20.0);
        }

        /** Glass on both sides on an open rack, the default. */
        public static Sapm openRackGlassGlass() {
            return new Sapm(-3.47, -0.0594, 3.0);
        }

        /** Glass and polymer on an open rack. */
        public static Sapm openRackGlassPolymer() {
            return new Sapm(-3.56, -0.075, 3.0);
        }

        /** Glass on both sides close to a roof. */
        public static Sapm closeRoofGlassGlass() {
            return new Sapm(-2.98, -0.0471, 1.0);
        }

        /** Glass and polymer with an insulated back. */
        public static Sapm insulatedBackGlassPolymer() {
            return new Sapm(-2.81, -0.0455, 0.0);
        }

        @Override
        public void cellC(double[] poaWPerM2, double[] airC, double[] windMPerS, double[] outC) {
            for (int k = 0; k < outC.length; k++) {
                double poa = poaWPerM2[k];
                outC[k] = poa > 0.0 ? airC[k] + poa * (Math.exp(a + b * windMPerS[k]) + differenceC / 1000.0) : airC[k];
            }
        }
    }

    /**
     * Faiman's two heat loss coefficients, docs/model.md eq. (SOL-10).
     *
     * <p>Source: D. Faiman, Assessing the outdoor operating temperature of photovoltaic modules, Progress in Photovoltaics
     * 16 (2008) 307.
     *
     * @param constantWPerM2K loss at calm [W/(m2 K)]
     * @param windWsPerM3K increase with wind [W s/(m3 K)]
     */
    record Faiman(double constantWPerM2K, double windWsPerM3K) implements CellTemperature {

        public Faiman {
            Require.positive("constantWPerM2K", constantWPerM2K);
            Require.notNegative("windWsPerM3K", windWsPerM3K);
        }

        /** Coefficients of the paper. */
        public static Faiman standard() {
            return new Faiman(25.0, 6.84);
        }

        @Override
        public void cellC(double[] poaWPerM2, double[] airC, double[] windMPerS, double[] outC) {
            for (int k = 0; k < outC.length; k++) {
                outC[k] = airC[k] + poaWPerM2[k] / (constantWPerM2K + windWsPerM3K * windMPerS[k]);
            }
        }
    }

    /**
     * Heat balance of PVsyst, docs/model.md eq. (SOL-11).
     *
     * <p>Source: PVsyst 7 help, "Array thermal losses".
     *
     * @param constantWPerM2K loss at calm: 29 free, 20 semi-integrated, 15 insulated [W/(m2 K)]
     * @param windWsPerM3K increase with wind [W s/(m3 K)]
     * @param efficiency of the module [1]
     * @param absorptionFraction absorbed share of the irradiance [1]
     */
    record PvSyst(double constantWPerM2K, double windWsPerM3K, double efficiency, double absorptionFraction)
            implements CellTemperature {

        public PvSyst {
            Require.positive("constantWPerM2K", constantWPerM2K);
            Require.notNegative("windWsPerM3K", windWsPerM3K);
            Require.fraction("efficiency", efficiency);
            Require.fraction("absorptionFraction", absorptionFraction);
        }

        /** Free-standing modules. */
        public static PvSyst freeStanding() {
            return new PvSyst(29.0, 0.0, 0.1, 0.9);
        }

        @Override
        public void cellC(double[] poaWPerM2, double[] airC, double[] windMPerS, double[] outC) {
            double heat = absorptionFraction * (1.0 - efficiency);
            for (int k = 0; k < outC.length; k++) {
                outC[k] = airC[k] + poaWPerM2[k] * heat / (constantWPerM2K + windWsPerM3K * windMPerS[k]);
            }
        }
    }

    /**
     * Nominal operating cell temperature as in SAM, docs/model.md eq. (SOL-12).
     *
     * <p>Source: P. Gilman et al., SAM Photovoltaic Model Technical Reference, NREL/TP-6A20-67399 (2018), section 8.
     *
     * @param noctC cell temperature at 800 W/m2, 20 C and 1 m/s [C]
     * @param efficiency of the module [1]
     * @param windFraction wind at the module over that at 10 m: 0.51 up to one storey, 0.61 higher [1]
     */
    record NoctSam(double noctC, double efficiency, double windFraction) implements CellTemperature {

        public NoctSam {
            Require.within("noctC", noctC, 20.0, 80.0);
            Require.fraction("efficiency", efficiency);
            Require.fraction("windFraction", windFraction);
        }

        @Override
        public void cellC(double[] poaWPerM2, double[] airC, double[] windMPerS, double[] outC) {
            double atCalm = (noctC - 20.0) / 800.0 * (1.0 - efficiency / 0.9) * 9.5;
            for (int k = 0; k < outC.length; k++) {
                outC[k] = airC[k] + poaWPerM2[k] * atCalm / (5.7 + 3.8 * windFraction * windMPerS[k]);
            }
        }
    }
}
