package io.greenpark.core.solar;

import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.Sums;
import io.greenpark.core.time.TimeAxis;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Figures of a plant over the time axis, docs/model.md eq. (SOL-17). */
final class SolarFacts {

    private static final double W_PER_KW = 1000.0;

    private final SolarPlant plant;
    private final TimeAxis axis;
    private final Map<String, Double> facts = new LinkedHashMap<>();
    private double poaKwhPerM2;

    SolarFacts(SolarPlant plant, TimeAxis axis) {
        this.plant = plant;
        this.axis = axis;
        facts.put("dcMw", plant.dcMw());
        facts.put("acMw", plant.acMw());
        facts.put("dcAcRatio", plant.dcMw() / plant.acMw());
    }

    /** What falls on the ground and on the planes; the power of {@code columns} is still that of clean new modules. */
    void putResource(PlantLight light, PlantColumns columns) {
        double poaWPerM2 = Sums.of(columns.poaWPerM2);
        poaKwhPerM2 = kwhPerM2(poaWPerM2);
        double cleanMw = Sums.of(columns.dcMw) + columns.snowLost;
        facts.put("ghiKwhPerM2", kwhPerM2(light.ghiWPerM2()));
        facts.put("poaKwhPerM2", poaKwhPerM2);
        facts.put("rearKwhPerM2", kwhPerM2(Sums.of(columns.rearWPerM2)));
        facts.put("soilingLossFraction", ratio(columns.soilingLost, poaWPerM2));
        facts.put("snowLossFraction", ratio(columns.snowLost, cleanMw));
        facts.put("constantLossFraction", 1.0 - plant.losses().constant().remainingFraction());
    }

    /** What the plant gives and uses. */
    void putOutput(PlantColumns columns, PowerSeries available, PowerSeries aux) {
        double energyMwh = available.energyMwh();
        double fullLoadHours = energyMwh / plant.dcMw();
        facts.put("dcEnergyMwh", Sums.of(columns.dcMw) * axis.stepHours());
        facts.put("acEnergyMwh", energyMwh);
        facts.put("auxEnergyMwh", aux.energyMwh());
        facts.put("capacityFactor", energyMwh / (plant.acMw() * axis.hours()));
        facts.put("dcFullLoadHours", fullLoadHours);
        facts.put("performanceRatio", ratio(fullLoadHours, poaKwhPerM2));
    }

    Map<String, Double> toMap() {
        return Collections.unmodifiableMap(facts);
    }

    private double kwhPerM2(double wPerM2) {
        return wPerM2 * axis.stepHours() / W_PER_KW;
    }

    private static double ratio(double part, double whole) {
        return whole > 0.0 ? part / whole : 0.0;
    }
}
