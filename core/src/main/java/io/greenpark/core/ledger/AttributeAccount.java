package io.greenpark.core.ledger;

/**
 * Accounts of the attribute ledger; the id is written to files. Attributes come from the first three, and end in the others,
 * docs/model.md eq. (CAR-17).
 */
public enum AttributeAccount {
    /** Issued for own net generation. */
    ISSUED("attribute-issued"),
    /** Came with green power over lines from the node that issued them. */
    RECEIVED_OVER_LINES("attribute-received-over-lines"),
    /** Bought from others, with power or apart. */
    BOUGHT("attribute-bought"),
    /** Of energy used on site; not tradable. */
    SELF_USED("attribute-self-used"),
    /** Sold together with the exported power. */
    SOLD_WITH_POWER("attribute-sold-with-power"),
    /** Certificates in hand; a booking out of it is negative. */
    HELD("attribute-held"),
    /** Certificates sold apart from the power. */
    SOLD("attribute-sold"),
    /** Certificates cancelled for somebody and a year (核销). */
    CANCELLED("attribute-cancelled"),
    /** Certificates whose life has ended. */
    EXPIRED("attribute-expired"),
    /** Bought with green power, for energy drawn from the grid. */
    RECEIVED_WITH_POWER("attribute-received-with-power"),
    /** Of generated energy that batteries hold at the end of a month; a booking out of it is negative. */
    STORED("attribute-stored"),
    /** Went with green power over lines to other nodes. */
    SENT("attribute-sent"),
    /** Of energy that batteries lost, or that plants took back from them for their own use; nobody claims it. */
    LOST("attribute-lost");

    private final String id;

    AttributeAccount(String id) {
        this.id = id;
    }

    /** Stable id, e.g. {@code attribute-cancelled}. */
    public String id() {
        return id;
    }

    /** Whether attributes come from here. */
    public boolean source() {
        return this == ISSUED || this == RECEIVED_OVER_LINES || this == BOUGHT;
    }
}
