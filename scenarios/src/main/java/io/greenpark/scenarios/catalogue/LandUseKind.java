package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import java.util.List;

/** Land, or roof, that a unit of a plant takes. */
public final class LandUseKind {

    /** Land of a unit of the size it is stated for: a MW, a MWh or a turbine. */
    public static final Key<Double> HA_PER_UNIT = required(
                    "haPerUnit",
                    Numbers.atLeast(0.0, "ha"),
                    "Land that a unit of the size takes: a MW, a MWh or a turbine.")
            .chinese("单位占地面积");

    /** Uses of land. */
    public static final Kind<Double> KIND = new Kind<>(
            "land-uses",
            "use of land",
            new Section<>(
                    "catalogue-land-use",
                    "Land, or roof, that a unit of a plant takes.",
                    EntryKeys.around(List.of(HA_PER_UNIT)),
                    values -> values.get(HA_PER_UNIT)));

    private LandUseKind() {}
}
