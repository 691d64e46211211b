package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.factors.GridFactor;
import io.greenpark.core.factors.GridFactorSeries;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.YearMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Average emission factors of grid electricity, by year. */
public final class FactorKind {

    private static final Key<String> REGION =
            required("region", Texts.any(), "Region that the factor describes.").chinese("区域");
    private static final Key<Map<Integer, Double>> BY_YEAR = required(
                    "tco2PerMwh",
                    new YearMap<>("factors", Numbers.within(0.0, 2.0, "tCO2/MWh")),
                    "Emission factor by the year it was measured for.")
            .chinese("排放因子");

    /** Grid factors. */
    public static final Kind<GridFactorSeries> KIND = new Kind<>(
            "factors",
            "grid factor",
            new Section<>(
                    "grid-factor",
                    "Average emission factors of grid electricity in one region (location-based scope 2).",
                    EntryKeys.around(List.of(REGION, BY_YEAR)),
                    FactorKind::bind));

    private FactorKind() {}

    private static GridFactorSeries bind(Values values) {
        String source = values.get(EntryKeys.PROVENANCE).source();
        List<GridFactor> years = new ArrayList<>();
        values.get(BY_YEAR)
                .forEach((year, factor) ->
                        years.add(new GridFactor(values.id(), values.get(REGION), year, factor, source)));
        return new GridFactorSeries(values.id(), years);
    }
}
