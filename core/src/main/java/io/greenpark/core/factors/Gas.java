package io.greenpark.core.factors;

/** A greenhouse gas. */
public enum Gas {
    CO2("co2"),
    /** Methane of fossil origin. */
    CH4_FOSSIL("ch4"),
    /** Methane of plants, animals and their wastes. */
    CH4_BIOGENIC("ch4-biogenic"),
    N2O("n2o");

    private final String id;

    Gas(String id) {
        this.id = id;
    }

    /** Word in files. */
    public String id() {
        return id;
    }
}
