package io.greenpark.core.dispatch;

import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.time.TimeAxis;

/**
 * The flows of a heat system, means over each step. In every step {@code Σ units' heat + boiler + store discharge + unserved
 * = demand + store charge + dumped}, docs/model.md eq. (DIS-16).
 *
 * @param boilerMw heat of the boiler [MW heat]
 * @param dumpedMw heat of thermal units that nobody needs [MW heat]
 * @param unservedMw heat demanded but not supplied [MW heat]
 * @param store flows of the heat store [MW heat, MWh heat]
 */
public record HeatPlan(PowerSeries boilerMw, PowerSeries dumpedMw, PowerSeries unservedMw, StoragePlan store) {

    static HeatPlan of(TimeAxis axis, String storeId, HeatColumns columns) {
        return new HeatPlan(
                new PowerSeries(axis, columns.boilerMw),
                new PowerSeries(axis, columns.dumpedMw),
                new PowerSeries(axis, columns.unservedMw),
                StoragePlan.of(axis, storeId, columns.store));
    }
}
