package io.greenpark.scenarios.spec;

import java.util.ArrayList;
import java.util.List;

/**
 * A dotted path in which {@code *} stands for any id, e.g. {@code parks.*.grid.importLimitMw}.
 *
 * @param parts its parts
 */
public record PathPattern(List<String> parts) implements Comparable<PathPattern> {

    /** The part that stands for any id. */
    public static final String ANY = "*";

    public PathPattern {
        parts = List.copyOf(parts);
    }

    /** The pattern written as {@code text}. */
    public static PathPattern of(String text) {
        return new PathPattern(split(text));
    }

    /** The parts of a dotted path. */
    public static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', begin)) {
            parts.add(text.substring(begin, dot));
            begin = dot + 1;
        }
        parts.add(text.substring(begin));
        return parts;
    }

    /** Whether the pattern matches {@code path} or something above it. */
    public boolean covers(List<String> path) {
        if (path.size() < parts.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).equals(ANY) && !parts.get(i).equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a part is empty, as in {@code parks..grid}. */
    public boolean malformed() {
        return parts.contains("");
    }

    /** The more specific pattern is the greater one: more parts, then fewer {@code *}, then by the alphabet. */
    @Override
    public int compareTo(PathPattern that) {
        int byLength = Integer.compare(parts.size(), that.parts.size());
        if (byLength != 0) {
            return byLength;
        }
        int byWildcards = Long.compare(that.wildcards(), wildcards());
        return byWildcards != 0 ? byWildcards : toString().compareTo(that.toString());
    }

    private long wildcards() {
        return parts.stream().filter(ANY::equals).count();
    }

    @Override
    public String toString() {
        return String.join(".", parts);
    }
}
