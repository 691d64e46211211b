package io.greenpark.scenarios;

import io.greenpark.core.finance.PlantKind;
import io.greenpark.core.simulation.CaseCompliance;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.study.SizeRange;
import io.greenpark.core.study.SizingStudy;
import io.greenpark.scenarios.cases.Stated;
import io.greenpark.scenarios.sections.Sizes;
import io.greenpark.scenarios.sections.Study;
import io.greenpark.scenarios.sections.StudySection;
import io.greenpark.scenarios.sections.WeatherScope;
import io.greenpark.scenarios.spec.Hints;
import io.greenpark.scenarios.spec.Memory;
import io.greenpark.scenarios.spec.PathPattern;
import io.greenpark.scenarios.text.Location;
import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Nearest;
import io.greenpark.scenarios.text.Node;
import io.greenpark.scenarios.text.Problem;
import io.greenpark.scenarios.text.Problems;
import io.greenpark.scenarios.text.ScalarNode;
import io.greenpark.scenarios.text.SequenceNode;
import io.greenpark.scenarios.text.Unreadable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sizing on its way from text to the scenario at given sizes: these are overrides of the case, after its own, so that the baseline
 * stays what it is. Other cases are left out.
 */
final class SizingAssembly {

    private static final String OVERRIDE = "override";
    private static final String ENFORCE = "compliance.enforce";
    private static final String ENFORCE_RULES = "compliance.enforceRules";

    private final Path file;
    private final ReadOptions options;
    private final MappingNode root;
    private final Sizes sizes;
    private final Memory memory;

    /** What one of a size is of each number that keeps its ratio to it, by the paths of both. */
    private final Map<String, Map<String, Double>> ratios = new HashMap<>();

