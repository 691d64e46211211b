package io.greenpark.scenarios.cases;

import io.greenpark.scenarios.spec.PathPattern;
import io.greenpark.scenarios.text.Location;
import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Node;
import io.greenpark.scenarios.text.ScalarNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A number that a tree states at a path.
 *
 * @param path its own path, without {@code *}
 * @param number the number
 */
public record Stated(PathPattern path, double number) {

    /** The numbers that {@code root} states at the paths that {@code pattern} matches, in the order of the tree. */
    public static List<Stated> at(Node root, PathPattern pattern) {
        List<Stated> found = new ArrayList<>();
        collect(root, pattern.parts(), new ArrayList<>(), found);
        return found;
    }

    /** What makes the number {@code factor} times what it is; {@code location} is where that is written. */
    public Change times(double factor, Location location) {
        String text = new BigDecimal(Double.toString(number * factor))
                .stripTrailingZeros()
                .toPlainString();
        ScalarNode.Kind kind = text.contains(".") ? ScalarNode.Kind.DECIMAL : ScalarNode.Kind.INTEGER;
        return new Change(path, new ScalarNode(kind, text, location), location);
    }

    private static void collect(Node node, List<String> parts, List<String> path, List<Stated> found) {
        if (path.size() == parts.size()) {
            if (node instanceof ScalarNode scalar && scalar.isNumber()) {
                found.add(new Stated(new PathPattern(path), Double.parseDouble(scalar.text())));
            }
            return;
        }
        if (node instanceof MappingNode mapping) {
            String part = parts.get(path.size());
            for (MappingNode.Entry entry : mapping.entries()) {
                if (part.equals(PathPattern.ANY) || part.equals(entry.key())) {
                    List<String> longer = new ArrayList<>(path);
                    longer.add(entry.key());
                    collect(entry.value(), parts, longer, found);
                }
            }
        }
    }
}
