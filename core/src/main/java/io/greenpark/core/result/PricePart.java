package io.greenpark.core.result;

import io.greenpark.core.tariff.BillRow;

/** Parts of a price per MWh consumed, in the order of a waterfall; the id is written to files. */
public enum PricePart {
    /** Purchased energy, contracts and green premium included. */
    ENERGY("energy"),
    /** Transmission and distribution per MWh. */
    NETWORK("network"),
    /** Upstream losses. */
    LOSS("loss"),
    /** System operation, government funds, agency, fixed charges and what is missing to a least bill. */
    FEES("fees"),
    /** Capacity and demand. */
    CAPACITY("capacity"),
    /** Adjustment by the power factor. */
    POWER_FACTOR("power-factor"),
    /** What own and shared supply costs. */
    OWN_SUPPLY("own-supply"),
    /** Income from exported energy, negative. */
    EXPORT("export"),
    /** Income from demand response and ancillary services, negative. */
    SERVICES("services"),
    /** Attributes of green power: bought, less sold. */
    CERTIFICATES("certificates");

    private final String id;

    PricePart(String id) {
        this.id = id;
    }

    /** Stable id, e.g. {@code own-supply}. */
    public String id() {
        return id;
    }

    /** The part that a row of a bill belongs to. */
    public static PricePart of(BillRow row) {
        return switch (row) {
            case PURCHASE, CONTRACT_DIFFERENCE, DAY_AHEAD_DIFFERENCE, DEVIATION, GREEN_PREMIUM, ENERGY_TIERS -> ENERGY;
            case NETWORK_ENERGY -> NETWORK;
            case UPSTREAM_LOSS -> LOSS;
            case SYSTEM_OPERATION, GOVERNMENT_FUNDS, AGENCY_FEE, FIXED, MINIMUM_BILL -> FEES;
            case NETWORK_CAPACITY, WINDOW_DEMAND, DEMAND_TIERS -> CAPACITY;
            case POWER_FACTOR -> POWER_FACTOR;
            case FUEL, THERMAL_OPERATION, INTERRUPTION, LINE_FEE -> OWN_SUPPLY;
            case EXPORT, MECHANISM_DIFFERENCE, NET_METERING, NET_SURPLUS, CREDIT_CARRIED -> EXPORT;
            case DEMAND_RESPONSE, ANCILLARY_SERVICES -> SERVICES;
            case CERTIFICATE_PURCHASE, CERTIFICATE_INCOME -> CERTIFICATES;
        };
    }
}
