package io.greenpark.core.tariff;

import io.greenpark.core.check.Require;

/**
 * One part of the price of imported energy.
 *
 * @param row bill row it is shown in
 * @param yuanPerMwh price before the time-of-use ratio [yuan/MWh], VAT included; may be negative (system operation fee)
 * @param timeOfUse whether the ratio of the hour's band applies
 */
public record EnergyComponent(BillRow row, double yuanPerMwh, boolean timeOfUse) {

    public EnergyComponent {
        Require.finite("yuanPerMwh", yuanPerMwh);
    }
}
