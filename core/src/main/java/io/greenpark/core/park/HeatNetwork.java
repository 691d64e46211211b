package io.greenpark.core.park;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.thermal.HeatSupply;
import java.util.List;

/**
 * What brings the heat demands that are supplied from it heat, besides what thermal units give off.
 *
 * @param boilers none or one
 * @param stores none or one heat store, in the terms of a battery: powers, energy and efficiencies are those of heat
 */
public record HeatNetwork(List<Boiler> boilers, List<Battery> stores) {

    /** Neither boiler nor store. */
    public static final HeatNetwork NONE = new HeatNetwork(List.of(), List.of());

    /**
     * A boiler that burns what units and store do not bring.
     *
     * @param heatMw rated heat output [MW heat]
     * @param supply fuel and efficiency
     */
    public record Boiler(double heatMw, HeatSupply.FuelBoiler supply) {

        public Boiler {
            Require.notNegative("heatMw", heatMw);
        }
    }

    public HeatNetwork {
        boilers = List.copyOf(boilers);
        stores = List.copyOf(stores);
        if (boilers.size() > 1 || stores.size() > 1) {
            throw new InvalidValueException(
                    "heatNetwork",
                    "must have at most one boiler and one store",
                    "%d boilers and %d stores".formatted(boilers.size(), stores.size()));
        }
    }
}
