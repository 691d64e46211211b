package io.greenpark.core.sink;

import java.util.List;

/**
 * Ledgers of the sites of a region, and their sums.
 *
 * @param sites ledgers of the sites
 * @param totals sums over the sites
 */
public record SinkBooks(List<SinkLedger> sites, RegionTotals totals) {

    public SinkBooks {
        sites = List.copyOf(sites);
    }
}
