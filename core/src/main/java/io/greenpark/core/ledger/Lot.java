package io.greenpark.core.ledger;

import java.time.YearMonth;

/**
 * Attributes of one plant, or of one purchase, and one month of production.
 *
 * @param asset plant, or {@code purchase.id}
 * @param own whether they were issued for generation of the node's own
 * @param produced month of production
 */
public record Lot(String asset, boolean own, YearMonth produced) {

    /** Stable id, e.g. {@code roofs.2027-03}. */
    public String id() {
        return asset + "." + produced;
    }
}
