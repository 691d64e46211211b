package io.greenpark.core.ledger;

/**
 * Accounts of the attribute ledger that are booked in every step, with the energy of the same step; the id is written to files. The
 * first two are where attributes come from, the others where they go, docs/model.md eq. (CAR-38).
 */
public enum AttributeHour {
    /** Issued for own net generation; negative while a plant takes more for itself, out of batteries, than it generates. */
    ISSUED(AttributeAccount.ISSUED.id()),
    /** Came with green power over lines from the node that issued them. */
    RECEIVED_OVER_LINES(AttributeAccount.RECEIVED_OVER_LINES.id()),
    /** Of energy used on site; not tradable. */
    SELF_USED(AttributeAccount.SELF_USED.id()),
    /** Of exported energy, direct or from batteries: whole certificates are made of them by the month. */
    EXPORTED("attribute-exported"),
    /** Rise of what batteries hold. */
    STORED(AttributeAccount.STORED.id()),
    /** Went with green power over lines to other nodes. */
    SENT(AttributeAccount.SENT.id()),
    /** Of energy that batteries lost; nobody claims it. */
    LOST(AttributeAccount.LOST.id());

    private final String id;

    AttributeHour(String id) {
        this.id = id;
    }

    /** Stable id, e.g. {@code attribute-issued}. */
    public String id() {
        return id;
    }

    /** Attributes of the energy {@code mwh} of a plant in a step, by {@link EnergyAccount#ordinal()} [MWh]. */
    double mwh(double[] mwh) {
        return switch (this) {
            case ISSUED ->
                of(mwh, EnergyAccount.AVAILABLE) - of(mwh, EnergyAccount.CURTAILED) - of(mwh, EnergyAccount.OWN_USE);
            case RECEIVED_OVER_LINES -> of(mwh, EnergyAccount.RECEIVED);
            case SELF_USED -> of(mwh, EnergyAccount.SELF_USED);
            case EXPORTED -> of(mwh, EnergyAccount.EXPORTED) + of(mwh, EnergyAccount.EXPORTED_FROM_STORAGE);
            case STORED -> of(mwh, EnergyAccount.STORED_CHANGE);
            case SENT -> of(mwh, EnergyAccount.SENT);
            case LOST -> of(mwh, EnergyAccount.STORAGE_LOSS);
        };
    }

    private static double of(double[] mwh, EnergyAccount account) {
        return mwh[account.ordinal()];
    }
}
