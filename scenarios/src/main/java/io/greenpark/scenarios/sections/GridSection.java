package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.factors.GridFactors;
import io.greenpark.core.network.GridConnection;
import io.greenpark.core.park.GridSupply;
import io.greenpark.core.series.FactorSeries;
import io.greenpark.core.settlement.BillVariant;
import io.greenpark.core.settlement.PurchaseTerms;
import io.greenpark.core.tariff.Tariff;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.scenarios.catalogue.Catalogue;
import io.greenpark.scenarios.catalogue.FactorKind;
import io.greenpark.scenarios.catalogue.RulesKind.Rules;
import io.greenpark.scenarios.catalogue.TariffKind;
import io.greenpark.scenarios.spec.Hints;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Nearest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code grid} of a park: its connection to the public grid, and what it pays there. */
final class GridSection {

    private static final Key<Double> IMPORT_LIMIT = required(
                    "importLimitMw", Numbers.atLeast(0.0, "MW"), "Contracted import capacity.")
            .chinese("下网功率上限");
    private static final Key<Double> EXPORT_LIMIT = required(
                    "exportLimitMw", Numbers.atLeast(0.0, "MW"), "Feed-in limit.")
            .chinese("上网功率上限");
    private static final Key<Tariff> TARIFF = required(
                    "tariff",
                    TariffKind.TYPE,
                    "Tariff of the voltage tier: one of the rule pack's, or one's own written out.")
            .chinese("电价");
    private static final Key<PurchaseSection.Purchase> PURCHASE =
            required("purchase", PurchaseSection.TYPE, "How energy is bought.").chinese("购电方式");
    private static final Key<PurchaseSection.Purchase> OTHER_PURCHASE = optional(
                    "otherPurchase",
                    PurchaseSection.TYPE,
                    "Another way to buy energy, under which the same meters are billed for comparison.")
            .chinese("对比购电方式");
    private static final Key<BillingSection.Billing> BILLING = required(
                    "billing", BillingSection.TYPE, "How the capacity part is charged.")
            .chinese("容(需)量电费");
    private static final Key<Price> EXPORT = required(
                    "export",
                    Price.type("export-price", "Price paid for exported energy."),
                    "What exported energy earns.")
            .chinese("上网电价");
    private static final Key<GridFactors> FACTORS = optional(
                    "factors",
                    GridFactorsSection.PUBLISHED,
                    "Location-based emission factors; those under carbon.location, else of the rule pack, if it is left out.")
            .chinese("电网排放因子");

    private static final Key<List<GridLimitsSection.Terms>> LIMITS = optional(
                    "limits",
                    GridLimitsSection.TYPE,
                    "Limits on exported energy, self-use and emissions over months or years; none if it is left out.")
            .chinese("电量与碳排放约束");

    static final Section<GridSupply> TYPE = new Section<>(
            "grid",
            "The connection of a park to the public grid: limits, tariff, billing and emission factor.",
            keys(),
            GridSection::bind);

    private GridSection() {}

    private static List<Key<?>> keys() {
        List<Key<?>> keys =
                new ArrayList<>(List.of(IMPORT_LIMIT, EXPORT_LIMIT, TARIFF, PURCHASE, OTHER_PURCHASE, BILLING, EXPORT));
        keys.addAll(SettlementSections.KEYS);
        keys.addAll(List.of(FACTORS, LIMITS));
        return keys;
    }

    private static GridSupply bind(Values values) {
        Rules rules = values.require(Rules.class);
        Tariff stated = tariff(values, rules);
        PurchaseTerms purchase = values.get(PURCHASE).terms(stated, ownTariff(values), values);
        double vatFraction = stated.vatFraction();
        GridFactors factors = factors(values, rules);
        FactorSeries onAxis = factors.on(values.require(TimeAxis.class));
        return new GridSupply(
                new GridConnection(values.get(IMPORT_LIMIT), values.get(EXPORT_LIMIT)),
                values.get(BILLING)
                        .terms(
                                purchase,
                                values.get(EXPORT).withVat(vatFraction),
                                SettlementSections.of(values, EXPORT, vatFraction),
                                otherPurchase(values, stated)),
                factors,
                values.find(LIMITS).orElse(List.of()).stream()
                        .map(terms -> terms.with(onAxis))
                        .toList());
    }

    private static Map<BillVariant, PurchaseTerms> otherPurchase(Values values, Tariff stated) {
        return values.find(OTHER_PURCHASE)
                .map(other -> Map.of(
                        other.inMarket() ? BillVariant.MARKET : BillVariant.AGENCY,
                        other.terms(stated, ownTariff(values), values)))
                .orElse(Map.of());
    }

    private static boolean ownTariff(Values values) {
        return values.at(TARIFF).node() instanceof MappingNode;
    }

    private static Tariff tariff(Values values, Rules rules) {
        Tariff tariff = values.get(TARIFF);
        if (!ownTariff(values) && !rules.tariffs().contains(tariff.id())) {
            throw values.at(TARIFF)
                    .reject(
                            "the tariff %s is not one of the rule pack %s"
                                    .formatted(tariff.id(), rules.pack().id()),
                            Hints.of(
                                    "one of " + Hints.list(rules.tariffs()), Nearest.to(tariff.id(), rules.tariffs())));
        }
        if (!rules.pack().appliedAsIf()) {
            requireInForce(values, tariff);
        }
        return tariff;
    }

    private static void requireInForce(Values values, Tariff tariff) {
        TimeAxis axis = values.require(TimeAxis.class);
        for (LocalDate date : List.of(axis.firstDate(), axis.lastDate())) {
            if (!tariff.covers(date)) {
                throw values.at(TARIFF)
                        .reject(
                                "the tariff %s is not in force on %s".formatted(tariff.id(), date),
                                "expected a tariff in force from %s to %s, or rules.applyAsIf: true"
                                        .formatted(axis.firstDate(), axis.lastDate()));
            }
        }
    }

    /** Those of the park, else those of the study, else those of the rule pack. */
    private static GridFactors factors(Values values, Rules rules) {
        GridFactors factors = values.find(FACTORS)
                .or(() -> values.require(CarbonSection.Carbon.class).location())
                .orElseGet(
                        () -> values.require(Catalogue.class).entry(FactorKind.KIND, rules.factors(), values.place()));
        return GridFactorsSection.begun(factors, values, FACTORS);
    }
}
