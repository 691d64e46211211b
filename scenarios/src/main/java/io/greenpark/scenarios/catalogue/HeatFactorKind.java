package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import java.util.List;

/** Emission factors of purchased heat. */
public final class HeatFactorKind {

    /** The factor. */
    public static final Key<Double> FACTOR = required(
                    "tco2PerGj", Numbers.within(0.0, 1.0, "tCO2/GJ"), "Emission factor of purchased heat.")
            .chinese("热力排放因子");

    /** Heat factors [tCO2/GJ]. */
    public static final Kind<Double> KIND = new Kind<>(
            "heat-factors",
            "heat factor",
            new Section<>(
                    "catalogue-heat-factor",
                    "Emission factor of heat that is bought from outside.",
                    EntryKeys.around(List.of(FACTOR)),
                    values -> values.get(FACTOR)));

    private HeatFactorKind() {}
}
