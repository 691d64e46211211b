package io.greenpark.scenarios;

import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.study.SweepValue;
import io.greenpark.scenarios.cases.Change;
import io.greenpark.scenarios.cases.Stated;
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
import java.util.Map;

/**
 * A scenario of which single values are set anew, again and again. The variants share what the scenario itself has read and
 * they do not change; what they do change is forgotten with them.
 */
final class VariedScenario {

    private final Path file;
    private final ReadOptions options;
    private final WeatherScope scope;
    private final MappingNode root;
    private final Map<String, Location> locations;
    private final Memory memory;

    /**
     * @param file the scenario file
     * @param options how it is read
     * @param scope which weather its sites have
     * @param root its tree without the keys of studies
     * @param locations where the paths that are changed are written
     * @param memory what reading the scenario itself has left
     */
    VariedScenario(
            Path file,
            ReadOptions options,
            WeatherScope scope,
            MappingNode root,
            Map<String, Location> locations,
            Memory memory) {
        this.file = file;
        this.options = options;
        this.scope = scope;
        this.root = root;
        this.locations = Map.copyOf(locations);
        this.memory = memory;
    }

    /** Every path must be there; one of the {@code values} at each path says so. */
    void checkPaths(List<SweepValue> values, ScenarioAssembly assembly, Problems problems) {
        List<String> tried = new ArrayList<>();
        for (SweepValue value : values) {
            if (!tried.contains(value.path())) {
                tried.add(value.path());
                changes(value, problems).forEach(change -> assembly.apply(root, change));
            }
        }
        if (!problems.none()) {
            throw Unreadable.REPORTED;
        }
    }

    /** The one number that the scenario states at a path; NaN if it states none, or several that differ. */
    double stated(String path) {
        double[] numbers = Stated.at(root, PathPattern.of(path)).stream()
                .mapToDouble(Stated::number)
                .distinct()
                .toArray();
        return numbers.length == 1 ? numbers[0] : Double.NaN;
    }

    /**
     * The scenario with {@code values}, and of its cases those that are simulated.
     *
     * @param point what the variant is called in messages
     * @param cases ids of the cases
     * @throws ScenarioException if it cannot be used
     */
    Scenario at(String point, List<SweepValue> values, List<String> cases) {
        Problems problems = new Problems();
        try {
            var assembly = new ScenarioAssembly(file, options, scope, problems, new Memory(memory));
            Node tree = root;
            for (SweepValue value : values) {
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
                            problem.what() + " (at point " + point + ")",
                            problem.hint()))
                    .toList());
        }
    }

    private List<Change> changes(SweepValue value, Problems problems) {
        Location location = locations.get(value.path());
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
