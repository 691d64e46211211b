package io.greenpark.core.study;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.InputFile;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.simulation.Case;
import io.greenpark.core.simulation.Scenario;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A study over several calendar years, each of which is a scenario of its own; docs/model.md, chapter 17.
 *
 * @param name short name, also of the output folder
 * @param title name for people
 * @param firstYear first year
 * @param lastYear last year
 * @param cases ids of the cases, the same in every year
 * @param baseline id of the case that the others are compared with
 * @param inputs files that were read, with their hashes
 * @param at the scenario of a year
 */
public record YearsStudy(
        String name,
        Title title,
        int firstYear,
        int lastYear,
        List<String> cases,
        String baseline,
        List<InputFile> inputs,
        IntFunction<Scenario> at) {

    /** Most years of one study. */
    public static final int MOST_YEARS = 100;

    public YearsStudy {
        Require.id("name", name);
        Require.notEmpty("cases", cases);
        cases = List.copyOf(cases);
        inputs = List.copyOf(inputs);
        if (lastYear < firstYear || lastYear - firstYear >= MOST_YEARS) {
            throw new InvalidValueException(
                    "lastYear", "must be from %d to %d".formatted(firstYear, firstYear + MOST_YEARS - 1), lastYear);
        }
    }

    /** The years in their order. */
    public List<Integer> years() {
        return IntStream.rangeClosed(firstYear, lastYear).boxed().toList();
    }

    /** The same study with the cases {@code chosen} accepts. */
    public YearsStudy withCases(Predicate<String> chosen) {
        return new YearsStudy(
                name,
                title,
                firstYear,
                lastYear,
                cases.stream().filter(chosen).toList(),
                baseline,
                inputs,
                year -> only(at.apply(year), chosen));
    }

    private static Scenario only(Scenario scenario, Predicate<String> chosen) {
        List<Case> kept =
                scenario.cases().stream().filter(c -> chosen.test(c.id())).toList();
        return scenario.withCases(kept);
    }
}
