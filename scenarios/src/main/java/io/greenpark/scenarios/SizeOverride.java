package io.greenpark.scenarios;

import io.greenpark.scenarios.spec.PathPattern;
import io.greenpark.scenarios.text.Location;
import io.greenpark.scenarios.text.Node;
import io.greenpark.scenarios.text.ScalarNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a size changes in a scenario: one number, or a plant that is left out.
 *
 * @param variable path of the size that it is for
 * @param path path of what changes
 * @param value the number; zero for a plant that is left out
 * @param removes whether it is one
 */
record SizeOverride(String variable, String path, double value, boolean removes) {

    /** Plants that are left out where one of their sizes is zero. */
    private static final Set<String> PLANTS = Set.of("wind", "solar", "storage", "thermal");

    /**
     * The changes for sizes, plants that are left out last.
     *
     * @param ratios numbers that keep their ratio to a size, by its path
     */
    static List<SizeOverride> of(List<String> paths, List<Double> sizes, Map<String, Map<String, Double>> ratios) {
        List<SizeOverride> changes = new ArrayList<>();
        Map<String, String> left = new LinkedHashMap<>();
        for (int k = 0; k < paths.size(); k++) {
            String path = paths.get(k);
            double size = sizes.get(k);
            String plant = plantOf(path);
            if (size == 0.0 && !plant.isEmpty()) {
                left.put(plant, path);
            } else {
                changes.add(new SizeOverride(path, path, size, false));
                ratios.getOrDefault(path, Map.of())
                        .forEach((other, ratio) -> changes.add(new SizeOverride(path, other, ratio * size, false)));
            }
        }
        changes.removeIf(
                change -> left.keySet().stream().anyMatch(plant -> change.path().startsWith(plant + ".")));
        left.forEach((plant, path) -> changes.add(new SizeOverride(path, plant, 0.0, true)));
        return changes;
    }

    /** Path of the plant that a path is a number of; empty if it is of none. */
    private static String plantOf(String path) {
        List<String> parts = PathPattern.of(path).parts();
        int last = parts.size() - 1;
        return last >= 2 && PLANTS.contains(parts.get(last - 2)) ? String.join(".", parts.subList(0, last)) : "";
    }

    /** What stands at the path. */
    Node node(Location location) {
        if (removes) {
            return new ScalarNode(ScalarNode.Kind.NULL, "null", location);
        }
        String text =
                new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        ScalarNode.Kind kind = text.contains(".") ? ScalarNode.Kind.DECIMAL : ScalarNode.Kind.INTEGER;
        return new ScalarNode(kind, text, location);
    }
}