    /** Rules that the case is made to keep. */
    private final List<String> rules = new ArrayList<>();

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
            MappingNode root = (MappingNode) TopLevel.alone(tree);
            ReadScenario read = assembly.read(root);
            var sized = new SizingAssembly(file, options, root, sizes, memory);
            sized.report(read, problems);
            if (!problems.none()) {
                throw Unreadable.REPORTED;
            }
            Scenario stated = assembly.scenario(read);
            Scenario both = stated.withCases(stated.cases().stream()
                    .filter(of ->
                            of.id().equals(sizes.terms().caseId()) || of.id().equals(stated.baseline()))
                    .toList());
            return new ScenarioSizing(stated, new SizingStudy(sizes.terms(), both, sized::at), sizes.locations());
        });
    }

    /** Reports what is wrong with the key {@code sizing}. */
    static void check(StudyChecks.Subject of) {
        Sizes sizes = of.assembly().sizing(of.tree());
        var sized = new SizingAssembly(of.file(), of.options(), of.alone(), sizes, of.memory());
        of.read()
                .ifPresentOrElse(
                        scenario -> sized.report(scenario, of.problems()),
                        () -> sized.requireKnown(of.caseIds(), of.problems()));
    }

    private void requireKnown(List<String> cases, Problems problems) {
        String id = sizes.terms().caseId();
        if (!cases.contains(id)) {
            problems.add(
                    sizes.caseLocation(),
                    "sizing.case",
                    "there is no case " + ScalarNode.quoted(id),
                    Hints.of("one of " + Hints.list(cases), Nearest.to(id, cases)));
        }
    }

    private void report(ReadScenario scenario, Problems problems) {
        if (scenario.variants().stream()
                .anyMatch(known -> known.study().finance().terms().isEmpty())) {
            problems.add(
                    sizes.caseLocation(),
                    "sizing",
                    "the scenario has no finance, so that plants cost nothing",
                    "expected the key finance, and cost at the plants");
        }
        requireKnown(scenario.cases(), problems);
        scenario.study(sizes.terms().caseId()).ifPresent(sized -> report(sized, problems));
    }

    private void report(Study sized, Problems problems) {
        requireServing(sized, problems);
        enforce(sized.compliance(), problems);
        sizes.terms().ranges().forEach(range -> ratios(range.path(), problems));
        Problems atLargest = new Problems();
        try {
            List<Double> largest =
                    sizes.terms().ranges().stream().map(SizeRange::max).toList();
            assembly(atLargest).variant(tree(largest));
        } catch (Unreadable e) {
            atLargest.inOrder().stream()
                    .map(problem -> told(problem, "largest sizes"))
                    .forEach(problems::add);
        }
    }

    /** Dispatch at least cost with sizes as columns knows no stages: what it rates must serve all the time. */
    private void requireServing(Study sized, Problems problems) {
        if (sized.dispatch().dispatcher().costsLeast()) {
            sized.service()
                    .firstPartly(Set.of(PlantKind.STORAGE, PlantKind.THERMAL, PlantKind.LINE), sized.axis())
                    .ifPresent(plant -> problems.add(
                            sizes.caseLocation(),
                            "sizing.case",
                            "%s of %s does not serve all the time simulated, which sizes at least cost do not see"
                                    .formatted(plant.id(), plant.node()),
                            "expected no dates of service within the time, or a case that a rule dispatches"));
        }
    }

    /** Which rules the case keeps besides those that it enforces itself. */
    private void enforce(CaseCompliance compliance, Problems problems) {
        List<String> known = compliance.enforceableRules();
        for (String rule : sizes.rules()) {
            if (!known.contains(rule)) {
                problems.add(
                        sizes.caseLocation(),
                        "sizing.limits.rules",
                        "names %s, which is no rule that dispatch can keep".formatted(rule),
                        known.isEmpty()
                                ? "expected compliance.packs with such a rule"
                                : Hints.of("one of " + Hints.list(known), Nearest.to(rule, known)));
            }
        }
        boolean all = compliance.enforced() && compliance.onlyRules().isEmpty();
        if (!all && !sizes.rules().isEmpty()) {
            Set<String> together = new TreeSet<>(compliance.enforced() ? compliance.onlyRules() : Set.of());
            together.addAll(sizes.rules());
            rules.addAll(together);
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
            return assembly(problems).assemble(tree(chosen));
        } catch (Unreadable e) {
            List<String> named = new ArrayList<>();
            for (int k = 0; k < chosen.size(); k++) {
                named.add(sizes.terms().ranges().get(k).path() + " = " + chosen.get(k));
            }
            throw new ScenarioException(problems.inOrder().stream()
                    .map(problem -> told(problem, "sizes " + String.join(", ", named)))
                    .toList());
        }
    }

    private ScenarioAssembly assembly(Problems problems) {
        return new ScenarioAssembly(file, options, WeatherScope.STATED_YEAR, problems, new Memory(memory));
    }

    private static Problem told(Problem problem, String where) {
        return new Problem(
                problem.location(), problem.path(), problem.what() + " (at %s)".formatted(where), problem.hint());
    }

    private Node tree(List<Double> chosen) {
        MappingNode override = override();
        for (SizeOverride entry : SizeOverride.of(
                sizes.terms().ranges().stream().map(SizeRange::path).toList(), chosen, ratios)) {
            override = moved(override, entry);
        }
        if (!rules.isEmpty()) {
            override = enforcing(override);
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

    private MappingNode enforcing(MappingNode override) {
        Location location = sizes.caseLocation();
        List<Node> ids = new ArrayList<>();
        rules.forEach(rule -> ids.add(new ScalarNode(ScalarNode.Kind.TEXT, rule, location)));
        Node yes = new ScalarNode(ScalarNode.Kind.BOOLEAN, "true", location);
        return override.only(path -> !path.equals(ENFORCE) && !path.equals(ENFORCE_RULES))
                .with(new MappingNode.Entry(ENFORCE, location, yes))
                .with(new MappingNode.Entry(ENFORCE_RULES, location, new SequenceNode(ids, location)));
    }
}
