package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.sink.GrowthCurve;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Factors of sinks besides species and soils: growth, organic matter, nitrogen, warming potentials. */
final class SinkGrowthKinds {

    private static final int MOST_ROWS = 200;

    private static final Key<Double> LARGEST = required(
                    "largestM3PerHa", Numbers.within(1.0, 2000.0, "m3/ha"), "Growing stock that an old stand comes to.")
            .chinese("最大蓄积量");
    private static final Key<Double> RATE = required(
                    "ratePerYear", Numbers.within(0.001, 1.0, "1/year"), "Rate of Chapman and Richards.")
            .chinese("生长速率");
    private static final Key<Double> SHAPE = required(
                    "shape", Numbers.within(0.5, 10.0, "1"), "Exponent of Chapman and Richards.")
            .chinese("形状参数");

    private static final Key<Integer> AGE =
            required("ageYears", Integers.count(1, 1000), "Age of the stand.").chinese("林龄");
    private static final Key<Double> STOCK = required(
                    "stockM3PerHa", Numbers.atLeast(0.0, "m3/ha"), "Growing stock at that age.")
            .chinese("单位面积蓄积量");
    private static final Key<List<GrowthCurve.YieldTable.Row>> ROWS = required(
                    "rows",
                    new ListOf<>(
                            new Section<>(
                                    "sink-yield-row",
                                    "Growing stock at an age.",
                                    List.of(AGE, STOCK),
                                    values -> new GrowthCurve.YieldTable.Row(values.get(AGE), values.get(STOCK))),
                            1,
                            MOST_ROWS),
                    "Growing stock by age, linear in between, from nothing at age 0.")
            .chinese("收获表");

    private static final Key<Double> CARBON = required(
                    "carbonFraction", Numbers.within(0.3, 0.7, "1"), "Carbon in organic matter.")
            .chinese("有机质含碳率");

    private static final Key<Double> DIRECT = required(
                    "directFactor",
                    Numbers.within(0.0, 0.1, "1"),
                    "EF1: nitrogen given off as N2O per nitrogen brought in.")
            .chinese("直接排放因子");
    private static final Key<Double> STRAW_NITROGEN = required(
                    "strawNitrogenFraction", Numbers.within(0.0, 0.1, "1"), "Nitrogen in the dry matter of straw.")
            .chinese("秸秆含氮率");
    private static final Key<Double> ERROR = required(
                    "uncertaintyFraction",
                    Numbers.within(0.0, 3.0, "1"),
                    "Half width of the 95 % interval of the factor, as a share of it.")
            .chinese("不确定度");

    /** The sections by the word of their kind. */
    static final Map<String, Section<? extends SinkFactors>> VARIANTS = variants();

    private SinkGrowthKinds() {}

    private static Map<String, Section<? extends SinkFactors>> variants() {
        Map<String, Section<? extends SinkFactors>> variants = new LinkedHashMap<>();
        add(
                variants,
                "growth-curve",
                "Growing stock of a stand by its age, after Chapman and Richards.",
                List.of(LARGEST, RATE, SHAPE),
                values -> new SinkFactors.Growth(
                        new GrowthCurve.Richards(values.get(LARGEST), values.get(RATE), values.get(SHAPE))));
        add(
                variants,
                "yield-table",
                "Growing stock of a stand by its age, as a table.",
                List.of(ROWS),
                values -> new SinkFactors.Growth(new GrowthCurve.YieldTable(values.get(ROWS))));
        add(
                variants,
                "organic-matter",
                "What soil organic matter is made of.",
                List.of(CARBON),
                values -> new SinkFactors.Matter(values.get(CARBON)));
        add(
                variants,
                "nitrogen",
                "Direct nitrous oxide of nitrogen that is brought onto soil.",
                List.of(DIRECT, STRAW_NITROGEN, ERROR),
                values -> new SinkFactors.NitrogenFactors(
                        values.id(), values.get(DIRECT), values.get(STRAW_NITROGEN), values.get(ERROR)));
        return variants;
    }

    private static void add(
            Map<String, Section<? extends SinkFactors>> variants,
            String word,
            String meaning,
            List<Key<?>> own,
            Section.Binder<SinkFactors> binder) {
        variants.put(word, new Section<>("sink-" + word, meaning, SinkKind.keys(word, own), binder));
    }
}
