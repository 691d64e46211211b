package io.greenpark.core.tariff;

import io.greenpark.core.check.Require;

/**
 * One part of the price of imported energy.
 *
 * @param row bill row it is shown in
 * @param price price before the time of use, VAT included; may be negative (system operation fee)
 * @param timeOfUse whether the ratio or price of the hour's band applies
 * @param shareFraction share of the imported energy that is charged, below 1 for a premium on a part of it [1]
 */
public record EnergyComponent(BillRow row, EnergyPrice price, boolean timeOfUse, double shareFraction) {

    public EnergyComponent {
        Require.fraction("shareFraction", shareFraction);
    }

    /** A component with a level price [yuan/MWh] on all imported energy. */
    public EnergyComponent(BillRow row, double yuanPerMwh, boolean timeOfUse) {
        this(row, EnergyPrice.level(yuanPerMwh), timeOfUse, 1.0);
    }
}
