package io.greenpark.core.tariff;

/** How the capacity part of a two-part tariff is charged. */
public enum CapacityMode {
    /** By the rated power of the transformers [yuan/(MVA·month)]. */
    TRANSFORMER,
    /** By the month's highest mean demand [yuan/(MW·month)]. */
    DEMAND,
    /** By the demand that was agreed, and what goes above it [yuan/(MW·month)]. */
    CONTRACT,
    /** Billed in every mode that is agreed, the cheapest per billing period. */
    CHEAPEST
}
