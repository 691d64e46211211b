package io.greenpark.core.settlement;

/** Other terms under which the same meters are billed for comparison; the id is written to files. */
public enum BillVariant {
    /** Purchase through the grid company (代理购电). */
    AGENCY("agency"),
    /** Purchase in the market (市场化购电). */
    MARKET("market"),
    /** Capacity by the transformers in all months (按容量). */
    TRANSFORMER("transformer"),
    /** Capacity by the highest demand in all months (按实际最大需量). */
    DEMAND("demand"),
    /** Capacity by the contract demand in all months (按合同最大需量). */
    CONTRACT("contract"),
    /** The special price of direct connections (就近消纳单一容量制). */
    DIRECT_CONNECTION("direct-connection");

    private final String id;

    BillVariant(String id) {
        this.id = id;
    }

    /** Stable id, e.g. {@code direct-connection}. */
    public String id() {
        return id;
    }
}
