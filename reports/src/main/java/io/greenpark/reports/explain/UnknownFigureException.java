package io.greenpark.reports.explain;

import java.util.List;

/** A study has no such figure. */
public final class UnknownFigureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The part of the path that is not known. */
    private final String name;

    private final transient List<String> known;

    UnknownFigureException(String message, String name, List<String> known) {
        super(message);
        this.name = name;
        this.known = List.copyOf(known);
    }

    /** The part of the path that is not known; empty where the path has not the right form. */
    public String name() {
        return name;
    }

    /** What could stand there. */
    public List<String> known() {
        return known;
    }
}
