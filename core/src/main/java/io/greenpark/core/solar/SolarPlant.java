package io.greenpark.core.solar;

import io.greenpark.core.check.Require;
import java.util.List;

/**
 * One photovoltaic plant: sub-arrays of modules on common inverters.
 *
 * @param id unique name within the node
 * @param weather id of the weather site
 * @param acMw rated power of the inverters [MW]
 * @param arrays modules by orientation
 * @param irradiance how irradiance on the planes follows from the weather
 * @param module class of the modules
 * @param losses constant losses by group
 * @param inverter class of the inverters
 */
public record SolarPlant(
        String id,
        String weather,
        double acMw,
        List<SubArray> arrays,
        PlaneIrradiance irradiance,
        PvModule module,
        SolarLosses losses,
        Inverter inverter) {

    public SolarPlant {
        Require.id("id", id);
        Require.positive("acMw", acMw);
        Require.notEmpty("arrays", arrays);
        arrays = List.copyOf(arrays);
    }

    /** A plant of one orientation with the default of every model. */
    public static SolarPlant standard(String id, String weather, double dcMw, double acMw, Mounting mounting) {
        return new SolarPlant(
                id,
                weather,
                acMw,
                List.of(new SubArray(dcMw, mounting)),
                PlaneIrradiance.standard(),
                PvModule.monoPerc(),
                SolarLosses.pvwatts(),
                Inverter.PvWatts.standard());
    }

    /** Nameplate power of all modules [MW]. */
    public double dcMw() {
        return arrays.stream().mapToDouble(SubArray::dcMw).sum();
    }

    /** The same plant with other rules for the irradiance on the planes. */
    public SolarPlant with(PlaneIrradiance other) {
        return new SolarPlant(id, weather, acMw, arrays, other, module, losses, inverter);
    }

    /** The same plant with other modules. */
    public SolarPlant with(PvModule other) {
        return new SolarPlant(id, weather, acMw, arrays, irradiance, other, losses, inverter);
    }

    /** The same plant with other losses. */
    public SolarPlant with(SolarLosses other) {
        return new SolarPlant(id, weather, acMw, arrays, irradiance, module, other, inverter);
    }

    /** The same plant with other inverters. */
    public SolarPlant with(Inverter other) {
        return new SolarPlant(id, weather, acMw, arrays, irradiance, module, losses, other);
    }
}
