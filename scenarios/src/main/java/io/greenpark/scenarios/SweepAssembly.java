package io.greenpark.scenarios;

import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.study.SweepDesign;
import io.greenpark.core.study.SweepPoint;
import io.greenpark.core.study.SweepStudy;
import io.greenpark.core.study.SweepValue;
import io.greenpark.core.study.Tornado;
import io.greenpark.scenarios.cases.Change;
import io.greenpark.scenarios.cases.Stated;
import io.greenpark.scenarios.sections.Sweep;
import io.greenpark.scenarios.sections.WeatherScope;
import io.greenpark.scenarios.spec.Memory;
import io.greenpark.scenarios.spec.PathPattern;
import io.greenpark.scenarios.text.Location;
import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Node;
import io.greenpark.scenarios.text.Problem;
import io.greenpark.scenarios.text.Problems;
import io.greenpark.scenarios.text.ScalarNode;
import io.greenpark.scenarios.text.TreeReader;
import io.greenpark.scenarios.text.Unreadable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A sweep on its way from text to the scenario at each of its points. The points share what the scenario itself has read and
 * they do not change; what they do change is forgotten with them.
 */
final class SweepAssembly {

    private final Path file;
    private final ReadOptions options;
    private final MappingNode root;
    private final Sweep sweep;
    private final Memory memory;

    private SweepAssembly(Path file, ReadOptions options, MappingNode root, Sweep sweep, Memory memory) {
        this.file = file;
        this.options = options;
        this.root = root;
        this.sweep = sweep;
        this.memory = memory;
    }

    /**
     * The sweep that {@code content} describes.
     *
     * @throws ScenarioException if it cannot be used
     */
    static SweepStudy read(Path file, byte[] content, ReadOptions options) {
        return ScenarioReader.refusing(problems -> {
            Memory memory = new Memory();
            var assembly = new ScenarioAssembly(file, options, WeatherScope.STATED_YEAR, problems, memory);
            Node tree = assembly.tree(content);
            Sweep sweep = assembly.sweep(tree);
            MappingNode root = (MappingNode) ScenarioAssembly.alone(tree);
            Scenario scenario = assembly.assemble(root);
            var points = new SweepAssembly(file, options, root, sweep, memory);
            points.checkPaths(assembly, problems);
            return new SweepStudy(
                    scenario, sweep.designs().stream().map(points::based).toList(), points::at);
        });
    }

    /** Every path of the sweep must be there; one point of each path says so. */
    private void checkPaths(ScenarioAssembly assembly, Problems problems) {
        List<String> tried = new ArrayList<>();
        for (SweepDesign design : sweep.designs()) {
            for (SweepPoint point : design.points()) {
                for (SweepValue value : point.values()) {
                    if (!tried.contains(value.path())) {
                        tried.add(value.path());
                        changes(value, problems).forEach(change -> assembly.apply(root, change));
                    }
                }
            }
        }
        if (!problems.none()) {
            throw Unreadable.REPORTED;
        }
    }

    private SweepDesign based(SweepDesign design) {
        return design instanceof Tornado tornado
                ? new Tornado(tornado.ranges().stream()
                        .map(range -> range.relative() ? range : range.withBase(stated(range.path())))
                        .toList())
                : design;
    }

    /** The one number that the scenario states at a path; NaN if it states none, or several that differ. */
    private double stated(String path) {
        double[] numbers = Stated.at(root, PathPattern.of(path)).stream()
                .mapToDouble(Stated::number)
                .distinct()
                .toArray();
        return numbers.length == 1 ? numbers[0] : Double.NaN;
    }

    private Scenario at(SweepPoint point, List<String> cases) {
        Problems problems = new Problems();
        try {
            var assembly = new ScenarioAssembly(file, options, WeatherScope.STATED_YEAR, problems, new Memory(memory));
            Node tree = root;
            for (SweepValue value : point.values()) {
                for (Change change : changes(value, problems)) {
                    tree = assembly.apply(tree, change);
                }
            }
            return assembly.assemble((MappingNode) tree, cases);
        } catch (Unreadable e) {
            throw new ScenarioException(problems.inOrder().stream()
                    .map(problem -> new Problem(
                            problem.location(),
                            problem.path(),
                            problem.what() + " (at point " + point.id() + ")",
                            problem.hint()))
                    .toList());
        }
    }

    private List<Change> changes(SweepValue value, Problems problems) {
        Location location = sweep.locations().get(value.path());
        PathPattern pattern = PathPattern.of(value.path());
        if (!value.relative()) {
            ScalarNode written = (ScalarNode) TreeReader.readValue(value.path(), value.value(), problems);
            return List.of(new Change(pattern, new ScalarNode(written.kind(), written.text(), location), location));
        }
        double factor = Double.parseDouble(value.value());
        List<Change> changes = new ArrayList<>();
        for (Stated stated : Stated.at(root, pattern)) {
            changes.add(stated.times(factor, location));
        }
        if (changes.isEmpty()) {
            problems.add(
                    location,
                    value.path(),
                    "relative values need a number to multiply, and the scenario states none there",
                    "expected the path of a number that is written in the file");
            throw Unreadable.REPORTED;
        }
        return changes;
    }
}
