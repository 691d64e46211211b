package io.greenpark.core.sink;

import java.util.List;

/**
 * Ledgers of the sites of a region, and their sums.
 *
 * @param sites ledgers of the sites
 * @param totals sums over the sites
 * @param spreads what the spreads of the sums over the years of the study are made of
 */
public record SinkBooks(List<SinkLedger> sites, RegionTotals totals, List<SpreadTerms> spreads) {

    public SinkBooks {
        sites = List.copyOf(sites);
        spreads = List.copyOf(spreads);
    }
}
