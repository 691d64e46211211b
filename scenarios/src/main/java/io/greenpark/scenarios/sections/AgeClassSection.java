package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.sink.AgeClassForest;
import io.greenpark.core.sink.ForestActivity;
import io.greenpark.core.sink.SinkSite;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.MapOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A sink site of type {@code forest-age-classes}. */
final class AgeClassSection {

    static final String WORD = "forest-age-classes";

    private static final Key<Double> AREA =
            required("areaHa", Numbers.above(0.0, "ha"), "Area.").chinese("面积");
    private static final Key<Integer> AGE = required(
                    "ageYears", Integers.count(0, 1000), "Age at the beginning of the inventory year.")
            .chinese("林龄");
    private static final Key<Double> STOCK = required(
                    "stockM3PerHa", Numbers.atLeast(0.0, "m3/ha"), "Growing stock at that time.")
            .chinese("单位面积蓄积量");
    private static final Key<Double> LOSS = required(
                    "lossFractionPerYear",
                    Numbers.within(0.0, 1.0, "1/year"),
                    "Share of the stock that dies or is taken every year besides the activities.")
            .chinese("年损失比例");

    private static final Section<AgeClassForest.Stand> STAND = new Section<>(
            "forest-age-class",
            "An age class of one species.",
            List.of(
                    ForestActivitySection.SPECIES,
                    ForestActivitySection.CURVE,
                    ForestActivitySection.FACTOR,
                    AREA,
                    AGE,
                    STOCK,
                    LOSS),
            values -> new AgeClassForest.Stand(
                    values.id(),
                    ForestActivitySection.growth(values),
                    values.get(AREA),
                    values.get(AGE),
                    values.get(STOCK),
                    values.get(LOSS)));

    private static final Key<Integer> INVENTORY_YEAR = required(
                    "inventoryYear",
                    Integers.count(1900, 2200),
                    "Year at whose beginning the stands have the age and the stock that they state.")
            .chinese("清查年份");
    private static final Key<Map<String, AgeClassForest.Stand>> STANDS = optional(
                    "stands", MapOf.some("stands", STAND), "Age classes; none if it is left out and all is planted.")
            .chinese("林分");
    private static final Key<Map<String, ForestActivity>> ACTIVITIES = optional(
                    "activities",
                    MapOf.some("activities", ForestActivitySection.TYPE),
                    "Measures by year; none if it is left out.")
            .chinese("林业活动");
    private static final Key<Double> STOCK_ERROR = required(
                    "stockUncertaintyFraction",
                    Numbers.within(0.0, 2.0, "1"),
                    "Half width of the 95 % interval of the stock of a stand, as a share of it.")
            .chinese("蓄积量不确定度");
    private static final Key<Double> FLOW_ERROR = required(
                    "flowUncertaintyFraction",
                    Numbers.within(0.0, 2.0, "1"),
                    "Half width of the 95 % interval of the increment, as a share of it.")
            .chinese("生长量不确定度");

    static final Section<SinkSite> TYPE = Variants.section(
            "sink",
            SinkSection.WORD,
            WORD,
            "Forest by species and age, with growth curves and measures.",
            SinkSection.keys(INVENTORY_YEAR, STANDS, ACTIVITIES, STOCK_ERROR, FLOW_ERROR),
            AgeClassSection::bind);

    private AgeClassSection() {}

    private static SinkSite bind(Values values) {
        return SinkSection.held(
                values,
                new AgeClassForest(
                        values.id(),
                        values.get(SinkSection.TITLE),
                        values.get(INVENTORY_YEAR),
                        new ArrayList<>(values.find(STANDS).orElse(Map.of()).values()),
                        new ArrayList<>(values.find(ACTIVITIES).orElse(Map.of()).values()),
                        new AgeClassForest.Errors(values.get(STOCK_ERROR), values.get(FLOW_ERROR))));
    }
}
