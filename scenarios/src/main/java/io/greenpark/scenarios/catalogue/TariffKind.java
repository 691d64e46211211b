package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.tariff.CapacityPrices;
import io.greenpark.core.tariff.ContractExcess;
import io.greenpark.core.tariff.EnergyComponent;
import io.greenpark.core.tariff.EnergyPrice;
import io.greenpark.core.tariff.ExtraCharges;
import io.greenpark.core.tariff.HighUseDiscount;
import io.greenpark.core.tariff.Tariff;
import io.greenpark.core.tariff.TimeOfUse;
import io.greenpark.scenarios.spec.Hints;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.MapOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Switch;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import io.greenpark.scenarios.text.Nearest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Electricity tariffs, two-part (两部制) and single-part (单一制). */
public final class TariffKind {

    private static final int MONTHS_PER_YEAR = 12;

    private static final Key<Double> PRICE =
            required("yuanPerMwh", Numbers.any("yuan/MWh"), "Price before the time of use, VAT included.");
    private static final Key<List<Double>> MONTHLY = required(
            "monthlyYuanPerMwh",
            new ListOf<>(Numbers.any("yuan/MWh"), MONTHS_PER_YEAR, MONTHS_PER_YEAR),
            "Prices of January to December before the time of use, VAT included.");
    private static final Key<Boolean> FOLLOWS =
            required("timeOfUse", new Switch(), "Whether the ratio or price of the hour's band applies.");

    private static final Key<Double> THRESHOLD = required(
            "thresholdMwhPerMvaMonth",
            Numbers.atLeast(0.0, "MWh/(MVA·month)"),
            "Energy per transformer capacity from which it applies.");
    private static final Key<Double> DEMAND_FACTOR =
            required("demandPriceFactor", Numbers.within(0.1, 1.0, "1"), "Factor on the demand charge.");
    private static final Section<HighUseDiscount> DISCOUNT = new Section<>(
            "high-use-discount",
            "Lower demand price in months in which a connection is well used.",
            List.of(THRESHOLD, DEMAND_FACTOR),
            values -> new HighUseDiscount(values.get(THRESHOLD), values.get(DEMAND_FACTOR)));

    private static final Key<LocalDate> FROM =
            required("validFrom", Texts.date(), "First day.").chinese("执行日期");
    private static final Key<LocalDate> TO = optional(
                    "validTo", Texts.date(), "Last day; left out while no successor is known.")
            .chinese("截止日期");
    private static final Key<Map<String, EnergyComponent>> ENERGY = required(
                    "energy",
                    MapOf.some("price components", Variants.byKey(components())),
                    "Parts of the price of imported energy by bill row, without the upstream loss.")
            .chinese("电度电价");
    private static final Key<Double> LOSS = required(
                    "upstreamLossFraction", Numbers.within(0.0, 0.5, "1"), "Loss rate of the upstream grid.")
            .chinese("上网环节线损率");
    private static final Key<TimeOfUse> TIME_OF_USE = required(
                    "timeOfUse", TimeOfUseKind.TYPE, "Time-of-use table of agency purchase.")
            .chinese("分时电价");
    private static final Key<Double> CAPACITY_CHARGE = required(
                    "capacityChargeYuanPerMvaMonth",
                    Numbers.atLeast(0.0, "yuan/(MVA·month)"),
                    "Charge by transformer capacity, VAT included.")
            .chinese("容量电价");
    private static final Key<Double> DEMAND_CHARGE = required(
                    "demandChargeYuanPerMwMonth",
                    Numbers.atLeast(0.0, "yuan/(MW·month)"),
                    "Charge by maximum demand, VAT included.")
            .chinese("需量电价");
    private static final Key<Double> MIN_DEMAND = required(
                    "minDemandShareFraction",
                    Numbers.fraction(),
                    "Demand billed at least, as a share of the transformer capacity.")
            .chinese("最低需量比例");
    private static final Key<HighUseDiscount> HIGH_USE = required(
                    "highUse", DISCOUNT, "Lower demand price of well-used connections.")
            .chinese("高利用率折扣");
    private static final Key<Double> EXCESS_FROM = required(
            "thresholdFactor",
            Numbers.within(1.0, 2.0, "1"),
            "Multiple of the contract demand from which demand is charged as excess.");
    private static final Key<Double> EXCESS_PRICE = required(
            "priceFactor", Numbers.within(1.0, 10.0, "1"), "Multiple of the demand charge for the part above it.");
    private static final Key<ContractExcess> EXCESS = optional(
                    "contractExcess",
                    new Section<>(
                            "contract-excess",
                            "What demand above the contract demand costs.",
                            List.of(EXCESS_FROM, EXCESS_PRICE),
                            values -> new ContractExcess(values.get(EXCESS_FROM), values.get(EXCESS_PRICE))),
                    "What demand above a contract demand costs; like any other if it is left out.")
            .chinese("超合同需量加价");
    private static final Key<ExtraCharges> EXTRA = optional(
                    "extra", ExtraChargesSection.TYPE, "Charges beside these; none if it is left out.")
            .chinese("其他费用");
    private static final Key<Double> VAT = required(
                    "vatFraction", Numbers.fraction(), "Value-added tax included in every price.")
            .chinese("增值税率");

