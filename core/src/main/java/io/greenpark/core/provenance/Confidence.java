package io.greenpark.core.provenance;

/** How much a number can be relied on. */
public enum Confidence {
    /** Seen in the publication of the issuing body, or in a peer-reviewed or standard text. */
    PUBLISHED,
    /** Seen in a public copy or a secondary source. */
    SECONDARY,
    /** Without a public source. */
    ASSUMPTION
}
