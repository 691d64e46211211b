package io.greenpark.scenarios;

import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.study.SizeRange;
import io.greenpark.core.study.SizingStudy;
import io.greenpark.scenarios.cases.Stated;
import io.greenpark.scenarios.sections.Sizes;
import io.greenpark.scenarios.sections.StudySection;
import io.greenpark.scenarios.sections.WeatherScope;
import io.greenpark.scenarios.spec.Memory;
import io.greenpark.scenarios.spec.PathPattern;
import io.greenpark.scenarios.text.Location;
import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Node;
import io.greenpark.scenarios.text.Problem;
import io.greenpark.scenarios.text.Problems;
import io.greenpark.scenarios.text.ScalarNode;
import io.greenpark.scenarios.text.Unreadable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sizing on its way from text to the scenario at given sizes: these are overrides of the case, after its own, so that the baseline
 * stays what it is. Other cases are left out.
 */
final class SizingAssembly {

    private static final String OVERRIDE = "override";

    private final Path file;
    private final ReadOptions options;
    private final MappingNode root;
    private final Sizes sizes;
    private final Memory memory;

    /** What one of a size is of each number that keeps its ratio to it, by the paths of both. */
    private final Map<String, Map<String, Double>> ratios = new HashMap<>();

    private SizingAssembly(Path file, ReadOptions options, MappingNode root, Sizes sizes, Memory memory) {
        this.file = file;
        this.options = options;
        this.root = root;
        this.sizes = sizes;
        this.memory = memory;
    }

    /**
     * The sizing that {@code content} describes.
     *
     * @throws ScenarioException if it cannot be used
     */
    static ScenarioSizing read(Path file, byte[] content, ReadOptions options) {
        return ScenarioReader.refusing(problems -> {
            Memory memory = new Memory();
            var assembly = new ScenarioAssembly(file, options, WeatherScope.STATED_YEAR, problems, memory);
            Node tree = assembly.tree(content);
            Sizes sizes = assembly.sizing(tree);
            MappingNode root = (MappingNode) ScenarioAssembly.alone(tree);
            Scenario scenario = assembly.assemble(root);
            var sized = new SizingAssembly(file, options, root, sizes, memory);
            sized.require(scenario, problems);
            return new ScenarioSizing(scenario, new SizingStudy(sizes.terms(), sized::at), sizes.locations());
        });
    }

    private void require(Scenario scenario, Problems problems) {
        String id = sizes.terms().caseId();
        List<String> cases = scenario.cases().stream().map(known -> known.id()).toList();
        if (!cases.contains(id)) {
            problems.add(
                    sizes.caseLocation(),
                    "sizing.case",
                    "there is no case " + ScalarNode.quoted(id),
                    "expected one of " + String.join(", ", cases));
        } else if (scenario.cases().stream()
                .anyMatch(known -> known.finance().terms().isEmpty())) {
            problems.add(
                    sizes.caseLocation(),
                    "sizing",
                    "the scenario has no finance, so that plants cost nothing",
                    "expected the key finance, and cost at the plants");
        } else {
            sizes.terms().ranges().forEach(range -> ratios(range.path(), problems));
        }
        if (!problems.none()) {
            throw Unreadable.REPORTED;
        }
    }

    private void ratios(String path, Problems problems) {
        Map<String, Double> ratiosOfPath = new HashMap<>();
        for (String other : sizes.together().get(path)) {
            double whole = stated(path);
            double part = stated(other);
            if (whole > 0.0 && !Double.isNaN(part)) {
                ratiosOfPath.put(other, part / whole);
            } else {
                problems.add(
                        sizes.locations().get(path),
                        path,
                        "there is no ratio of %s to it".formatted(other),
                        "expected that the scenario or the case states one number at each of the two, and none of 0 here");
            }
        }
        ratios.put(path, ratiosOfPath);
    }

    /** The one number that the case or else the scenario states at a path; NaN if there is none, or several that differ. */
    private double stated(String path) {
        MappingNode override = override();
        MappingNode.Entry own = override.entry(path);
        if (own != null) {
            return number(Stated.at(override, new PathPattern(List.of(path))));
        }
        return number(Stated.at(root, PathPattern.of(path)));
    }

    private static double number(List<Stated> stated) {
        double[] numbers =
                stated.stream().mapToDouble(Stated::number).distinct().toArray();
        return numbers.length == 1 ? numbers[0] : Double.NaN;
    }

    private MappingNode cases() {
        return (MappingNode) root.entry(StudySection.CASES.name()).value();
    }

    private MappingNode.Entry sizedCase() {
        return cases().entry(sizes.terms().caseId());
    }

    private MappingNode override() {
        MappingNode.Entry entry = ((MappingNode) sizedCase().value()).entry(OVERRIDE);
        return entry == null ? MappingNode.of(List.of(), sizedCase().keyLocation()) : (MappingNode) entry.value();
    }

    private Scenario at(List<Double> chosen) {
        Problems problems = new Problems();
        try {
            return new ScenarioAssembly(file, options, WeatherScope.STATED_YEAR, problems, new Memory(memory))
                    .assemble(tree(chosen));
        } catch (Unreadable e) {
            throw new ScenarioException(problems.inOrder().stream()
                    .map(problem -> new Problem(
                            problem.location(),
                            problem.path(),
                            problem.what() + " (at sizes %s)".formatted(chosen),
                            problem.hint()))
                    .toList());
        }
    }

    private Node tree(List<Double> chosen) {
        MappingNode override = override();
        for (SizeOverride entry : SizeOverride.of(
                sizes.terms().ranges().stream().map(SizeRange::path).toList(), chosen, ratios)) {
            override = moved(override, entry);
        }
        MappingNode.Entry of = sizedCase();
        Location location = sizes.caseLocation();
        MappingNode sized = ((MappingNode) of.value()).with(new MappingNode.Entry(OVERRIDE, location, override));
        String baseline = ((ScalarNode) root.entry(StudySection.BASELINE.name()).value()).text();
        MappingNode kept = cases().with(new MappingNode.Entry(of.key(), of.keyLocation(), sized))
                .only(id -> id.equals(of.key()) || id.equals(baseline));
        return root.with(new MappingNode.Entry(StudySection.CASES.name(), location, kept));
    }

    /** The override with an entry at its end, where nothing that the case states comes after it. */
    private MappingNode moved(MappingNode override, SizeOverride entry) {
        Location location = sizes.locations().get(entry.variable());
        return override.only(path -> !path.equals(entry.path()))
                .with(new MappingNode.Entry(entry.path(), location, entry.node(location)));
    }
}
