package io.greenpark.core.solar;

import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.Sums;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Yearly figures of a plant, docs/model.md eq. (SOL-17). */
final class SolarFacts {

    private static final double W_PER_KW = 1000.0;

    private SolarFacts() {}

    static Map<String, Double> of(
            SolarPlant plant, HorizontalIrradiance sky, PlantColumns columns, PowerSeries available, PowerSeries aux) {
        double stepHours = available.axis().stepHours();
        double energyMwh = available.energyMwh();
        double poaKwhPerM2 = Sums.of(columns.poaWPerM2) * stepHours / W_PER_KW;
        double fullLoadHours = energyMwh / plant.dcMw();
        Map<String, Double> facts = new LinkedHashMap<>();
        facts.put("dcMw", plant.dcMw());
        facts.put("acMw", plant.acMw());
        facts.put("dcAcRatio", plant.dcMw() / plant.acMw());
        facts.put("ghiKwhPerM2", Sums.of(sky.ghi) * stepHours / W_PER_KW);
        facts.put("poaKwhPerM2", poaKwhPerM2);
        facts.put("dcEnergyMwh", Sums.of(columns.dcMw) * stepHours);
        facts.put("acEnergyMwh", energyMwh);
        facts.put("auxEnergyMwh", aux.energyMwh());
        facts.put("capacityFactor", energyMwh / (plant.acMw() * available.axis().hours()));
        facts.put("dcFullLoadHours", fullLoadHours);
        facts.put("performanceRatio", poaKwhPerM2 > 0.0 ? fullLoadHours / poaKwhPerM2 : 0.0);
        facts.put("constantLossFraction", plant.losses().totalFraction());
        return Collections.unmodifiableMap(facts);
    }
}
