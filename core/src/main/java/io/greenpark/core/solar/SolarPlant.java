package io.greenpark.core.solar;

import io.greenpark.core.check.InvalidValueException;
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
 * @param losses between a clean new module and the inverters
 * @param inverter class of the inverters
 * @param transformer between the inverters and the point of connection
 */
public record SolarPlant(
        String id,
        String weather,
        double acMw,
        List<SubArray> arrays,
        PlaneIrradiance irradiance,
        PvModule module,
        SolarLosses losses,
        Inverter inverter,
        Transformer transformer) {

    public SolarPlant {
        Require.id("id", id);
        Require.positive("acMw", acMw);
        Require.notEmpty("arrays", arrays);
        arrays = List.copyOf(arrays);
        if (module.rearSide().worth() > 0.0
                && !arrays.stream().allMatch(array -> array.rows() instanceof RowLayout.Parallel)) {
            throw new InvalidValueException("rows", "must be given for bifacial modules", "missing");
        }
    }

    /** A plant of one orientation with the default of every model. */
    public static SolarPlant standard(String id, String weather, double dcMw, double acMw, Mounting mounting) {
        return new SolarPlant(
                id,
                weather,
                acMw,
                List.of(new SubArray(dcMw, mounting, RowLayout.alone())),
                PlaneIrradiance.standard(),
                PvModule.monoPerc(),
                SolarLosses.pvwatts(),
                Inverter.PvWatts.standard(),
                Transformer.none());
    }

    /** Nameplate power of all modules [MW]. */
    public double dcMw() {
        return arrays.stream().mapToDouble(SubArray::dcMw).sum();
    }

    /** The same plant with other rules for the irradiance on the planes. */
    public SolarPlant with(PlaneIrradiance other) {
        return new SolarPlant(id, weather, acMw, arrays, other, module, losses, inverter, transformer);
    }

    /** The same plant with other modules. */
    public SolarPlant with(PvModule other) {
        return new SolarPlant(id, weather, acMw, arrays, irradiance, other, losses, inverter, transformer);
    }

    /** The same plant with other losses. */
    public SolarPlant with(SolarLosses other) {
        return new SolarPlant(id, weather, acMw, arrays, irradiance, module, other, inverter, transformer);
    }

    /** The same plant with other inverters. */
    public SolarPlant with(Inverter other) {
        return new SolarPlant(id, weather, acMw, arrays, irradiance, module, losses, other, transformer);
    }

    /** The same plant behind another transformer. */
    public SolarPlant with(Transformer other) {
        return new SolarPlant(id, weather, acMw, arrays, irradiance, module, losses, inverter, other);
    }

    /** The same plant with inverters of 1 MW and as much of every sub-array, equal for plants that differ in their sizes only. */
    public SolarPlant ofUnitSize() {
        return new SolarPlant(
                id,
                weather,
                1.0,
                arrays.stream()
                        .map(array -> new SubArray(1.0, array.mounting(), array.rows()))
                        .toList(),
                irradiance,
                module,
                losses,
                inverter,
                transformer);
    }

    /** The same plant with other modules by orientation. */
    public SolarPlant withArrays(List<SubArray> others) {
        return new SolarPlant(id, weather, acMw, others, irradiance, module, losses, inverter, transformer);
    }
}
