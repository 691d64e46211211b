package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.finance.InvestmentModel;
import io.greenpark.core.finance.ValueAddedTax;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code investment}: who builds the plants, and how the park pays for them. */
final class InvestmentSection {

    /** A model, once the rates of value-added tax are known. */
    @FunctionalInterface
    interface Model {
        InvestmentModel of(ValueAddedTax vat);
    }

    private static final String WORD = "type";
    private static final int MOST_YEARS = 100;

    private static final Key<Double> PRICE = required(
                    "priceYuanPerMwh",
                    Numbers.atLeast(0.0, "yuan/MWh"),
                    "Price of the energy that the park uses, in the first year.")
            .chinese("购电协议电价");
    private static final Key<Boolean> VAT = required(
                    "vat",
                    Choice.of(new TreeMap<>(Map.of("included", true, "excluded", false))),
                    "Whether value-added tax is in the price.")
            .chinese("是否含税");
    private static final Key<Double> CHANGE = defaulted(
                    "priceChangeFraction",
                    Numbers.within(-0.5, 0.5, "1/a"),
                    0.0,
                    "long contracts have fixed prices",
                    "Yearly change of the price.")
            .chinese("电价年变化率");
    private static final Key<Double> SHARE = required(
                    "investorFraction",
                    Numbers.fraction(),
                    "Share of the saved grid bill and of the income from export and certificates that the investor receives.")
            .chinese("投资方分享比例");
    private static final Key<Integer> TERM = required(
                    "termYears",
                    Integers.count(1, MOST_YEARS),
                    "Years of the contract; then the plants pass to the park.")
            .chinese("合同年限");

    static final Type<Model> TYPE = Variants.byWord(WORD, variants());

    /** The park builds. */
    static final Model PARK_OWNED = vat -> new InvestmentModel.ParkOwned();

    private InvestmentSection() {}

    private static Map<String, Section<? extends Model>> variants() {
        Map<String, Section<? extends Model>> variants = new LinkedHashMap<>();
        add(variants, "park-owned", "The park builds and owns.", List.of(), values -> PARK_OWNED);
        add(
                variants,
                "power-purchase",
                "An investor builds, sells the energy that the park uses to the park, and the surplus to the grid (购电协议).",
                List.of(PRICE, VAT, CHANGE, TERM),
                InvestmentSection::powerPurchase);
        add(
                variants,
                "shared-saving",
                "An investor builds and receives a share of what the park saves and earns (合同能源管理).",
                List.of(SHARE, TERM),
                InvestmentSection::sharedSaving);
        return variants;
    }

    private static void add(
            Map<String, Section<? extends Model>> variants,
            String word,
            String meaning,
            List<Key<?>> keys,
            Section.Binder<Model> binder) {
        variants.put(word, Variants.section("investment", WORD, word, meaning, keys, binder));
    }

    private static Model powerPurchase(Values values) {
        double price = values.get(PRICE);
        boolean included = values.get(VAT);
        double change = values.get(CHANGE);
        int term = values.get(TERM);
        return vat -> new InvestmentModel.PowerPurchase(
                included ? price / (1.0 + vat.energyFraction()) : price, change, term);
    }

    private static Model sharedSaving(Values values) {
        InvestmentModel model = new InvestmentModel.SharedSaving(values.get(SHARE), values.get(TERM));
        return vat -> model;
    }
}
