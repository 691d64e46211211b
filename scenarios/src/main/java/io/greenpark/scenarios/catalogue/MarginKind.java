package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.factors.GridFactors;
import io.greenpark.core.factors.HeldGridFactor;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import java.util.List;

/** Factors of what new renewable power displaces: operating and build margin with their weights. */
public final class MarginKind {

    private static final Key<Double> OPERATING = required(
                    "operatingTco2PerMwh", Numbers.within(0.0, 2.0, "tCO2/MWh"), "Operating margin (OM).")
            .chinese("电量边际排放因子");
    private static final Key<Double> BUILD = required(
                    "buildTco2PerMwh", Numbers.within(0.0, 2.0, "tCO2/MWh"), "Build margin (BM).")
            .chinese("容量边际排放因子");
    private static final Key<Double> WEIGHT = required(
                    "operatingWeightFraction",
                    Numbers.fraction(),
                    "Weight of the operating margin; the rest is the build margin's.")
            .chinese("电量边际权重");

    /** The keys of a combined margin. */
    public static final List<Key<?>> KEYS = List.of(OPERATING, BUILD, WEIGHT);

    /** Combined margins. */
    public static final Kind<GridFactors> KIND = new Kind<>(
            "margins",
            "combined margin",
            new Section<>(
                    "catalogue-combined-margin",
                    "Factor of what new renewable power displaces in a grid: operating and build margin with their weights.",
                    EntryKeys.around(KEYS),
                    values -> bind(values.id(), values)));

    private MarginKind() {}

    /** The combined margin that {@link #KEYS} state, docs/model.md eq. (CAR-29). */
    public static GridFactors bind(String id, Values values) {
        double weight = values.get(WEIGHT);
        return new HeldGridFactor(id, weight * values.get(OPERATING) + (1.0 - weight) * values.get(BUILD));
    }
}
