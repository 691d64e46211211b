package io.greenpark.core.factors;

import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.Title;

/**
 * Global warming potentials over a hundred years, docs/model.md eq. (CAR-24); a gas with zero is not counted.
 *
 * @param id catalogue id, e.g. {@code ar5}
 * @param title name for people
 * @param ch4Fossil of fossil methane [tCO2e/t]
 * @param ch4Biogenic of other methane [tCO2e/t]
 * @param n2o of nitrous oxide [tCO2e/t]
 */
public record Gwp(String id, Title title, double ch4Fossil, double ch4Biogenic, double n2o) {

    /** Carbon dioxide alone. */
    public static final Gwp CO2_ONLY = new Gwp("co2-only", Title.of("CO2 only"), 0.0, 0.0, 0.0);

    public Gwp {
        Require.id("id", id);
        Require.notNegative("ch4Fossil", ch4Fossil);
        Require.notNegative("ch4Biogenic", ch4Biogenic);
        Require.notNegative("n2o", n2o);
    }

    /** Potential of {@code gas} [tCO2e/t]. */
    public double of(Gas gas) {
        return switch (gas) {
            case CO2 -> 1.0;
            case CH4_FOSSIL -> ch4Fossil;
            case CH4_BIOGENIC -> ch4Biogenic;
            case N2O -> n2o;
        };
    }
}
