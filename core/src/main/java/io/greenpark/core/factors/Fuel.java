package io.greenpark.core.factors;

import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.units.Units;

/**
 * A fuel and what burning it emits.
 *
 * @param id catalogue id, e.g. {@code raw-coal}
 * @param title name for people
 * @param quantityUnit unit of quantities: {@code t} or {@code km3} (1,000 Nm3)
 * @param ncvMwhPerUnit net calorific value [MWh per unit of quantity]
 * @param carbonTcPerMwh carbon content per net energy [tC/MWh]
 * @param oxidationFraction share of the carbon that is oxidised [1]
 */
public record Fuel(
        String id,
        Title title,
        String quantityUnit,
        double ncvMwhPerUnit,
        double carbonTcPerMwh,
        double oxidationFraction) {

    public Fuel {
        Require.id("id", id);
        Require.positive("ncvMwhPerUnit", ncvMwhPerUnit);
        Require.notNegative("carbonTcPerMwh", carbonTcPerMwh);
        Require.fraction("oxidationFraction", oxidationFraction);
    }

    /** Emission factor per net energy burnt [tCO2/MWh]. */
    public double tco2PerMwh() {
        return carbonTcPerMwh * oxidationFraction * Units.TCO2_PER_TC;
    }
}
