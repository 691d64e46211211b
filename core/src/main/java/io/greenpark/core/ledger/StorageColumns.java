package io.greenpark.core.ledger;

import io.greenpark.core.dispatch.StoragePlan;
import io.greenpark.core.storage.Battery;

/**
 * What tracing must know of one battery.
 *
 * @param chargeMw drawn per step [MW]
 * @param dischargeMw delivered per step [MW]
 * @param storedMwh stored at the end of each step [MWh]
 * @param initialMwh stored before the first step [MWh]
 * @param retainedFraction share that self-discharge leaves after a step [1]
 */
record StorageColumns(
        double[] chargeMw, double[] dischargeMw, double[] storedMwh, double initialMwh, double retainedFraction) {

    static StorageColumns of(Battery battery, StoragePlan plan) {
        return new StorageColumns(
                plan.chargeMw().toArray(),
                plan.dischargeMw().toArray(),
                plan.storedMwh().toArray(),
                battery.initialMwh(),
                battery.retainedFraction(plan.storedMwh().axis().stepHours()));
    }
}
