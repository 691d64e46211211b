package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.sink.CarbonPricePath;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.YearMap;
import java.util.List;
import java.util.Map;

/** Prices of allowances and credits, by year. */
public final class CarbonPriceKind {

    /** Prices in place of those of the catalogue. */
    public static final Type<Map<Integer, Double>> BY_YEAR =
            new YearMap<>("prices", Numbers.atLeast(0.0, "yuan/tCO2e"));

    private static final Key<Map<Integer, Double>> PRICES = required(
                    "yuanPerTco2e", BY_YEAR, "Price by the year from which it holds; the last one holds from then on.")
            .chinese("碳价");

    /** Price paths. */
    public static final Kind<CarbonPricePath> KIND = new Kind<>(
            "carbon-prices",
            "price path of carbon credits",
            new Section<>(
                    "carbon-prices",
                    "Prices of allowances or credits by year.",
                    EntryKeys.around(List.of(PRICES)),
                    values -> new CarbonPricePath(values.get(PRICES))));

    private CarbonPriceKind() {}
}
