package io.greenpark.core.provenance;

import org.jspecify.annotations.Nullable;

/**
 * Where a number comes from.
 *
 * @param confidence how much it can be relied on
 * @param source publication, page or file; empty for a bare assumption
 * @param year year the number refers to, {@code null} if it has none
 * @param note remark shown to the reader of a report; may be empty
 */
public record Provenance(
        Confidence confidence, String source, @Nullable Integer year, String note) {

    /** An assumption without a source. */
    public static Provenance assumption(String note) {
        return new Provenance(Confidence.ASSUMPTION, "", null, note);
    }
}
