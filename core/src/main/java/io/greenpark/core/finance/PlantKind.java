package io.greenpark.core.finance;

/** What a plant is to a project; the id is the word of the scenario's path and is written to files. */
public enum PlantKind {
    WIND("wind", true, false),
    SOLAR("solar", true, false),
    /** A plant given as a measured series. */
    SERIES("series", true, false),
    STORAGE("storage", false, true),
    /** A thermal unit, whose fuel is a row of its own. */
    THERMAL("thermal", false, false),
    /** What supplies a heat demand. */
    HEAT("heat", false, false),
    /** The boiler of a heat network. */
    BOILER("boiler", false, false),
    /** The store of a heat network. */
    HEAT_STORE("heat-store", false, false),
    /** A line to the park or hub where it ends. */
    LINE("line", false, false);

    private final String id;
    private final boolean generates;
    private final boolean stores;

    PlantKind(String id, boolean generates, boolean stores) {
        this.id = id;
        this.generates = generates;
        this.stores = stores;
    }

    /** Stable id, e.g. {@code wind}. */
    public String id() {
        return id;
    }

    /** Whether it delivers renewable energy of its own. */
    public boolean generates() {
        return generates;
    }

    /** Whether it delivers electricity that it was given before. */
    public boolean stores() {
        return stores;
    }
}
