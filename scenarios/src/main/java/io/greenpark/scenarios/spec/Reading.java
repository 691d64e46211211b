package io.greenpark.scenarios.spec;

import io.greenpark.scenarios.text.Location;
import io.greenpark.scenarios.text.Problem;
import io.greenpark.scenarios.text.Problems;
import io.greenpark.scenarios.text.Unreadable;
import java.util.HashMap;
import java.util.Map;

/**
 * One pass over a tree: collects its problems and its numbers, and hands what one section has read to the sections that
 * need it, e.g. the time axis to the loads.
 */
public final class Reading {

    private final String caseId;
    private final Problems problems;
    private final Register register;
    private final Memory memory;
    private final Map<Class<?>, Object> provided = new HashMap<>();

    /**
     * @param caseId case whose tree is read; empty for the file as it stands
     * @param problems receives what is wrong
     * @param register receives the numbers
     * @param memory what earlier readings have computed from the same parts
     */
    public Reading(String caseId, Problems problems, Register register, Memory memory) {
        this.caseId = caseId;
        this.problems = problems;
        this.register = register;
        this.memory = memory;
    }

    /** Case whose tree is read; empty for the file as it stands. */
    public String caseId() {
        return caseId;
    }

    /** What is wrong so far. */
    public Problems problems() {
        return problems;
    }

    /** The numbers of the file. */
    public Register register() {
        return register;
    }

    /** What earlier readings have computed from the same parts. */
    public Memory memory() {
        return memory;
    }

    /** Lists a problem once; one that only a case has says so. The result is to be thrown. */
    public Unreadable report(Location location, String path, String what, String hint) {
        Problem problem = new Problem(location, path, what, hint);
        if (!caseId.isEmpty() && !problems.has(problem)) {
            problem = new Problem(location, path, what + " (in case " + caseId + ")", hint);
        }
        problems.add(problem);
        return Unreadable.REPORTED;
    }

    /** Makes {@code value} known to the sections that are read from now on. */
    public <T> void provide(Class<T> type, T value) {
        provided.put(type, value);
    }

    /**
     * What an earlier section has provided.
     *
     * @throws Unreadable if that section could not be read
     */
    public <T> T require(Class<T> type) {
        Object value = provided.get(type);
        if (value == null) {
            throw Unreadable.REPORTED;
        }
        return type.cast(value);
    }
}