    private static final List<Key<?>> KEYS = List.of(
            FROM,
            TO,
            ENERGY,
            LOSS,
            TIME_OF_USE,
            CAPACITY_CHARGE,
            DEMAND_CHARGE,
            MIN_DEMAND,
            HIGH_USE,
            EXCESS,
            EXTRA,
            VAT);

    /** Tariffs. */
    public static final Kind<Tariff> KIND = new Kind<>(
            "tariffs",
            "tariff",
            new Section<>(
                    "tariff",
                    "An electricity tariff of one voltage tier; charges of 0 make it a single-part one.",
                    EntryKeys.around(KEYS),
                    TariffKind::bind));

    /** A tariff of the catalogue, or one's own written out. */
    public static final Type<Tariff> TYPE = new ReferenceOr<>(KIND, own());

    private TariffKind() {}

    private static Section<Tariff> own() {
        List<Key<?>> keys = new ArrayList<>();
        keys.add(EntryKeys.TITLE);
        keys.addAll(KEYS);
        return new Section<>(
                "own-tariff", "A tariff that is not in the catalogue, written out.", keys, TariffKind::bind);
    }

    private static Map<String, Section<? extends EnergyComponent>> components() {
        Map<String, Section<? extends EnergyComponent>> components = new LinkedHashMap<>();
        components.put(
                PRICE.name(),
                new Section<>(
                        "energy-price",
                        "One part of the price of imported energy, under the id of its bill row.",
                        List.of(PRICE, FOLLOWS),
                        values -> component(values, EnergyPrice.level(values.get(PRICE)))));
        components.put(
                MONTHLY.name(),
                new Section<>(
                        "energy-price-by-month",
                        "One part of the price of imported energy that is set month by month.",
                        List.of(MONTHLY, FOLLOWS),
                        values -> component(values, new EnergyPrice.Monthly(values.get(MONTHLY)))));
        return components;
    }

    private static EnergyComponent component(Values values, EnergyPrice price) {
        return new EnergyComponent(row(values), price, values.get(FOLLOWS), 1.0);
    }

    private static BillRow row(Values values) {
        List<String> ids = Tariff.ENERGY_ROWS.stream().map(BillRow::id).toList();
        for (BillRow row : Tariff.ENERGY_ROWS) {
            if (row.id().equals(values.id())) {
                return row;
            }
        }
        throw values.place()
                .rejectKey(
                        "no bill row that is charged per MWh",
                        Hints.of("one of " + Hints.list(ids), Nearest.to(values.id(), ids)));
    }

    private static Tariff bind(Values values) {
        return new Tariff(
                values.id(),
                values.get(EntryKeys.TITLE),
                values.get(FROM),
                values.find(TO).orElse(null),
                new ArrayList<>(values.get(ENERGY).values()),
                values.get(LOSS),
                values.get(TIME_OF_USE),
                new CapacityPrices(
                        values.get(CAPACITY_CHARGE),
                        values.get(DEMAND_CHARGE),
                        values.get(MIN_DEMAND),
                        values.get(HIGH_USE),
                        values.find(EXCESS).orElse(ContractExcess.PLAIN)),
                values.find(EXTRA).orElse(ExtraCharges.NONE),
                values.get(VAT));
    }
}
