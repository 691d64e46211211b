package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.factors.Fuel;
import io.greenpark.core.tariff.FuelPrice;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prices of fuels, delivered to a park. */
public final class FuelPriceKind {

    private static final Key<Fuel> FUEL = required("fuel", new Reference<>(FuelKind.KIND), "Fuel of the catalogue.")
            .chinese("燃料");
    private static final Key<Double> PRICE = required(
                    "priceYuanPerUnit",
                    Numbers.atLeast(0.0, "yuan/unit"),
                    "Price per unit of quantity of the fuel: tonne, or 1,000 Nm3.")
            .chinese("价格");
    private static final Key<Boolean> VAT = required(
                    "vat",
                    Choice.of(new TreeMap<>(Map.of("included", true, "excluded", false))),
                    "Whether value-added tax is in the price.")
            .chinese("是否含税");
    private static final Key<Double> VAT_FRACTION = required(
                    "vatFraction", Numbers.fraction(), "Rate of value-added tax on the fuel.")
            .chinese("增值税率");

    /** The keys of a price. */
    public static final List<Key<?>> PRICE_KEYS = List.of(PRICE, VAT, VAT_FRACTION);

    /** Fuel prices. */
    public static final Kind<FuelPrice> KIND = new Kind<>(
            "fuel-prices",
            "fuel price",
            new Section<>(
                    "catalogue-fuel-price",
                    "Price of a fuel in a region, delivered.",
                    EntryKeys.around(keys()),
                    values -> new FuelPrice(values.get(FUEL).id(), withVat(values))));

    private FuelPriceKind() {}

    /** The price that {@link #PRICE_KEYS} state, with tax [yuan per unit]. */
    public static double withVat(Values values) {
        double rate = values.get(VAT_FRACTION);
        return values.get(VAT) ? values.get(PRICE) : values.get(PRICE) * (1.0 + rate);
    }

    private static List<Key<?>> keys() {
        List<Key<?>> keys = new ArrayList<>(List.of(FUEL));
        keys.addAll(PRICE_KEYS);
        return keys;
    }
}
