package io.greenpark.scenarios;

import io.greenpark.core.provenance.InputFile;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.study.YearsStudy;
import io.greenpark.scenarios.cases.Change;
import io.greenpark.scenarios.cases.Stated;
import io.greenpark.scenarios.sections.Growth;
import io.greenpark.scenarios.sections.Study;
import io.greenpark.scenarios.sections.WeatherScope;
import io.greenpark.scenarios.sections.Years;
import io.greenpark.scenarios.spec.PathMap;
import io.greenpark.scenarios.spec.PathPattern;
import io.greenpark.scenarios.text.Location;
import io.greenpark.scenarios.text.Node;
import io.greenpark.scenarios.text.Problem;
import io.greenpark.scenarios.text.Problems;
import io.greenpark.scenarios.text.ScalarNode;
import io.greenpark.scenarios.text.TreeReader;
import io.greenpark.scenarios.text.Unreadable;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A study over several years on its way from text to the scenario of each of them: the file as it has grown and was changed by
 * then, from January 1 to December 31. A year shares nothing with another, as all that is read may depend on its calendar.
 */
final class YearsAssembly {

    private final Path file;
    private final byte[] content;
    private final ReadOptions options;

    private YearsAssembly(Path file, byte[] content, ReadOptions options) {
        this.file = file;
        this.content = content;
        this.options = options;
    }

    /**
     * The study that {@code content} describes.
     *
     * @throws ScenarioException if it cannot be used in one of its years
     */
    static YearsStudy read(Path file, byte[] content, ReadOptions options) {
        return new YearsAssembly(file, content, options).study();
    }

    /** Reports what is wrong with the key {@code years}. */
    static void check(StudyChecks.Subject of) {
        Years years = of.assembly().years(of.tree());
        var assembly = new YearsAssembly(of.file(), of.content(), of.options());
        if (of.read().isEmpty()) {
            assembly.tree(of.assembly(), years.to(), of.problems());
            return;
        }
        try {
            assembly.study();
        } catch (ScenarioException e) {
            e.problems().forEach(of.problems()::add);
        }
    }

    private YearsStudy study() {
        Years years = ScenarioReader.refusing(problems -> {
            ScenarioAssembly assembly = assembly(problems);
            return assembly.years(assembly.tree(content));
        });
        Map<String, InputFile> inputs = new LinkedHashMap<>();
        Set<Problem> known = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        List<ReadScenario> outlines = new ArrayList<>();
        for (int year : IntStream.rangeClosed(years.from(), years.to()).toArray()) {
            Problems ofYear = new Problems();
            try {
                ScenarioAssembly assembly = assembly(ofYear);
                outlines.add(assembly.read(tree(assembly, year, ofYear)));
                assembly.inputs().forEach(input -> inputs.putIfAbsent(input.name(), input));
            } catch (Unreadable e) {
                problems.addAll(
                        told(ofYear.inOrder().stream().filter(known::add).toList(), year));
            }
        }
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
        ReadScenario first = outlines.get(0);
        requireSameCases(outlines, years);
        Study study = first.base();
        return new YearsStudy(
                study.name(),
                study.title(),
                years.from(),
                years.to(),
                first.cases(),
                first.baseline(),
                years.carryCharge(),
                List.copyOf(inputs.values()),
                this::at);
    }

    private void requireSameCases(List<ReadScenario> outlines, Years years) {
        List<String> first = outlines.get(0).cases();
        for (int k = 0; k < outlines.size(); k++) {
            if (!outlines.get(k).cases().equals(first)) {
                String what = "the cases of %d are not those of %d".formatted(years.from() + k, years.from());
                Problem problem =
                        new Problem(years.location(), "years.changes", what, "expected the same cases in every year");
                throw new ScenarioException(List.of(problem));
            }
        }
    }

    private ScenarioAssembly assembly(Problems problems) {
        return new ScenarioAssembly(file, options, WeatherScope.STATED_YEAR, problems);
    }

    private Scenario at(int year) {
        Problems problems = new Problems();
        try {
            ScenarioAssembly assembly = assembly(problems);
            return assembly.assemble(tree(assembly, year, problems));
        } catch (Unreadable e) {
            throw new ScenarioException(told(problems.inOrder(), year));
        }
    }

    private static List<Problem> told(List<Problem> problems, int year) {
        return problems.stream()
                .map(problem -> new Problem(
                        problem.location(), problem.path(), problem.what() + " (in year " + year + ")", problem.hint()))
                .toList();
    }

    /** The tree of {@code year}: grown and changed year by year from the first on. */
    private Node tree(ScenarioAssembly assembly, int year, Problems problems) {
        Node stated = assembly.tree(content);
        Years years = assembly.years(stated);
        Node tree = TopLevel.alone(stated);
        for (int then = years.from(); then <= year; then++) {
            for (PathMap.Entry<Growth> growth :
                    then == years.from() ? List.<PathMap.Entry<Growth>>of() : years.growth()) {
                tree = grown(assembly, tree, growth, then - years.from(), problems);
            }
            for (PathMap.Entry<Node> change : years.changes().getOrDefault(then, List.of())) {
                tree = assembly.apply(tree, new Change(change.pattern(), change.value(), change.location()));
            }
        }
        return during(assembly, tree, year, years.location(), problems);
    }

    private static Node grown(
            ScenarioAssembly assembly, Node tree, PathMap.Entry<Growth> growth, int step, Problems problems) {
        List<Stated> numbers = Stated.at(tree, growth.pattern());
        if (numbers.isEmpty()) {
            var one = new ScalarNode(ScalarNode.Kind.INTEGER, "1", growth.location());
            Node tried = assembly.apply(tree, new Change(growth.pattern(), one, growth.location()));
            if (tried == tree) {
                throw Unreadable.REPORTED;
            }
            problems.add(
                    growth.location(),
                    growth.pattern().toString(),
                    "growth needs a number to multiply, and the scenario states none there",
                    "expected the path of a number that is written in the file");
            throw Unreadable.REPORTED;
        }
        Node grown = tree;
        for (Stated number : numbers) {
            grown = assembly.apply(grown, number.times(growth.value().factor(step), growth.location()));
        }
        return grown;
    }

    /** The same from January 1 to December 31 of {@code year}, in steps of the same length. */
    private static Node during(ScenarioAssembly assembly, Node tree, int year, Location location, Problems problems) {
        Duration step = assembly.step(tree);
        long steps = Duration.ofDays(Year.of(year).length()).dividedBy(step);
        Function<String, Node> written = text -> TreeReader.readValue(location.file(), text, problems);
        Node begun = assembly.apply(
                tree, new Change(PathPattern.of("time.start"), written.apply("%04d-01-01".formatted(year)), location));
        return assembly.apply(
                begun, new Change(PathPattern.of("time.steps"), written.apply(String.valueOf(steps)), location));
    }
}
