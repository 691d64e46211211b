package io.greenpark.core.ledger;

/**
 * Accounts of the energy ledger; the id is written to files. The first two are where energy comes from, the others where it goes,
 * docs/model.md eq. (CAR-15).
 */
public enum EnergyAccount {
    /** Could have been generated. */
    AVAILABLE("energy-available"),
    /** Came over lines from another node. */
    RECEIVED("energy-received"),
    /** Not generated. */
    CURTAILED("energy-curtailed"),
    /** Used by the plants themselves. */
    OWN_USE("energy-own-use"),
    /** Lost in batteries. */
    STORAGE_LOSS("energy-storage-loss"),
    /** Rise of what batteries hold. */
    STORED_CHANGE("energy-stored-change"),
    /** Used by the load, directly or from batteries. */
    SELF_USED("energy-self-used"),
    /** Fed into the grid as it was generated. */
    EXPORTED("energy-exported"),
    /** Fed into the grid from batteries; its attributes were issued when it was generated. */
    EXPORTED_FROM_STORAGE("energy-exported-from-storage"),
    /** Went over lines to other nodes, at the sending end. */
    SENT("energy-sent");

    private final String id;

    EnergyAccount(String id) {
        this.id = id;
    }

    /** Stable id, e.g. {@code energy-self-used}. */
    public String id() {
        return id;
    }

    /** Whether energy comes from here. */
    public boolean source() {
        return this == AVAILABLE || this == RECEIVED;
    }
}
