package io.greenpark.scenarios.spec;

import io.greenpark.core.provenance.Provenance;
import io.greenpark.core.provenance.SourcedValue;
import io.greenpark.scenarios.text.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The numbers of a file, each one once: as the file states them, and where a case overrides them. */
public final class Register {

    private record Stated(
            String value, String unit, @Nullable Provenance provenance) {}

    private final Map<String, Stated> stated = new LinkedHashMap<>();
    private final Map<String, Location> locations = new HashMap<>();
    private final Set<SourcedValue> sourced = new LinkedHashSet<>();

    /** Lists a number that the file states; one that differs in a case is listed under the path of the override. */
    public void state(String caseId, String path, String value, String unit, Location location) {
        locations.putIfAbsent(put(caseId, path, new Stated(value, unit, null)), location);
    }

    /** Lists a value that holds because the file leaves it out. */
    void assume(String caseId, String path, String value, String unit, String reason) {
        put(caseId, path, new Stated(value, unit, Provenance.assumption("default: " + reason)));
    }

    /** Lists a choice that the file states and that is an assumption for {@code reason}. */
    void flag(String caseId, String path, String value, String reason) {
        put(caseId, path, new Stated(value, "", Provenance.assumption(reason)));
    }

    /** Lists values whose provenance is known, e.g. those of a catalogue entry. */
    public void add(List<SourcedValue> values) {
        sourced.addAll(values);
    }

    /** Whether {@code pattern} is the path of a value or of something above one. */
    public boolean knows(PathPattern pattern) {
        return stated.keySet().stream().anyMatch(path -> pattern.covers(PathPattern.split(path)));
    }

    /** Path under which the value is listed. */
    private String put(String caseId, String path, Stated value) {
        Stated first = stated.putIfAbsent(path, value);
        if (first == null || caseId.isEmpty() || first.equals(value)) {
            return path;
        }
        String override = "cases." + caseId + ".override." + path;
        stated.putIfAbsent(override, value);
        return override;
    }

    /** Where the numbers stand that the file states and {@code book} says nothing about, by their path. */
    public Map<String, Location> unsourced(ProvenanceBook book) {
        Map<String, Location> unsourced = new LinkedHashMap<>();
        stated.forEach((path, value) -> {
            if (value.provenance() == null && !book.knows(path)) {
                unsourced.put(path, locations.get(path));
            }
        });
        return unsourced;
    }

    /** All values with the provenance that {@code book} gives them, in the order of reading. */
    public List<SourcedValue> values(ProvenanceBook book) {
        List<SourcedValue> values = new ArrayList<>();
        stated.forEach((path, value) -> {
            Provenance provenance = value.provenance() == null ? book.of(path) : value.provenance();
            values.add(new SourcedValue(path, value.value(), value.unit(), provenance));
        });
        values.addAll(sourced);
        return List.copyOf(values);
    }
}
