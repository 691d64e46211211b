package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.sink.ForestActivity;
import io.greenpark.core.sink.ForestMeasure;
import io.greenpark.scenarios.catalogue.Reference;
import io.greenpark.scenarios.catalogue.SinkFactors;
import io.greenpark.scenarios.catalogue.SinkKind;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An entry of {@code activities} of a forest by age. */
final class ForestActivitySection {

    static final Key<SinkFactors> SPECIES = required(
                    "species", new Reference<>(SinkKind.KIND), "Tree species of the catalogue.")
            .chinese("树种");
    static final Key<SinkFactors> CURVE = required(
                    "curve", new Reference<>(SinkKind.KIND), "Growth curve or yield table of the catalogue.")
            .chinese("生长曲线");
    static final Key<Double> FACTOR = required(
                    "growthFactor",
                    Numbers.within(0.0, 5.0, "1"),
                    "Increment over that of the curve; 1 for a site like the curve's.")
            .chinese("生长系数");

    private static final String WORD = "type";

    private static final Key<Integer> FROM =
            required("fromYear", Integers.count(1900, 2200), "First year.").chinese("起始年份");
    private static final Key<Integer> UNTIL =
            required("untilYear", Integers.count(1900, 2200), "Last year.").chinese("结束年份");
    private static final Key<Double> AREA = required(
                    "areaHa", Numbers.above(0.0, "ha"), "Area in every one of the years.")
            .chinese("年面积");
    private static final Key<String> STAND = required(
                    "stand",
                    Texts.id(),
                    "The stand, or the activity that has planted the trees; its oldest trees come first.")
            .chinese("林分");
    private static final Key<Double> REMOVED = required(
                    "removedFraction", Numbers.fraction(), "Share of the growing stock that is taken or lost.")
            .chinese("采伐强度");
    private static final Key<Double> FACTOR_AFTER = required(
                    "growthFactor",
                    Numbers.within(0.0, 5.0, "1"),
                    "Increment afterwards over that without the activity.")
            .chinese("生长系数");

    private static final Map<ForestMeasure, String> MEANING = new EnumMap<>(Map.of(
            ForestMeasure.AFFORESTATION,
            "Trees on land that was no forest (造林).",
            ForestMeasure.RETURNED_FARMLAND,
            "Trees on former farmland (退耕还林).",
            ForestMeasure.MINE_RESTORATION,
            "Trees on former mines and bare hills (废弃矿山、荒山荒地恢复).",
            ForestMeasure.RESTORATION,
            "Damaged forest is mended and grows better (林业修复).",
            ForestMeasure.TENDING,
            "Forest is tended: a little is taken, and the rest grows better (森林抚育).",
            ForestMeasure.THINNING,
            "Trees are taken out of a stand (间伐).",
            ForestMeasure.DISTURBANCE,
            "Fire, storm or pests in given years (灾害).",
            ForestMeasure.HARVEST,
            "A stand is felled and planted again (采伐更新).",
            ForestMeasure.LOW_YIELD_CONVERSION,
            "A stand that yields little gives way to another species (低效林改造)."));

    static final Type<ForestActivity> TYPE = Variants.byWord(WORD, variants());

    private ForestActivitySection() {}

    /** What grows, and how well. */
    static ForestActivity.Growth growth(Values values) {
        return new ForestActivity.Growth(
                SinkFactors.of(values, SPECIES, SinkFactors.Trees.class, "a tree species")
                        .species(),
                SinkFactors.of(values, CURVE, SinkFactors.Growth.class, "a growth curve or yield table")
                        .curve(),
                values.get(FACTOR));
    }

    private static Map<String, Section<? extends ForestActivity>> variants() {
        Map<String, Section<? extends ForestActivity>> variants = new LinkedHashMap<>();
        for (ForestMeasure measure : ForestMeasure.values()) {
            List<Key<?>> keys = new ArrayList<>(List.of(FROM, UNTIL, AREA));
            Section.Binder<ForestActivity.Work> work;
            if (measure.effect() == ForestActivity.Plant.class) {
                keys.addAll(List.of(SPECIES, CURVE, FACTOR));
                work = values -> new ForestActivity.Plant(growth(values));
            } else if (measure.effect() == ForestActivity.Treat.class) {
                keys.addAll(List.of(STAND, REMOVED, FACTOR_AFTER));
                work = values ->
                        new ForestActivity.Treat(values.get(STAND), values.get(REMOVED), values.get(FACTOR_AFTER));
            } else {
                keys.addAll(List.of(STAND, SPECIES, CURVE, FACTOR));
                work = values -> new ForestActivity.Replace(values.get(STAND), growth(values));
            }
            Section.Binder<ForestActivity> binder = values -> activity(values, measure, work.bind(values));
            String word = measure.word();
            variants.put(word, Variants.section("forest-activity", WORD, word, MEANING.get(measure), keys, binder));
        }
        return variants;
    }

    private static ForestActivity activity(Values values, ForestMeasure measure, ForestActivity.Work work) {
        return new ForestActivity(values.id(), measure, values.get(FROM), values.get(UNTIL), values.get(AREA), work);
    }
}
