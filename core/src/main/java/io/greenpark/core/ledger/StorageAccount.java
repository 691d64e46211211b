package io.greenpark.core.ledger;

/**
 * Accounts of a battery in the energy ledger, for green energy and for what is not; the id is written to files. Of either, what is
 * charged is delivered, lost or raises the inventory, docs/model.md eq. (CAR-37).
 */
public enum StorageAccount {
    /** Green energy charged. */
    GREEN_CHARGED("green-charged"),
    /** Green energy delivered. */
    GREEN_DELIVERED("green-delivered"),
    /** Green energy lost. */
    GREEN_LOST("green-storage-loss"),
    /** Rise of the green inventory. */
    GREEN_CHANGE("green-stored-change"),
    /** Green inventory at the end. */
    GREEN_STORED("green-stored"),
    /** Energy of the grid, and other that is not green, charged. */
    GRID_CHARGED("grid-charged"),
    /** Energy of the grid delivered. */
    GRID_DELIVERED("grid-delivered"),
    /** Energy of the grid lost. */
    GRID_LOST("grid-storage-loss"),
    /** Rise of the grid inventory. */
    GRID_CHANGE("grid-stored-change"),
    /** Grid inventory at the end; what was stored before the first step is in it, since its origin is not known. */
    GRID_STORED("grid-stored");

    private final String id;

    StorageAccount(String id) {
        this.id = id;
    }

    /** Stable id, e.g. {@code grid-storage-loss}. */
    public String id() {
        return id;
    }

    /** Whether it is what is there at the end, and no flow. */
    public boolean stock() {
        return this == GREEN_STORED || this == GRID_STORED;
    }
}
