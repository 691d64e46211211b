package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;

import io.greenpark.core.tariff.FuelPrice;
import io.greenpark.scenarios.catalogue.Catalogue;
import io.greenpark.scenarios.catalogue.FuelKind;
import io.greenpark.scenarios.catalogue.FuelPriceKind;
import io.greenpark.scenarios.catalogue.RulesKind.Rules;
import io.greenpark.scenarios.spec.Hints;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.MapOf;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.text.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code prices}: what the scenario pays where the rule pack does not say, or says otherwise. */
final class PricesSection {

    private static final Section<FuelPrice> FUEL_TYPE = new Section<>(
            "fuel-price",
            "Price of a fuel of the catalogue, delivered.",
            FuelPriceKind.PRICE_KEYS,
            PricesSection::fuel);

    private static final Key<Map<String, FuelPrice>> FUELS = optional(
                    "fuels",
                    MapOf.any("fuel prices", FUEL_TYPE),
                    "Prices of fuels by their id in the catalogue; others cost what the rule pack says.")
            .chinese("燃料价格");

    static final Section<Map<String, FuelPrice>> TYPE =
            new Section<>("prices", "Prices of the scenario's own.", List.of(FUELS), values -> values.find(FUELS)
                    .orElse(Map.of()));

    private PricesSection() {}

    private static FuelPrice fuel(Values values) {
        List<String> fuels = values.require(Catalogue.class).ids(FuelKind.KIND);
        if (!fuels.contains(values.id())) {
            throw values.place()
                    .rejectKey(
                            "the catalogue has no fuel of this name",
                            Hints.of("one of " + Hints.list(fuels), Nearest.to(values.id(), fuels)));
        }
        return new FuelPrice(values.id(), FuelPriceKind.withVat(values));
    }

    /** The price of {@code fuel}: the scenario's own, or that of the rule pack. */
    static Optional<FuelPrice> find(Map<String, FuelPrice> own, String fuel, Rules rules, Catalogue catalogue) {
        if (own.containsKey(fuel)) {
            return Optional.of(own.get(fuel));
        }
        return Optional.ofNullable(rules.fuelPrices().get(fuel)).map(id -> catalogue.entry(FuelPriceKind.KIND, id));
    }
}
