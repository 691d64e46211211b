package io.greenpark.core.settlement;

import io.greenpark.core.tariff.CapacityMode;

/**
 * Other terms under which a park is billed for comparison, on the same meters unless dispatched for them; the id is
 * written to files.
 */
public enum BillVariant {
    /** Purchase through the grid company (代理购电). */
    AGENCY("agency"),
    /** Purchase in the market (市场化购电). */
    MARKET("market"),
    /** Capacity by the transformers in all months, dispatched for that (按容量). */
    TRANSFORMER("transformer"),
    /** Capacity by the highest demand in all months, dispatched for that (按实际最大需量). */
    DEMAND("demand"),
    /** Capacity by the contract demand in all months, dispatched for that (按合同最大需量). */
    CONTRACT("contract"),
    /** The cheapest of these month by month: not on offer, but the most that choosing between them can be worth (逐月最优). */
    BEST_MONTHS("best-months"),
    /** The special price of direct connections (就近消纳单一容量制). */
    DIRECT_CONNECTION("direct-connection");

    private final String id;

    BillVariant(String id) {
        this.id = id;
    }

    /** The bill in {@code mode} in all months. */
    public static BillVariant of(CapacityMode mode) {
        return switch (mode) {
            case TRANSFORMER -> TRANSFORMER;
            case DEMAND -> DEMAND;
            case CONTRACT -> CONTRACT;
            case CHEAPEST -> throw new IllegalArgumentException("a choice is not one mode");
        };
    }

    /** Stable id, e.g. {@code direct-connection}. */
    public String id() {
        return id;
    }
}
