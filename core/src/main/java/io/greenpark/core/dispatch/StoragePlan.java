package io.greenpark.core.dispatch;

import io.greenpark.core.series.EnergySeries;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.time.TimeAxis;

/**
 * The flows of one battery, means over each step.
 *
 * @param id id of the battery within its node
 * @param chargeMw drawn at the AC connection point [MW]
 * @param dischargeMw delivered at the AC connection point [MW]
 * @param storedMwh energy stored at the end of the step [MWh]
 */
public record StoragePlan(String id, PowerSeries chargeMw, PowerSeries dischargeMw, EnergySeries storedMwh) {

    static StoragePlan of(TimeAxis axis, String id, BatteryColumns columns) {
        return new StoragePlan(
                id,
                new PowerSeries(axis, columns.chargeMw),
                new PowerSeries(axis, columns.dischargeMw),
                new EnergySeries(axis, columns.storedMwh));
    }
}
