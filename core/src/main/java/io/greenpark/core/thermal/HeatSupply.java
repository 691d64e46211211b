package io.greenpark.core.thermal;

import io.greenpark.core.check.Require;

/** What turns electricity or fuel into the heat of a demand. */
public sealed interface HeatSupply {

    /** Electric power drawn per unit of heat [MWh/MWh heat]. */
    double electricityPerHeat();

    /** Fuel energy (lower heating value) burnt per unit of heat [MWh/MWh heat]. */
    double fuelPerHeat();

    /**
     * Heat pump with a constant coefficient of performance.
     *
     * @param cop heat out over electricity in [1]
     */
    record HeatPump(double cop) implements HeatSupply {
        public HeatPump {
            Require.within("cop", cop, 1.0, 10.0);
        }

        @Override
        public double electricityPerHeat() {
            return 1.0 / cop;
        }

        @Override
        public double fuelPerHeat() {
            return 0.0;
        }
    }

    /**
     * Electric boiler.
     *
     * @param efficiency heat out over electricity in [1]
     */
    record ElectricBoiler(double efficiency) implements HeatSupply {
        public ElectricBoiler {
            Require.within("efficiency", efficiency, 0.3, 1.0);
        }

        @Override
        public double electricityPerHeat() {
            return 1.0 / efficiency;
        }

        @Override
        public double fuelPerHeat() {
            return 0.0;
        }
    }

    /**
     * Boiler that burns a fuel.
     *
     * @param fuel catalogue id of the fuel, e.g. {@code raw-coal}
     * @param efficiency heat out over fuel energy in, lower heating value [1]
     */
    record FuelBoiler(String fuel, double efficiency) implements HeatSupply {
        public FuelBoiler {
            Require.within("efficiency", efficiency, 0.3, 1.1);
        }

        @Override
        public double electricityPerHeat() {
            return 0.0;
        }

        @Override
        public double fuelPerHeat() {
            return 1.0 / efficiency;
        }
    }

    /** The heat network of the park, which thermal units, a boiler and a store feed as dispatch decides. */
    record Network() implements HeatSupply {
        @Override
        public double electricityPerHeat() {
            return 0.0;
        }

        @Override
        public double fuelPerHeat() {
            return 0.0;
        }
    }
}
