package io.greenpark.core.dispatch;

/** How an optimum was found. */
public enum OptimalMethod {
    /** Exact dynamic programme over the merit order, for one node with one battery and no other coupling of steps. */
    MERIT_ORDER("merit-order"),
    /** Interior point in closed form, for one node with one battery and monthly demand charges. */
    PARK_INTERIOR_POINT("park-interior-point"),
    /** Interior point on the staged linear model, for everything that is linear. */
    STAGED_INTERIOR_POINT("staged-interior-point"),
    /** Whole numbers for what is yes or no, then the linear model of these decisions. */
    INTEGER("integer");

    private final String id;

    OptimalMethod(String id) {
        this.id = id;
    }

    /** Name in results, e.g. {@code merit-order}. */
    public String id() {
        return id;
    }
}
