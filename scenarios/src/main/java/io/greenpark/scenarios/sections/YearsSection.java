package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.study.YearsStudy;
import io.greenpark.scenarios.spec.Anything;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.PathMap;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Switch;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.YearMap;
import io.greenpark.scenarios.text.Node;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code years}: the calendar years that {@code greenpark years} simulates. */
final class YearsSection {

    /** Keys that no year changes: they belong to the study as a whole, or follow from the year. */
    private static final Set<String> SAME_IN_ALL_YEARS = Set.of(
            "formatVersion",
            "extends",
            "name",
            "title",
            "time",
            "uncertainty",
            "sweep",
            "years",
            "resilience",
            "sizing",
            "plan",
            "baseline");

    private static final int EARLIEST = 1950;
    private static final int LATEST = 2200;

    private static final Key<Integer> FROM =
            required("from", Integers.ordinal(EARLIEST, LATEST), "First year.").chinese("起始年");
    private static final Key<Integer> TO =
            required("to", Integers.ordinal(EARLIEST, LATEST), "Last year.").chinese("终止年");
    private static final Key<Map<Integer, List<PathMap.Entry<Node>>>> CHANGES = optional(
                    "changes",
                    new YearMap<>("changes", new PathMap<>("new values", new Anything())),
                    "New values by path, as in `override` of a case, by the year from which on they hold; what a case overrides"
                            + " stays as the case states it.")
            .chinese("逐年改动");
    private static final Key<List<PathMap.Entry<Growth>>> GROWTH = optional(
                    "growth",
                    new PathMap<>("growth", new GrowthType()),
                    "Growth per year of the numbers at these paths, compound: one for all years, or a list with one for each year after"
                            + " the first. A number that a year changes grows on from its new value.")
            .chinese("年增长率");

    private static final Key<Boolean> CARRY_CHARGE = optional(
                    "carryCharge",
                    new Switch(),
                    "Whether batteries begin a year as full as they ended the year before, instead of as the file states; false if it is"
                            + " left out.")
            .chinese("跨年荷电状态");

    static final Section<Years> TYPE = new Section<>(
            "years",
            "The calendar years that `greenpark years` simulates one after the other: each begins on January 1 and has its real calendar.",
            List.of(FROM, TO, CHANGES, GROWTH, CARRY_CHARGE),
            YearsSection::bind);

    private YearsSection() {}

    private static Years bind(Values values) {
        int from = values.get(FROM);
        int to = values.get(TO);
        if (to < from || to - from >= YearsStudy.MOST_YEARS) {
            throw values.at(TO)
                    .reject(
                            "is %d, but the first year is %d".formatted(to, from),
                            "expected a year from %d to %d".formatted(from, from + YearsStudy.MOST_YEARS - 1));
        }
        Map<Integer, List<PathMap.Entry<Node>>> changes = values.find(CHANGES).orElse(Map.of());
        for (int year : changes.keySet()) {
            if (year < from || year > to) {
                throw values.at(CHANGES)
                        .reject(
                                "has changes of %d, which is not simulated".formatted(year),
                                "expected years from %d to %d".formatted(from, to));
            }
            changes.get(year).forEach(change -> requireChangeable(values, change));
        }
        List<PathMap.Entry<Growth>> growth = values.find(GROWTH).orElse(List.of());
        growth.forEach(path -> {
            requireChangeable(values, path);
            requireComplete(values, path, to - from);
        });
        return new Years(
                from,
                to,
                changes,
                growth,
                values.find(CARRY_CHARGE).orElse(false),
                values.place().keyLocation());
    }

    private static void requireChangeable(Values values, PathMap.Entry<?> path) {
        String first = path.pattern().parts().get(0);
        if (SAME_IN_ALL_YEARS.contains(first)) {
            String hint = first.equals("time")
                    ? "expected no such path: time.start and time.steps follow from the year"
                    : "expected a path under another key";
            throw values.place()
                    .reading()
                    .report(path.location(), path.pattern().toString(), first + " is the same in every year", hint);
        }
    }

    private static void requireComplete(Values values, PathMap.Entry<Growth> path, int steps) {
        int given = path.value().fractions().size();
        if (given != 1 && given != steps) {
            throw values.place()
                    .reading()
                    .report(
                            path.location(),
                            path.pattern().toString(),
                            "has %d values of growth".formatted(given),
                            "expected one for all years, or %d: one for each year after the first".formatted(steps));
        }
    }
}
