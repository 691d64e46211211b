package io.greenpark.core.thermal;

import io.greenpark.core.check.Require;
import io.greenpark.core.series.PowerSeries;
import java.util.List;
import java.util.stream.Stream;

/**
 * Heat needed by a process, already on the scenario's time axis, and what supplies it.
 *
 * @param id unique name within the park
 * @param heat mean heat flow per step [MW heat], not negative
 * @param supply what supplies it in this case
 * @param reference what would supply it otherwise, against which emissions are set
 */
public record HeatDemand(String id, PowerSeries heat, HeatSupply supply, HeatSupply reference) {

    public HeatDemand {
        Require.id("id", id);
        heat.requireNoneNegative("heatMw");
    }

    /** A demand whose supply is its own reference. */
    public HeatDemand(String id, PowerSeries heat, HeatSupply supply) {
        this(id, heat, supply, supply);
    }

    /** Electric power that the supply draws, docs/model.md eq. (LOA-3) [MW]. */
    public PowerSeries electricMw(OutdoorTemperature outdoor) {
        return electricMw(supply, outdoor);
    }

    /** Electric power that the reference would draw [MW]. */
    public PowerSeries referenceElectricMw(OutdoorTemperature outdoor) {
        return electricMw(reference, outdoor);
    }

    /** What the supply burns; empty for an electric one. */
    public List<FuelUse> fuelUse() {
        return fuelUse(supply);
    }

    /** What the reference would burn. */
    public List<FuelUse> referenceFuelUse() {
        return fuelUse(reference);
    }

    /** Ids of the weather sites whose temperature supply and reference follow. */
    public List<String> weather() {
        return Stream.concat(supply.weather().stream(), reference.weather().stream())
                .distinct()
                .toList();
    }

    private PowerSeries electricMw(HeatSupply by, OutdoorTemperature outdoor) {
        double[] mw = heat.toArray();
        double[] outdoorC = new double[mw.length];
        for (String site : by.weather()) {
            outdoorC = outdoor.celsius(site);
        }
        for (int k = 0; k < mw.length; k++) {
            mw[k] *= by.electricityPerHeat(outdoorC[k]);
        }
        return new PowerSeries(heat.axis(), mw);
    }

    private List<FuelUse> fuelUse(HeatSupply by) {
        return by instanceof HeatSupply.FuelBoiler boiler
                ? List.of(new FuelUse(boiler.fuel(), heat.times(boiler.fuelPerHeat())))
                : List.of();
    }
}
