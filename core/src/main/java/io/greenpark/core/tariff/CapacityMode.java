package io.greenpark.core.tariff;

/** How the capacity part of a two-part tariff is charged. */
public enum CapacityMode {
    /** By the rated power of the transformers [yuan/(MVA·month)]. */
    TRANSFORMER,
    /** By the month's highest mean demand [yuan/(MW·month)]. */
    DEMAND,
    /** Billed in both modes, the cheaper of the two per billing period. */
    CHEAPEST
}
