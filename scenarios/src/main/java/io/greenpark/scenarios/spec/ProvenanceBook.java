package io.greenpark.scenarios.spec;

import io.greenpark.core.provenance.Provenance;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Provenance by path: a pattern speaks for its path and everything below, the most specific pattern first. */
public final class ProvenanceBook {

    private static final String OVERRIDE = ".override.";

    private final Map<PathPattern, Provenance> entries;
    private final Provenance otherwise;

    /**
     * @param entries provenance by pattern
     * @param otherwise provenance of everything else
     */
    public ProvenanceBook(Map<PathPattern, Provenance> entries, Provenance otherwise) {
        this.entries = Map.copyOf(entries);
        this.otherwise = otherwise;
    }

    /** Provenance of the value at {@code path}; that of an override is looked up under the path that it overrides too. */
    public Provenance of(String path) {
        PathPattern best = best(path);
        return best == null ? otherwise : entries.getOrDefault(best, otherwise);
    }

    /** Whether anything is said about the value at {@code path}. */
    public boolean knows(String path) {
        return best(path) != null;
    }

    private @Nullable PathPattern best(String path) {
        PathPattern best = bestAt(path);
        int override = path.startsWith("cases.") ? path.indexOf(OVERRIDE) : -1;
        return best == null && override >= 0 ? bestAt(path.substring(override + OVERRIDE.length())) : best;
    }

    private @Nullable PathPattern bestAt(String path) {
        List<String> parts = PathPattern.split(path);
        PathPattern best = null;
        for (PathPattern pattern : entries.keySet()) {
            if (pattern.covers(parts) && (best == null || pattern.compareTo(best) > 0)) {
                best = pattern;
            }
        }
        return best;
    }
}
