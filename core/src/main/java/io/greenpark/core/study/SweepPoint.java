package io.greenpark.core.study;

import io.greenpark.core.check.Require;
import java.util.List;

/**
 * One variant of the scenario that a sweep simulates.
 *
 * @param id unique name within the sweep, also of its file
 * @param design the design that it belongs to
 * @param values what it sets
 */
public record SweepPoint(String id, SweepDesign.Kind design, List<SweepValue> values) {

    public SweepPoint {
        Require.id("id", id);
        values = List.copyOf(values);
    }
}
