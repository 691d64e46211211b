package io.greenpark.core.storage;

/**
 * How the cells of one battery age where it stands, and what power their temperature leaves.
 *
 * @param cells their class
 * @param climate what their temperature follows
 */
public record AgeingTerms(CellClass cells, CellClimate climate) {}
