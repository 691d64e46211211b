package io.greenpark.core.ledger;

/** What the discharge of a battery draws on, docs/model.md eq. (CAR-8) and (CAR-14). */
public enum StorageDraw {
    /** On the green and the grid inventory in proportion: the neutral rule. */
    PRO_RATA,
    /** On the green inventory as long as there is one. */
    GREEN_FIRST,
    /** On the grid inventory as long as there is one. */
    GRID_FIRST
}
