package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.tariff.Block;
import io.greenpark.core.tariff.DayType;
import io.greenpark.core.tariff.DemandWindow;
import io.greenpark.core.tariff.ExtraCharges;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Switch;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Values;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** {@code extra} of a tariff: charges beside the prices per MWh and the capacity part. */
final class ExtraChargesSection {

    private static final int MOST = 50;

    private static final Key<Double> UP_TO_MWH = optional(
            "upToMwh", Numbers.above(0.0, "MWh"), "End of the block, per MW of demand if so chosen; open if left out.");
    private static final Key<Double> PER_MWH =
            required("yuanPerMwh", Numbers.any("yuan/MWh"), "What energy within it costs in addition, VAT included.");
    private static final Key<Double> UP_TO_MW =
            optional("upToMw", Numbers.above(0.0, "MW"), "End of the block; open if left out.");
    private static final Key<Double> PER_MW = required(
            "yuanPerMwMonth", Numbers.any("yuan/(MW·month)"), "What demand within it costs in addition, VAT included.");

    private static final Key<List<Integer>> MONTHS =
            required("months", new ListOf<>(Integers.ordinal(1, 12), 1, 12), "Months of the year, 1 to 12.");
    private static final Key<List<DayType>> DAYS = optional(
            "days",
            new ListOf<>(Choice.of(DayType.class), 1, DayType.values().length),
            "Kinds of days; every day if it is left out.");
    private static final Key<LocalTime> FROM = required("from", Texts.timeOfDay(), "Beginning.");
    private static final Key<LocalTime> TO = required(
            "to",
            Texts.timeOfDay(),
            "End, exclusive; \"00:00\" means midnight, a time before the beginning the next day.");
    private static final Key<Double> WINDOW_PRICE = required(
            "yuanPerMwMonth",
            Numbers.atLeast(0.0, "yuan/(MW·month)"),
            "Charge by the highest demand within it, VAT included.");

    private static final Key<List<Block>> ENERGY_TIERS = optional(
                    "energyTiers",
                    blocks("energy-tier", "A block of the month's energy.", UP_TO_MWH, PER_MWH),
                    "Blocks of the month's energy.")
            .chinese("阶梯电量");
    private static final Key<Boolean> PER_MW_OF_DEMAND = optional(
            "energyTiersPerMw", new Switch(), "Whether the blocks end at MWh per MW of the month's highest demand.");
    private static final Key<List<Block>> DEMAND_TIERS = optional(
                    "demandTiers",
                    blocks("demand-tier", "A block of the month's highest demand.", UP_TO_MW, PER_MW),
                    "Blocks of the month's highest demand.")
            .chinese("阶梯需量");
    private static final Key<List<DemandWindow>> WINDOWS = optional(
                    "demandWindows",
                    new ListOf<>(
                            new Section<>(
                                    "demand-window",
                                    "A part of the day whose highest demand is charged beside that of the month.",
                                    List.of(MONTHS, DAYS, FROM, TO, WINDOW_PRICE),
                                    values -> new DemandWindow(
                                            Set.copyOf(values.get(MONTHS)),
                                            Set.copyOf(values.find(DAYS).orElse(List.of(DayType.values()))),
                                            values.get(FROM),
                                            values.get(TO),
                                            values.get(WINDOW_PRICE))),
                            1,
                            MOST),
                    "Parts of the day whose demand is charged beside that of the month.")
            .chinese("分时需量");
    private static final Key<Double> FIXED = optional(
                    "fixedYuanPerMonth", Numbers.atLeast(0.0, "yuan/month"), "Fixed charge, VAT included.")
            .chinese("固定费用");
    private static final Key<Double> MINIMUM = optional(
                    "minimumYuanPerMonth", Numbers.atLeast(0.0, "yuan/month"), "Least bill, VAT included.")
            .chinese("最低电费");

    static final Section<ExtraCharges> TYPE = new Section<>(
            "extra-charges",
            "Charges beside the prices per MWh and the capacity part; dispatch does not see them.",
            List.of(ENERGY_TIERS, PER_MW_OF_DEMAND, DEMAND_TIERS, WINDOWS, FIXED, MINIMUM),
            values -> new ExtraCharges(
                    values.find(ENERGY_TIERS).orElse(List.of()),
                    values.find(PER_MW_OF_DEMAND).orElse(false),
                    values.find(DEMAND_TIERS).orElse(List.of()),
                    values.find(WINDOWS).orElse(List.of()),
                    values.find(FIXED).orElse(0.0),
                    values.find(MINIMUM).orElse(0.0)));

    private ExtraChargesSection() {}

    private static ListOf<Block> blocks(String name, String meaning, Key<Double> end, Key<Double> price) {
        return new ListOf<>(
                new Section<>(name, meaning, List.of(end, price), values -> block(values, end, price)), 1, MOST);
    }

    private static Block block(Values values, Key<Double> end, Key<Double> price) {
        return new Block(values.find(end).orElse(Double.POSITIVE_INFINITY), values.get(price));
    }
}
