package io.greenpark.core.study;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.InputFile;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.simulation.Case;
import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.simulation.Progress;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.simulation.SimulatedYear;
import io.greenpark.core.simulation.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A study over several calendar years, each of which is a scenario of its own; docs/model.md, chapter 16.
 *
 * @param name short name, also of the output folder
 * @param title name for people
 * @param firstYear first year
 * @param lastYear last year
 * @param cases ids of the cases, the same in every year
 * @param baseline id of the case that the others are compared with
 * @param carryCharge whether batteries begin a year as full as they ended the year before
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
        boolean carryCharge,
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
                carryCharge,
                inputs,
                year -> only(at.apply(year), chosen));
    }

    /**
     * Simulates every year that {@code sink} does not have, one after the other; what the sink is given does not depend on
     * {@code parallelism}, which is over the cases of a year.
     *
     * @param progress is told after every year; years that were there already count as finished
     */
    public void run(Parallelism parallelism, YearSink sink, Progress progress) {
        List<Integer> years = years();
        List<List<CaseLifeYear>> past = new ArrayList<>();
        for (int year : years) {
            past.add(sink.has(year) ? sink.left(year) : simulated(year, past, parallelism, sink));
            progress.caseFinished(String.valueOf(year), past.size(), years.size());
        }
    }

    private List<CaseLifeYear> simulated(
            int year, List<List<CaseLifeYear>> past, Parallelism parallelism, YearSink sink) {
        Scenario stated = at.apply(year);
        List<Case> aged = stated.cases().stream()
                .map(variant -> AgedCase.of(variant, LifeAges.after(firstYear, of(variant.id(), past)), carryCharge))
                .toList();
        SimulatedYear simulated = Simulation.year(stated.withCases(aged), parallelism);
        List<CaseLifeYear> left = new ArrayList<>();
        for (int c = 0; c < aged.size(); c++) {
            left.add(LifeBook.of(stated.cases().get(c), simulated.cases().get(c)));
        }
        sink.finished(year, simulated.result(), left);
        return left;
    }

    /** How old every plant was in every year, case by case. */
    public List<PlantYearAge> ages(List<List<CaseLifeYear>> left) {
        return cases.stream()
                .flatMap(id -> LifeAges.after(firstYear, of(id, left)).course().stream())
                .toList();
    }

    /**
     * Money of every case but the baseline over all years.
     *
     * @param left what the cases of each year have left, in the order of the years
     */
    public List<LifeMoney> money(List<List<CaseLifeYear>> left) {
        List<Case> first = at.apply(firstYear).cases();
        Case before = first.stream()
                .filter(variant -> variant.id().equals(baseline))
                .findFirst()
                .orElseThrow();
        return first.stream()
                .filter(variant -> variant != before)
                .map(variant -> LifeMoney.of(variant, before, firstYear, of(variant.id(), left)))
                .filter(money -> !money.projects().isEmpty())
                .toList();
    }

    private static List<CaseLifeYear> of(String caseId, List<List<CaseLifeYear>> past) {
        return past.stream()
                .flatMap(year -> year.stream().filter(c -> c.caseId().equals(caseId)))
                .toList();
    }

    private static Scenario only(Scenario scenario, Predicate<String> chosen) {
        List<Case> kept =
                scenario.cases().stream().filter(c -> chosen.test(c.id())).toList();
        return scenario.withCases(kept);
    }
}
