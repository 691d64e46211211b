package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;

import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.tariff.EnergyComponent;
import io.greenpark.core.tariff.Tariff;
import io.greenpark.core.tariff.TimeOfUse;
import io.greenpark.scenarios.catalogue.Catalogue;
import io.greenpark.scenarios.catalogue.RulesKind.Rules;
import io.greenpark.scenarios.catalogue.TimeOfUseKind;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code purchase} of a grid connection: from the grid company as an agent, or in the market. */
final class PurchaseSection {

    /**
     * How energy is bought.
     *
     * @param inMarket whether it is bought in the market, where government time-of-use ratios do not apply
     * @param price price in place of the tariff's purchase row, {@code null} to keep it
     */
    record Purchase(boolean inMarket, @Nullable Price price) {

        /** The tariff with the purchase row and the time-of-use table of this purchase. */
        Tariff applyTo(Tariff tariff, Values values) {
            Rules rules = values.require(Rules.class);
            String id = inMarket ? rules.marketTimeOfUse() : rules.agencyTimeOfUse();
            TimeOfUse timeOfUse = values.require(Catalogue.class).entry(TimeOfUseKind.KIND, id, values.place());
            return new Tariff(
                    tariff.id(),
                    tariff.title(),
                    tariff.validFrom(),
                    tariff.validTo(),
                    energy(tariff),
                    tariff.upstreamLossFraction(),
                    timeOfUse,
                    tariff.capacityChargeYuanPerMvaMonth(),
                    tariff.demandChargeYuanPerMwMonth(),
                    tariff.minDemandShareFraction(),
                    tariff.highUse(),
                    tariff.vatFraction());
        }

        private List<EnergyComponent> energy(Tariff tariff) {
            List<EnergyComponent> components = new ArrayList<>();
            for (EnergyComponent component : tariff.energy()) {
                boolean replaced = component.row() == BillRow.PURCHASE && price != null;
                double yuanPerMwh = replaced ? price.withVat(tariff.vatFraction()) : component.yuanPerMwh();
                components.add(new EnergyComponent(component.row(), yuanPerMwh, component.timeOfUse()));
            }
            return components;
        }
    }

    private static final String WORD = "mode";

    private static final Key<Price> PRICE = optional(
                    "price",
                    Price.section("purchase-price", "Price of purchased energy before any time-of-use ratio."),
                    "Purchase price in place of that of the tariff.")
            .chinese("购电价格");

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
                        List.of(PRICE),
                        values -> new Purchase(false, values.find(PRICE).orElse(null))));
        variants.put(
                "market",
                Variants.section(
                        "purchase",
                        WORD,
                        "market",
                        "Purchase in the market, to which the government's time of use does not apply.",
                        List.of(PRICE),
                        values -> new Purchase(true, values.find(PRICE).orElse(null))));
        return variants;
    }
}
