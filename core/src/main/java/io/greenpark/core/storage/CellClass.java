package io.greenpark.core.storage;

/**
 * A class of cells.
 *
 * @param ageing loss of capacity by use and by time
 * @param derating share of rated power by temperature
 */
public record CellClass(StorageAgeing ageing, Derating derating) {}
