package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.carbon.ProcessEmission;
import io.greenpark.core.factors.Gas;
import io.greenpark.core.product.Product;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Hints;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import io.greenpark.scenarios.text.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An entry of {@code process}: a gas that a process sets free other than by burning fuel. */
final class ProcessSection {

    private static final int MONTHS = 12;

    private static final Key<Gas> GAS = defaulted(
                    "gas", gases(), Gas.CO2, "most process emissions are CO2", "What is set free.")
            .chinese("气体");
    private static final Key<String> PRODUCT = required(
                    "product",
                    Texts.id(),
                    "Id of the product of the park that it belongs to, whose footprint and exposure to CBAM count it too.")
            .chinese("产品");
    private static final Key<Double> PER_TONNE = required(
                    "tonnesPerTonne", Numbers.atLeast(0.0, "t/t"), "Gas per tonne of the product.")
            .chinese("单位产品排放量");
    private static final Key<List<Double>> MONTHLY = required(
                    "monthlyTonnes",
                    new ListOf<>(Numbers.atLeast(0.0, "t"), MONTHS, MONTHS),
                    "Gas of January to December; of a month in part that part.")
            .chinese("分月排放量");

    /** A process before the products of its park are known. */
    interface Stated {

        /**
         * The process.
         *
         * @throws io.greenpark.scenarios.text.Unreadable if its product is not among {@code products}
         */
        ProcessEmission of(Map<String, Product> products);
    }

    static final Type<Stated> TYPE = Variants.byKey(variants());

    private ProcessSection() {}

    private static Map<String, Section<? extends Stated>> variants() {
        Map<String, Section<? extends Stated>> variants = new LinkedHashMap<>();
        variants.put(
                PRODUCT.name(),
                new Section<>(
                        "process-of-product",
                        "A gas that is set free by the tonne of a product.",
                        List.of(PRODUCT, GAS, PER_TONNE),
                        ProcessSection::ofProduct));
        variants.put(
                MONTHLY.name(),
                new Section<>("process-by-month", "A gas that is set free by month.", List.of(GAS, MONTHLY), values -> {
                    var process = new ProcessEmission.ByMonth(values.id(), values.get(GAS), values.get(MONTHLY));
                    return products -> process;
                }));
        return variants;
    }

    private static Stated ofProduct(Values values) {
        String id = values.get(PRODUCT);
        Gas gas = values.get(GAS);
        double perTonne = values.get(PER_TONNE);
        return products -> {
            Product product = products.get(id);
            if (product == null) {
                throw values.at(PRODUCT)
                        .reject(
                                "the park has no product " + id,
                                Hints.of("one of " + Hints.list(products.keySet()), Nearest.to(id, products.keySet())));
            }
            return new ProcessEmission.OfProduct(values.id(), gas, product, perTonne);
        };
    }

    private static Choice<Gas> gases() {
        Map<String, Gas> words = new LinkedHashMap<>();
        for (Gas gas : Gas.values()) {
            words.put(gas.id(), gas);
        }
        return Choice.of(words);
    }
}
