package io.greenpark.core.simulation;

import io.greenpark.core.series.EnergySeries;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.storage.StorageUse;
import java.util.List;

/**
 * The way of a battery through a plan.
 *
 * @param node park or hub at which it stands
 * @param battery the battery
 * @param stored energy at the end of each step
 * @param cellsC temperature of its cells, one for all steps or one per step; empty if its ageing is not accounted [C]
 */
public record BatteryPath(String node, Battery battery, EnergySeries stored, List<Double> cellsC) {

    public BatteryPath {
        cellsC = List.copyOf(cellsC);
    }

    /** State of charge after the last step, within the limits of the battery [1]. */
    public double endSocFraction() {
        double soc = battery.capacityMwh() > 0.0
                ? stored.get(stored.steps() - 1) / battery.capacityMwh()
                : battery.initialSocFraction();
        return Math.max(battery.minSocFraction(), Math.min(battery.maxSocFraction(), soc));
    }

    /** How it was used, as its ageing sees it. */
    public StorageUse use() {
        return StorageUse.of(battery, stored, cellsC);
    }
}
