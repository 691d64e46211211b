package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.product.Allocation;
import io.greenpark.core.product.Allocation.CoProduct;
import io.greenpark.core.product.Allocation.Method;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.MapOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code allocation} of a product: what its process makes besides, and how inputs are divided. */
final class AllocationOfInputsSection {

    private static final Key<Double> TONNES = required(
                    "tonnesPerTonne", Numbers.above(0.0, "t/t"), "Output per tonne of the product.")
            .chinese("单位主产品产量");
    private static final Key<Double> METERED = optional(
                    "meteredFraction",
                    Numbers.fraction(),
                    "Its share of all inputs by meters of its own; for the method subdivision.")
            .chinese("计量分摊比例");
    private static final Key<Double> ENERGY = optional(
                    "energyMwhPerTonne", Numbers.above(0.0, "MWh/t"), "Energy content; for the method energy.")
            .chinese("能量含量");
    private static final Key<Double> PRICE = optional(
                    "priceYuanPerTonne", Numbers.above(0.0, "yuan/t"), "Price; for the method economic.")
            .chinese("价格");

    /** A co-product before the method is known. */
    private record Stated(String id, double tonnesPerTonne, Values values) {}

    private static final Section<Stated> CO_PRODUCT = new Section<>(
            "co-product",
            "What the process makes besides the product.",
            List.of(TONNES, METERED, ENERGY, PRICE),
            values -> new Stated(values.id(), values.get(TONNES), values));

    private static final Key<Method> METHOD = required(
                    "method",
                    Choice.of(Method.class),
                    "By what inputs are divided, in the order of preference: by own meters, by mass, by energy content, by price.")
            .chinese("分配方法");
    private static final Key<Map<String, Stated>> CO_PRODUCTS = required(
                    "coProducts",
                    MapOf.some("co-products", CO_PRODUCT),
                    "What the process makes besides, with the value that the method needs.")
            .chinese("联产品");

    static final Section<Allocation> TYPE = new Section<>(
            "input-allocation",
            "How the inputs of a process are divided among a product and its co-products; the shares add up to 1.",
            List.of(METHOD, ENERGY, PRICE, CO_PRODUCTS),
            AllocationOfInputsSection::bind);

    private AllocationOfInputsSection() {}

    private static Allocation bind(Values values) {
        Method method = values.get(METHOD);
        List<CoProduct> others = new ArrayList<>();
        for (Stated other : values.get(CO_PRODUCTS).values()) {
            others.add(new CoProduct(other.id(), other.tonnesPerTonne(), value(other.values(), method)));
        }
        return new Allocation(method, method == Method.SUBDIVISION ? 0.0 : value(values, method), others);
    }

    private static double value(Values values, Method method) {
        Optional<Key<Double>> key =
                switch (method) {
                    case SUBDIVISION -> Optional.of(METERED);
                    case MASS -> Optional.empty();
                    case ENERGY -> Optional.of(ENERGY);
                    case ECONOMIC -> Optional.of(PRICE);
                };
        return key.map(of -> values.needed(of, "inputs are divided by it")).orElse(1.0);
    }
}
