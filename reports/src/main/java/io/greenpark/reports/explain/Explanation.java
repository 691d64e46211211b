package io.greenpark.reports.explain;

import io.greenpark.core.provenance.SourcedValue;
import io.greenpark.core.provenance.Title;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How a figure comes about.
 *
 * @param path {@code case.node.indicator}
 * @param value what its rows and parts give
 * @param unit unit of the value
 * @param rule how it is worked out from them
 * @param rows rows of files that it is made of; empty where it is made of other figures
 * @param parts other figures that it is made of
 * @param restsOn beginnings of the paths of the sourced values it rests on
 */
public record Explanation(
        String path,
        double value,
        String unit,
        Title rule,
        List<Row> rows,
        List<Explanation> parts,
        Set<String> restsOn) {

    public Explanation {
        rows = List.copyOf(rows);
        parts = List.copyOf(parts);
        restsOn = Set.copyOf(restsOn);
    }

    /** The values of {@code register} that the figure or one of its parts rests on, in the order of the register. */
    public List<SourcedValue> sources(List<SourcedValue> register) {
        Set<String> beginnings = beginnings();
        return register.stream()
                .filter(value -> beginnings.stream().anyMatch(beginning -> isAbove(beginning, value.path())))
                .toList();
    }

    private Set<String> beginnings() {
        Set<String> all = new LinkedHashSet<>(restsOn);
        parts.forEach(part -> all.addAll(part.beginnings()));
        return all;
    }

    /** Whether {@code path} is {@code beginning} or lies below it; {@code *} stands for any name. */
    private static boolean isAbove(String beginning, String path) {
        List<String> above = List.of(beginning.split("\\."));
        List<String> names = new ArrayList<>(List.of(path.split("\\.")));
        if (names.size() < above.size()) {
            return false;
        }
        for (int k = 0; k < above.size(); k++) {
            if (!above.get(k).equals("*") && !above.get(k).equals(names.get(k))) {
                return false;
            }
        }
        return true;
    }
}
