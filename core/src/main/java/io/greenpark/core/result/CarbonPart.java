package io.greenpark.core.result;

/** Parts of the emissions of a park, in the order of a waterfall; the id is written to files. */
public enum CarbonPart {
    /** All gases of a fuel that is burnt; one step for each fuel. */
    FUEL("fuel"),
    /** Gases that processes set free. */
    PROCESS("process"),
    /** Heat bought from outside. */
    PURCHASED_HEAT("purchased-heat"),
    /** More or fewer MWh drawn from the grid, at the factor of the baseline. */
    GRID_ENERGY("grid-energy"),
    /** Another mean factor of what the case draws: other hours, another grid or, market-based, more that is covered. */
    GRID_FACTOR("grid-factor");

    private final String id;

    CarbonPart(String id) {
        this.id = id;
    }

    /** Stable id, e.g. {@code grid-energy}. */
    public String id() {
        return id;
    }
}
