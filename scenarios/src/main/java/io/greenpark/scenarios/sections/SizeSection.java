package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.scenarios.catalogue.LandUseKind;
import io.greenpark.scenarios.catalogue.Reference;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Values;
import java.util.List;
import java.util.Optional;

/** A size that {@code sizing.variables} lets be chosen; its path is filled in by {@link SizingSection}. */
final class SizeSection {

    private static final int MOST_TOGETHER = 20;

    private static final Key<Double> MIN = defaulted(
                    "min",
                    Numbers.atLeast(0.0, ""),
                    0.0,
                    "a plant need not be built",
                    "Smallest size, in the unit of the path; a plant of which a size is 0 is left out.")
            .chinese("最小规模");
    private static final Key<Double> MAX = required(
                    "max", Numbers.above(0.0, ""), "Largest size, in the unit of the path.")
            .chinese("最大规模");
    private static final Key<Double> STEP = optional(
                    "step",
                    Numbers.above(0.0, ""),
                    "Sizes are multiples of it; 1 for a count, any size if it is left out elsewhere.")
            .chinese("步长");
    private static final Key<List<String>> TOGETHER = optional(
                    "together",
                    new ListOf<>(Texts.any(), 1, MOST_TOGETHER),
                    "Paths of other numbers that keep their ratio to this one, as inverters to their modules.")
            .chinese("同比例参数");

    private static final Key<String> SITE = required(
                    "site", Texts.id(), "Site whose land it takes, one of `limits.landHa`.")
            .chinese("用地地块");
    private static final Key<Double> USE = optional(
                    "use", new Reference<>(LandUseKind.KIND), "Use of land of the catalogue.")
            .chinese("用地类别");
    private static final Key<Double> HA_PER_UNIT = LandUseKind.HA_PER_UNIT.asOptional();
    private static final Section<Land> LAND = new Section<>(
            "sizing-land",
            "Land that a size takes: by a use of the catalogue, or by its own number.",
            List.of(SITE, USE, HA_PER_UNIT),
            SizeSection::land);
    private static final Key<Land> TAKES = optional("land", LAND, "Land that it takes; none if it is left out.")
            .chinese("占地");

    static final Section<SizeSection.Stated> TYPE = new Section<>(
            "sizing-variable",
            "Between which bounds a size may be chosen.",
            List.of(MIN, MAX, STEP, TOGETHER, TAKES),
            values -> new Stated(
                    values.get(MIN),
                    values.get(MAX),
                    values.find(STEP),
                    values.find(TOGETHER).orElse(List.of()),
                    values.find(TAKES).orElse(Land.NONE)));

    private SizeSection() {}

    /** Land of a unit at a site. */
    record Land(String site, double haPerUnit) {

        static final Land NONE = new Land("", 0.0);
    }

    /** What is stated of a size. */
    record Stated(double min, double max, Optional<Double> step, List<String> together, Land land) {}

    private static Land land(Values values) {
        if (values.has(USE) == values.has(HA_PER_UNIT)) {
            throw values.place()
                    .rejectKey("must have one of use and haPerUnit", "expected one of the keys use, haPerUnit");
        }
        return new Land(
                values.get(SITE),
                values.find(USE).or(() -> values.find(HA_PER_UNIT)).orElseThrow());
    }
}
