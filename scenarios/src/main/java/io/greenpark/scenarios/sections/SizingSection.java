package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.dispatch.SizingGoal;
import io.greenpark.core.study.SizeRange;
import io.greenpark.core.study.SizingTerms;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.MapOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.PathMap;
import io.greenpark.scenarios.spec.PathPattern;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.text.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code sizing}: the sizes that {@code greenpark size} chooses. */
final class SizingSection {

    private static final String COUNT = "count";
    private static final int MOST_RULES = 50;

    private static final Key<String> CASE = required("case", Texts.id(), "Id of the case whose plants are sized.")
            .chinese("定容情景");
    private static final Key<SizingGoal> OBJECTIVE = defaulted(
                    "objective",
                    Choice.of(goals()),
                    SizingGoal.COST,
                    "what most parks ask for",
                    "What is to be least: annual cost of plants and supply, or emissions of imports and fuels and, at these, the cost.")
            .chinese("优化目标");
    private static final Key<List<PathMap.Entry<SizeSection.Stated>>> VARIABLES = required(
                    "variables",
                    new PathMap<>("bounds", SizeSection.TYPE),
                    "The sizes by their paths, e.g. `parks.park.solar.roof.dcMw`, `shared.wind.farm.count`.")
            .chinese("决策变量");

    private static final Key<Double> BUDGET = optional(
                    "budgetYuan",
                    Numbers.above(0.0, "yuan"),
                    "Most that the purchase of what is sized may cost, net of value-added tax; any cost if it is left out.")
            .chinese("投资预算");
    private static final Key<Double> EMISSIONS = optional(
                    "emissionsTco2",
                    Numbers.above(0.0, "tCO2/a"),
                    "Most emissions of imports and fuels in a year, location-based; any if it is left out.")
            .chinese("年排放上限");
    private static final Key<Map<String, Double>> LAND = optional(
                    "landHa", MapOf.some("sites", Numbers.above(0.0, "ha")), "Land, or roof, of each site.")
            .chinese("用地上限");
    private static final Key<List<String>> RULES = optional(
                    "rules",
                    new ListOf<>(Texts.id(), 1, MOST_RULES),
                    "Ids of rules of `compliance` that the sized case must keep: rows of the same exact problem where it is dispatched"
                            + " at least cost. They are then enforced on this case alone.")
            .chinese("须满足的合规规则");
    private static final Section<Limits> LIMITS_TYPE = new Section<>(
            "sizing-limits",
            "What sizes together must keep, beside the limits and enforced rules of the case itself.",
            List.of(BUDGET, EMISSIONS, LAND, RULES),
            values -> new Limits(
                    values.find(BUDGET).orElse(Double.POSITIVE_INFINITY),
                    values.find(EMISSIONS).orElse(Double.POSITIVE_INFINITY),
                    values.find(LAND).orElse(Map.of()),
                    values.find(RULES).orElse(List.of())));
    private static final Key<Limits> LIMITS =
            optional("limits", LIMITS_TYPE, "What they must keep together.").chinese("约束");

    private static final Key<Integer> POINTS = required(
                    "points", Integers.count(2, SizingTerms.MOST_POINTS), "Number of points, both ends included.")
            .chinese("点数");
    private static final Section<Integer> FRONTIER_TYPE = new Section<>(
            "sizing-frontier",
            "Least cost under caps on emissions, from those at least cost to the least there are.",
            List.of(POINTS),
            values -> values.get(POINTS));
    private static final Key<Integer> FRONTIER = optional(
                    "frontier", FRONTIER_TYPE, "The curve of cost against emissions; none if it is left out.")
            .chinese("成本-碳排放前沿");

    static final Section<Sizes> TYPE = new Section<>(
            "sizing",
            "Sizes of the plants of a case that `greenpark size` chooses: exactly where the case is dispatched at least cost, by"
                    + " trying where a rule dispatches it.",
            List.of(CASE, OBJECTIVE, VARIABLES, LIMITS, FRONTIER),
            SizingSection::bind);

    private SizingSection() {}

    /** The words of the goals, in the order of the manual. */
    private static Map<String, SizingGoal> goals() {
        Map<String, SizingGoal> goals = new LinkedHashMap<>();
        goals.put("annual-cost", SizingGoal.COST);
        goals.put("emissions", SizingGoal.EMISSIONS);
        return goals;
    }

    private record Limits(double budgetYuan, double emissionsTco2, Map<String, Double> landHa, List<String> rules) {

        private static final Limits NONE =
                new Limits(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Map.of(), List.of());
    }

    private static Sizes bind(Values values) {
        List<SizeRange> ranges = new ArrayList<>();
        Map<String, List<String>> together = new HashMap<>();
        Map<String, Location> locations = new HashMap<>();
        for (PathMap.Entry<SizeSection.Stated> entry : values.get(VARIABLES)) {
            String path = entry.pattern().toString();
            ranges.add(range(values, entry));
            together.put(path, entry.value().together());
            locations.put(path, entry.location());
        }
        Limits limits = values.find(LIMITS).orElse(Limits.NONE);
        try {
            SizingTerms terms = new SizingTerms(
                    values.get(CASE),
                    values.get(OBJECTIVE),
                    ranges,
                    limits.budgetYuan(),
                    limits.emissionsTco2(),
                    limits.landHa(),
                    values.find(FRONTIER).orElse(0));
            return new Sizes(terms, together, locations, values.at(CASE).keyLocation(), limits.rules());
        } catch (InvalidValueException e) {
            throw values.at(VARIABLES).rejectAt(e);
        }
    }

    private static SizeRange range(Values values, PathMap.Entry<SizeSection.Stated> entry) {
        List<String> parts = entry.pattern().parts();
        SizeSection.Stated stated = entry.value();
        if (parts.contains(PathPattern.ANY)) {
            throw values.place()
                    .reading()
                    .report(
                            entry.location(),
                            entry.pattern().toString(),
                            "is no single size",
                            "expected a path without *; paths that belong together stand under together");
        }
        double usualStep = parts.get(parts.size() - 1).equals(COUNT) ? 1.0 : 0.0;
        try {
            return new SizeRange(
                    entry.pattern().toString(),
                    stated.min(),
                    stated.max(),
                    stated.step().orElse(usualStep),
                    stated.land().site(),
                    stated.land().haPerUnit());
        } catch (InvalidValueException e) {
            throw values.place().reading().report(entry.location(), entry.pattern() + "." + e.field(), e.problem(), "");
        }
    }
}
