package io.greenpark.core.sink;

import java.util.List;

/**
 * Sums over the sites of a region with the uncertainty that they have together; docs/model.md eq. (SNK-38) and (SNK-39).
 *
 * @param years per year {@code opening-stock}, the flows by cause, {@link #NET_FLOW} and {@code closing-stock}; empty without sites
 * @param study over the years of the study {@code opening-stock}, {@link BalanceRow#STOCK_CHANGE}, {@link BalanceRow#GASES},
 *     {@link #NET_FLOW} and {@code closing-stock}, dated by the last of them; empty without sites
 */
public record RegionTotals(List<SinkEntry> years, List<SinkEntry> study) {

    /** Pool of the sums: all pools. */
    public static final String POOL = "all";

    /** Sum of all flows. */
    public static final String NET_FLOW = "net-flow";

    /** No sites. */
    public static final RegionTotals NONE = new RegionTotals(List.of(), List.of());

    public RegionTotals {
        years = List.copyOf(years);
        study = List.copyOf(study);
    }

    /** The sum called {@code row} over the years of the study. */
    public SinkEntry ofStudy(String row) {
        return study.stream()
                .filter(entry -> entry.cause().equals(row))
                .findFirst()
                .orElseThrow();
    }
}
