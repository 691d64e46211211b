package io.greenpark.scenarios;

import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.study.RefusedVariantException;
import io.greenpark.core.study.SweepDesign;
import io.greenpark.core.study.SweepPoint;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A scenario of which single values are set anew, again and again. The variants share what the scenario itself has read and
 * they do not change; what they do change is forgotten with them.
 */
final class VariedScenario {

    private static final String WITHIN =
            "expected a distribution that keeps within what the key takes: low and high, or min and max of a normal one";

    private final Path file;
    private final ReadOptions options;
    private final WeatherScope scope;
    private final MappingNode root;
    private final Map<String, Location> locations;
    private final Map<SweepValue, Location> values;
    private final Memory memory;

    /**
     * @param file the scenario file
     * @param options how it is read
     * @param scope which weather its sites have
     * @param root its tree without the keys of studies
     * @param locations where the paths that are changed are written
     * @param values where values are written that have places of their own
     * @param memory what reading the scenario itself has left
     */
    VariedScenario(
            Path file,
            ReadOptions options,
            WeatherScope scope,
            MappingNode root,
            Map<String, Location> locations,
            Map<SweepValue, Location> values,
            Memory memory) {
        this.file = file;
        this.options = options;
        this.scope = scope;
        this.root = root;
        this.locations = Map.copyOf(locations);
        this.values = Map.copyOf(values);
        this.memory = memory;
    }

    /**
     * Reports what is wrong with the scenario at {@code points}, each fault at the first of them, without drawing its weather.
     *
     * @param assembly what the scenario was read with
     * @param readable whether it was read without fault; if not, only paths that are not there are reported
     */
    void check(List<SweepPoint> points, ScenarioAssembly assembly, boolean readable, Problems problems) {
        Map<String, Boolean> paths = new HashMap<>();
        for (SweepPoint point : points) {
            point.values()
                    .forEach(value -> paths.computeIfAbsent(value.path(), path -> isThere(value, assembly, problems)));
        }
        Set<Problem> known = new HashSet<>();
        for (SweepPoint point : readable ? points : List.<SweepPoint>of()) {
            Problems ofPoint = atPoint(point.values().stream()
                    .filter(value -> paths.get(value.path()))
                    .toList());
            boolean drawn = point.design() == SweepDesign.Kind.LATIN_HYPERCUBE;
            ofPoint.inOrder().stream()
                    .filter(known::add)
                    .map(problem -> told(problem, point.id(), drawn ? WITHIN : problem.hint()))
                    .forEach(problems::add);
        }
    }

    /** Whether the path of a value is there, and has a number if that is to be multiplied; if not, that is reported. */
    private boolean isThere(SweepValue value, ScenarioAssembly assembly, Problems problems) {
        Location location = locations.get(value.path());
        PathPattern pattern = PathPattern.of(value.path());
        Node one = new ScalarNode(ScalarNode.Kind.INTEGER, "1", location);
        if (assembly.apply(root, new Change(pattern, one, location)) == root) {
            return false;
        }
        if (value.relative() && Stated.at(root, pattern).isEmpty()) {
            problems.add(
                    location,
                    value.path(),
                    "relative values need a number to multiply, and the scenario states none there",
                    "expected the path of a number that is written in the file");
            return false;
        }
        return true;
    }

    private Problems atPoint(List<SweepValue> chosen) {
        Problems problems = new Problems();
        try {
            ScenarioAssembly assembly = assembly(problems);
            assembly.variant(tree(chosen, assembly, problems));
        } catch (Unreadable e) {
            if (problems.none()) {
                throw new IllegalStateException("a point was refused without a reason", e);
            }
        }
        return problems;
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
     * @param cases ids of the cases
     * @throws RefusedVariantException if it cannot be used
     */
    Scenario at(List<SweepValue> values, List<String> cases) {
        Problems problems = new Problems();
        try {
            ScenarioAssembly assembly = assembly(problems);
            return assembly.assemble(tree(values, assembly, problems), cases);
        } catch (Unreadable e) {
            throw new RefusedVariantException(new ScenarioException(problems.inOrder()).getMessage(), e);
        }
    }

    private ScenarioAssembly assembly(Problems problems) {
        return new ScenarioAssembly(file, options, scope, problems, new Memory(memory));
    }

    private MappingNode tree(List<SweepValue> chosen, ScenarioAssembly assembly, Problems problems) {
        Node tree = root;
        for (SweepValue value : chosen) {
            for (Change change : changes(value, problems)) {
                tree = assembly.apply(tree, change);
            }
        }
        return (MappingNode) tree;
    }

    private static Problem told(Problem problem, String point, String hint) {
        return new Problem(problem.location(), problem.path(), problem.what() + " (at point " + point + ")", hint);
    }

    private List<Change> changes(SweepValue value, Problems problems) {
        Location location = values.getOrDefault(value, locations.get(value.path()));
        PathPattern pattern = PathPattern.of(value.path());
        if (!value.relative()) {
            ScalarNode written = (ScalarNode) TreeReader.readValue(value.path(), value.value(), problems);
            return List.of(new Change(pattern, new ScalarNode(written.kind(), written.text(), location), location));
        }
        if (!(TreeReader.readValue(value.path(), value.value(), problems) instanceof ScalarNode written)
                || !written.isNumber()) {
            problems.add(
                    location,
                    value.path(),
                    "is no number to multiply by: %s".formatted(value.value()),
                    "expected a number, as relative is true");
            return List.of();
        }
        double factor = Double.parseDouble(value.value());
        return Stated.at(root, pattern).stream()
                .map(stated -> stated.times(factor, location))
                .toList();
    }
}
