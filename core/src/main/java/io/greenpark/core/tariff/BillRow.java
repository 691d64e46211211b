package io.greenpark.core.tariff;

/** Rows of an electricity bill, in the order of the State Grid statement; the id is written to files. */
public enum BillRow {
    /** Purchased energy (市场化购电 or 代理购电). */
    PURCHASE("purchase"),
    /** Environmental value of the green power that is bought (绿电环境价值). */
    GREEN_PREMIUM("green-premium"),
    /** Transmission and distribution, energy part (输配电量电费). */
    NETWORK_ENERGY("network-energy"),
    /** Transmission and distribution, capacity or demand part (输配容需量电费). */
    NETWORK_CAPACITY("network-capacity"),
    /** Upstream losses (上网环节线损). */
    UPSTREAM_LOSS("upstream-loss"),
    /** System operation fee (系统运行费). */
    SYSTEM_OPERATION("system-operation"),
    /** Government funds and surcharges (政府性基金及附加). */
    GOVERNMENT_FUNDS("government-funds"),
    /** Fee of the agent or retailer (代理服务费). */
    AGENCY_FEE("agency-fee"),
    /** Income from exported energy; its amount is negative (上网电费). */
    EXPORT("export");

    private final String id;

    BillRow(String id) {
        this.id = id;
    }

    /** Stable id, e.g. {@code network-energy}. */
    public String id() {
        return id;
    }
}
