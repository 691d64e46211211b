package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.settlement.PurchaseTerms;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.tariff.EnergyComponent;
import io.greenpark.core.tariff.Tariff;
import io.greenpark.core.tariff.TimeOfUse;
import io.greenpark.scenarios.catalogue.Catalogue;
import io.greenpark.scenarios.catalogue.RulesKind.Rules;
import io.greenpark.scenarios.catalogue.TimeOfUseKind;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code purchase} of a grid connection: from the grid company as an agent, or in the market. */
final class PurchaseSection {

    /**
     * How energy is bought.
     *
     * @param inMarket whether it is bought in the market, where government time-of-use ratios do not apply
     * @param timeOfUse time of use in place of that of the rule pack, {@code null} to keep it
     * @param rows prices in place of those of the tariff, by row
     * @param green green power that is bought, {@code null} for none
     * @param market what is agreed in the market besides
     */
    record Purchase(
            boolean inMarket,
            @Nullable TimeOfUse timeOfUse,
            Map<BillRow, Price> rows,
            @Nullable Green green,
            MarketSection.Market market) {

        /** The terms of this purchase under {@code tariff}, as {@link #applyTo}. */
        PurchaseTerms terms(Tariff tariff, boolean own, Values values) {
            return new PurchaseTerms(applyTo(tariff, own, values), market.withVat(tariff.vatFraction()));
        }

        /**
         * The tariff with the rows and the time-of-use table of this purchase.
         *
         * @param own whether the tariff is written out in the scenario: its own table then holds for agency purchase
         */
        private Tariff applyTo(Tariff tariff, boolean own, Values values) {
            Rules rules = values.require(Rules.class);
            TimeOfUse table = timeOfUse;
            if (table == null && own && !inMarket) {
                table = tariff.timeOfUse();
            }
            if (table == null) {
                String id = inMarket ? rules.marketTimeOfUse() : rules.agencyTimeOfUse();
                table = values.require(Catalogue.class).entry(TimeOfUseKind.KIND, id, values.place());
            }
            return tariff.with(energy(tariff), table.withHolidays(rules.pack().holidays()));
        }

        private List<EnergyComponent> energy(Tariff tariff) {
            Map<BillRow, EnergyComponent> components = new EnumMap<>(BillRow.class);
            tariff.energy().forEach(component -> components.put(component.row(), component));
            rows.forEach((row, price) -> {
                EnergyComponent replaced = components.get(row);
                boolean follows = replaced != null && replaced.timeOfUse();
                components.put(row, new EnergyComponent(row, price.withVat(tariff.vatFraction()), follows, 1.0));
            });
            if (green != null) {
                components.put(
                        BillRow.GREEN_PREMIUM,
                        new EnergyComponent(
                                BillRow.GREEN_PREMIUM,
                                green.premium().withVat(tariff.vatFraction()),
                                false,
                                green.shareFraction()));
            }
            return List.copyOf(components.values());
        }
    }

    /**
     * Green power (绿电) that is bought.
     *
     * @param shareFraction share of the imported energy [1]
     * @param premium its environmental value
     */
    record Green(double shareFraction, Price premium) {}

    private static final String WORD = "mode";

    private static final Key<Price> PRICE = optional(
                    "price",
                    Price.type("purchase-price", "Price of purchased energy before any time of use."),
                    "Purchase price in place of that of the tariff.")
            .chinese("购电价格");
    private static final Key<Price> SYSTEM_OPERATION = optional(
                    "systemOperation",
                    Price.type("system-operation-price", "System operation fee; may be negative."),
                    "System operation fee in place of that of the tariff.")
            .chinese("系统运行费");
    private static final Key<Price> FEE = optional(
                    "fee", Price.type("agency-fee", "Fee of the agent or retailer."), "Fee of the agent or retailer.")
            .chinese("代理服务费");
    private static final Key<TimeOfUse> TIME_OF_USE = optional(
                    "timeOfUse",
                    TimeOfUseKind.TYPE,
                    "Time-of-use table in place of that of the rule pack, for a market purchase the curve of its contract.")
            .chinese("分时电价");

    private static final Key<Double> SHARE = required(
                    "shareFraction", Numbers.fraction(), "Share of the imported energy that is bought as green power.")
            .chinese("绿电购买比例");
    private static final Key<Price> PREMIUM = required(
                    "premium",
                    Price.type("green-premium", "Environmental value of green power."),
                    "Environmental value of green power, on top of the purchase price.")
            .chinese("绿电环境价值");
    private static final Key<Green> GREEN = optional(
                    "green",
                    new Section<>(
                            "green-purchase",
                            "Green power that is bought with the energy; its premium is a bill row of its own.",
                            List.of(SHARE, PREMIUM),
                            values -> new Green(values.get(SHARE), values.get(PREMIUM))),
                    "Green power that is bought.")
            .chinese("绿电交易");

    private static final List<Key<?>> KEYS = List.of(PRICE, TIME_OF_USE, SYSTEM_OPERATION, FEE, GREEN);

    static final Type<Purchase> TYPE = Variants.byWord(WORD, variants());

    private PurchaseSection() {}

    private static Map<String, Section<? extends Purchase>> variants() {
        Map<String, Section<? extends Purchase>> variants = new LinkedHashMap<>();
        variants.put(
                "agency",
                Variants.section(
                        "purchase",
                        WORD,
                        "agency",
                        "Purchase through the grid company (代理购电), with the government's time of use.",
                        KEYS,
                        values -> purchase(values, false)));
        variants.put(
                "market",
                Variants.section(
                        "purchase",
                        WORD,
                        "market",
                        "Purchase in the market, to which the government's time of use does not apply.",
                        Stream.concat(KEYS.stream(), MarketSection.KEYS.stream())
                                .toList(),
                        values -> purchase(values, true)));
        return variants;
    }

    private static Purchase purchase(Values values, boolean inMarket) {
        Map<BillRow, Price> rows = new EnumMap<>(BillRow.class);
        values.find(PRICE).ifPresent(price -> rows.put(BillRow.PURCHASE, price));
        values.find(SYSTEM_OPERATION).ifPresent(price -> rows.put(BillRow.SYSTEM_OPERATION, price));
        values.find(FEE).ifPresent(price -> rows.put(BillRow.AGENCY_FEE, price));
        return new Purchase(
                inMarket,
                values.find(TIME_OF_USE).orElse(null),
                rows,
                values.find(GREEN).orElse(null),
                inMarket ? MarketSection.of(values) : MarketSection.Market.NONE);
    }
}
