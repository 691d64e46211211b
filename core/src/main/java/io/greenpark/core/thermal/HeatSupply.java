package io.greenpark.core.thermal;

import io.greenpark.core.check.Require;
import io.greenpark.core.units.Units;
import java.util.List;

/** What turns electricity or fuel into the heat of a demand. */
public sealed interface HeatSupply {

    /**
     * Electric power drawn per unit of heat [MWh/MWh heat].
     *
     * @param outdoorC temperature of the air [°C], which matters where {@link #weather} names a site
     */
    double electricityPerHeat(double outdoorC);

    /** Fuel energy (lower heating value) burnt per unit of heat [MWh/MWh heat]. */
    double fuelPerHeat();

    /** Id of the weather site whose temperature it follows; none where it follows none. */
    default List<String> weather() {
        return List.of();
    }

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
        public double electricityPerHeat(double outdoorC) {
            return 1.0 / cop;
        }

        @Override
        public double fuelPerHeat() {
            return 0.0;
        }
    }

    /**
     * Heat pump whose source is the air outside: a share of the coefficient of performance of Carnot, docs/model.md eq. (LOA-6).
     *
     * @param site id of the weather site
     * @param sinkC temperature at which the heat is delivered [°C]
     * @param carnotFraction share of Carnot's coefficient that the machine reaches [1]
     * @param mostCop largest coefficient of performance, whatever the air [1]
     */
    record AirHeatPump(String site, double sinkC, double carnotFraction, double mostCop) implements HeatSupply {

        private static final double LEAST_LIFT_K = 1.0;

        public AirHeatPump {
            Require.id("site", site);
            Require.within("sinkC", sinkC, 20.0, 200.0);
            Require.within("carnotFraction", carnotFraction, 0.1, 0.8);
            Require.within("mostCop", mostCop, 1.0, 10.0);
        }

        /** Coefficient of performance, at least 1 as that of a heater [1]. */
        public double cop(double outdoorC) {
            double liftK = Math.max(LEAST_LIFT_K, sinkC - outdoorC);
            double cop = carnotFraction * (sinkC + Units.ZERO_CELSIUS_K) / liftK;
            return Math.min(mostCop, Math.max(1.0, cop));
        }

        @Override
        public double electricityPerHeat(double outdoorC) {
            return 1.0 / cop(outdoorC);
        }

        @Override
        public double fuelPerHeat() {
            return 0.0;
        }

        @Override
        public List<String> weather() {
            return List.of(site);
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
        public double electricityPerHeat(double outdoorC) {
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
        public double electricityPerHeat(double outdoorC) {
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
        public double electricityPerHeat(double outdoorC) {
            return 0.0;
        }

        @Override
        public double fuelPerHeat() {
            return 0.0;
        }
    }
}
