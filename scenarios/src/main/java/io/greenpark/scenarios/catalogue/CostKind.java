package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.finance.CostTerms;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Classes of plants by what they cost. */
public final class CostKind {

    /** Part of the purchase that does not depend on size. */
    public static final Key<Double> CAPEX = optional(
                    "capexYuan",
                    Numbers.atLeast(0.0, "yuan"),
                    "Part of the purchase that does not depend on size; the parts add up, and at least one is given.")
            .chinese("固定投资");
    /** Part of the purchase by power. */
    public static final Key<Double> CAPEX_PER_MW = optional(
                    "capexYuanPerMw",
                    Numbers.atLeast(0.0, "yuan/MW"),
                    "Part of the purchase by rated power: of wind farms and thermal units their power, of photovoltaic plants that "
                            + "of the modules, of batteries that of discharging, of heat supplies the highest demand in MW heat, "
                            + "of measured plants their highest output.")
            .chinese("单位功率投资");
    /** Part of the purchase by energy. */
    public static final Key<Double> CAPEX_PER_MWH = optional(
                    "capexYuanPerMwh",
                    Numbers.atLeast(0.0, "yuan/MWh"),
                    "Part of the purchase by capacity of a battery.")
            .chinese("单位容量投资");
    /** Operation by power. */
    public static final Key<Double> OPERATION_PER_MW = defaulted(
                    "operationYuanPerMwYear",
                    Numbers.atLeast(0.0, "yuan/(MW a)"),
                    0.0,
                    "no such part of the cost",
                    "Operation and maintenance per year by rated power.")
            .chinese("单位功率年运维费");
    /** Operation by cost. */
    public static final Key<Double> OPERATION_FRACTION = defaulted(
                    "operationFractionPerYear",
                    Numbers.fraction(),
                    0.0,
                    "no such part of the cost",
                    "Operation and maintenance per year over the cost of the purchase.")
            .chinese("年运维费率");
    /** Operation by energy. */
    public static final Key<Double> OPERATION_PER_MWH = defaulted(
                    "operationYuanPerMwh",
                    Numbers.atLeast(0.0, "yuan/MWh"),
                    0.0,
                    "no such part of the cost",
                    "Operation and maintenance per energy that is delivered.")
            .chinese("单位电量运维费");
    /** Whether tax is in the costs. */
    public static final Key<Boolean> VAT = required(
                    "vat",
                    Choice.of(new TreeMap<>(Map.of("included", true, "excluded", false))),
                    "Whether value-added tax is in these costs.")
            .chinese("是否含税");
    /** Life by age. */
    public static final Key<Double> LIFE_YEARS = required(
                    "lifeYears", Numbers.above(0.0, "a"), "Age at which it is replaced at the latest.")
            .chinese("使用年限");
    /** Life by cycles. */
    public static final Key<Double> LIFE_CYCLES = optional(
                    "lifeCycles",
                    Numbers.above(0.0, "1"),
                    "Full cycles that a battery serves; they do not count if it is left out.")
            .chinese("循环寿命");
    /** Life by running hours. */
    public static final Key<Double> LIFE_HOURS = optional(
                    "lifeRunningHours",
                    Numbers.above(0.0, "h"),
                    "Running hours that a thermal unit serves; they do not count if it is left out.")
            .chinese("运行小时寿命");
    /** Cost of a replacement. */
    public static final Key<Double> REPLACEMENT = defaulted(
                    "replacementFraction",
                    Numbers.within(0.0, 2.0, "1"),
                    1.0,
                    "all of it is bought anew",
                    "Cost of a replacement over that of the purchase, at the prices of year 0.")
            .chinese("更换费用比例");
    /** Worth at the end of life. */
    public static final Key<Double> SALVAGE = defaulted(
                    "salvageFraction",
                    Numbers.fraction(),
                    0.0,
                    "scrap pays for taking it down",
                    "Worth at the end of its life over what it has cost.")
            .chinese("残值率");
    /** Fade of output. */
    public static final Key<Double> FADE = defaulted(
                    "fadeFractionPerYear",
                    Numbers.within(0.0, 0.2, "1/a"),
                    0.0,
                    "no loss of output with age is counted",
                    "Output lost per year over that of the first year; of a battery whose ageing is accounted, that model holds "
                            + "instead.")
            .chinese("年衰减率");

    /** All keys of a class. */
    public static final List<Key<?>> KEYS = List.of(
            CAPEX,
            CAPEX_PER_MW,
            CAPEX_PER_MWH,
            OPERATION_PER_MW,
            OPERATION_FRACTION,
            OPERATION_PER_MWH,
            VAT,
            LIFE_YEARS,
            LIFE_CYCLES,
            LIFE_HOURS,
            REPLACEMENT,
            SALVAGE,
            FADE);

    /** Classes of plants by what they cost. */
    public static final Kind<CostTerms> KIND = new Kind<>(
            "costs",
            "class of costs",
            new Section<>(
                    "cost-class",
                    "What plants of a class cost, at the prices of year 0.",
                    EntryKeys.around(KEYS),
                    CostKind::bind));

    private CostKind() {}

    private static CostTerms bind(Values values) {
        return new CostTerms(
                new CostTerms.Capital(
                        values.find(CAPEX).orElse(0.0),
                        values.find(CAPEX_PER_MW).orElse(0.0),
                        values.find(CAPEX_PER_MWH).orElse(0.0)),
                new CostTerms.Upkeep(
                        values.get(OPERATION_PER_MW), values.get(OPERATION_FRACTION), values.get(OPERATION_PER_MWH)),
                values.get(VAT),
                new CostTerms.Lifetime(
                        values.get(LIFE_YEARS),
                        values.find(LIFE_CYCLES).orElse(Double.POSITIVE_INFINITY),
                        values.find(LIFE_HOURS).orElse(Double.POSITIVE_INFINITY),
                        values.get(REPLACEMENT),
                        values.get(SALVAGE),
                        values.get(FADE)));
    }
}
