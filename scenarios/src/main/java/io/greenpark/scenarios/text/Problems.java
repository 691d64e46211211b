package io.greenpark.scenarios.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the problems of an input, each one once, so that all of them can be shown together. */
public final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();

    /** Adds {@code problem} unless it is known already. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** Adds a problem. */
    public void add(Location location, String path, String what, String hint) {
        add(new Problem(location, path, what, hint));
    }

    /** Whether {@code problem} is known already. */
    public boolean has(Problem problem) {
        return found.contains(problem);
    }

    /** Whether nothing was found. */
    public boolean none() {
        return found.isEmpty();
    }

    /** What was found, in the order of the files' lines. */
    public List<Problem> inOrder() {
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Problem::location));
        return List.copyOf(sorted);
    }
}
