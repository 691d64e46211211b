package io.greenpark.core.carbon;

import io.greenpark.core.check.Require;
import io.greenpark.core.units.Units;

/** How the emissions of a unit that makes power and heat are divided among them; docs/model.md eq. (CAR-32) to (CAR-34). */
public sealed interface HeatAllocation {

    /** Word in files. */
    String id();

    /**
     * Share of the heat in the emissions [1].
     *
     * @param heatMwh heat given off [MWh heat]
     * @param powerMwh electricity made with it [MWh]
     */
    double heatShare(double heatMwh, double powerMwh);

    /** By energy: a MWh of heat as a MWh of electricity. */
    record Energy() implements HeatAllocation {

        @Override
        public String id() {
            return "energy";
        }

        @Override
        public double heatShare(double heatMwh, double powerMwh) {
            return heatMwh / (heatMwh + powerMwh);
        }
    }

    /**
     * By exergy: heat counts by what work it could do.
     *
     * @param supplyC temperature at which the heat is given off [°C]
     * @param ambientC temperature of the surroundings [°C]
     */
    record Exergy(double supplyC, double ambientC) implements HeatAllocation {

        public Exergy {
            Require.within("ambientC", ambientC, -40.0, 40.0);
            Require.within("supplyC", supplyC, ambientC + 1.0, 600.0);
        }

        @Override
        public String id() {
            return "exergy";
        }

        @Override
        public double heatShare(double heatMwh, double powerMwh) {
            double quality = (supplyC - ambientC) / (supplyC + Units.ZERO_CELSIUS_K);
            return quality * heatMwh / (quality * heatMwh + powerMwh);
        }
    }

    /**
     * By alternative production: in proportion to the fuel that separate plants would need.
     *
     * @param heatEfficiency heat over fuel energy of the boiler [1]
     * @param electricEfficiency electricity over fuel energy of the power plant [1]
     */
    record AlternativeProduction(double heatEfficiency, double electricEfficiency) implements HeatAllocation {

        public AlternativeProduction {
            Require.within("heatEfficiency", heatEfficiency, 0.3, 1.1);
            Require.within("electricEfficiency", electricEfficiency, 0.05, 0.7);
        }

        @Override
        public String id() {
            return "alternative-production";
        }

        @Override
        public double heatShare(double heatMwh, double powerMwh) {
            double heatFuel = heatMwh / heatEfficiency;
            return heatFuel / (heatFuel + powerMwh / electricEfficiency);
        }
    }
}
