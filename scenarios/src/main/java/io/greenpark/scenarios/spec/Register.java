package io.greenpark.scenarios.spec;

import io.greenpark.core.provenance.Provenance;
import io.greenpark.core.provenance.SourcedValue;
import io.greenpark.scenarios.text.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The numbers of a file, each one once: as the file states them, and where a case overrides them. */
public final class Register {

    private record Stated(
            String value, String unit, @Nullable Provenance provenance) {}

    private final Map<String, Stated> stated = new LinkedHashMap<>();
    private final Map<String, Location> locations = new HashMap<>();
    private final Set<SourcedValue> sourced = new LinkedHashSet<>();
    private final Set<List<SourcedValue>> added = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Consumer<Register>> told = new ArrayList<>();

    /** Lists a number that the file states; one that differs in a case is listed under the path of the override. */
    public void state(String caseId, String path, String value, String unit, Location location) {
        var number = new Stated(value, unit, null);
        tell(to -> to.locations.putIfAbsent(to.put(caseId, path, number), location));
    }

    /** Lists a value that holds because the file leaves it out. */
    void assume(String caseId, String path, String value, String unit, String reason) {
        var assumed = new Stated(value, unit, Provenance.assumption("default: " + reason));
        tell(to -> to.put(caseId, path, assumed));
    }

    /** Lists a choice that the file states and that is an assumption for {@code reason}. */
    void flag(String caseId, String path, String value, String reason) {
        var choice = new Stated(value, "", Provenance.assumption(reason));
        tell(to -> to.put(caseId, path, choice));
    }

    /** Lists values whose provenance is known, e.g. those of a catalogue entry. */
    public void add(List<SourcedValue> values) {
        tell(to -> {
            if (to.added.add(values)) {
                to.sourced.addAll(values);
            }
        });
    }

    private void tell(Consumer<Register> what) {
        told.add(what);
        what.accept(this);
    }

    /** How much was listed so far. */
    public int size() {
        return told.size();
    }

    /** What was listed since the register had {@code size}, for {@link #tell(List)}. */
    public List<Consumer<Register>> toldSince(int size) {
        return List.copyOf(told.subList(size, told.size()));
    }

    /** Lists what another register was told, where it is not read again. */
    public void tell(List<Consumer<Register>> again) {
        again.forEach(this::tell);
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
