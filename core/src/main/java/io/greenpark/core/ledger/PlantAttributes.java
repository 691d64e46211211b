package io.greenpark.core.ledger;

import java.time.YearMonth;

/**
 * Attributes of the energy of one plant at a node, month by month, docs/model.md eq. (CAR-17). They are issued for net
 * generation, at the node of the plant alone; batteries and lines pass them on with the energy. Of what is exported whole certificates
 * are issued, the fraction waits for the next month.
 */
final class PlantAttributes {

    private final String node;
    private final EnergyLedger energy;
    private final int asset;
    private final CertificateRules rules;
    private final boolean own;
    private double stockMwh;
    private double fractionMwh;
    private double carriedMwh;
    private double releasedMwh;
    private double issuedMwh;

    /** @param asset index of the plant in the energy ledger */
    PlantAttributes(String node, EnergyLedger energy, int asset, CertificateRules rules) {
        this.node = node;
        this.energy = energy;
        this.asset = asset;
        this.rules = rules;
        double availableMwh = 0.0;
        for (int m = 0; m < energy.months().size(); m++) {
            availableMwh += energy.mwh(EnergyAccount.AVAILABLE, asset, m);
        }
        this.own = availableMwh > 0.0;
    }

    /** Exported energy that makes no whole certificate yet and for which nothing is issued [MWh]. */
    double carriedMwh() {
        return carriedMwh;
    }

    /**
     * Books month {@code m}.
     *
     * @param soldWithPower whether {@code market} gets the attributes of exported energy with it; else they are held
     */
    void book(AttributeBook book, int m, boolean soldWithPower, String market) {
        double netMwh =
                mwh(EnergyAccount.AVAILABLE, m) - mwh(EnergyAccount.CURTAILED, m) - mwh(EnergyAccount.OWN_USE, m);
        double generatedMwh = Math.max(0.0, netMwh);
        double lostMwh = Math.max(0.0, mwh(EnergyAccount.STORAGE_LOSS, m)) + Math.max(0.0, -netMwh);
        double waitingMwh = fractionMwh + mwh(EnergyAccount.EXPORTED, m) + mwh(EnergyAccount.EXPORTED_FROM_STORAGE, m);
        double wholeMwh = rules.wholeMwh(waitingMwh);
        fractionMwh = Math.max(0.0, waitingMwh - wholeMwh);
        double beforeMwh = carriedMwh;
        carriedMwh = Math.min(fractionMwh, beforeMwh + generatedMwh + mwh(EnergyAccount.RECEIVED, m));
        stockMwh = Math.max(0.0, stockMwh + mwh(EnergyAccount.STORED_CHANGE, m));
        double riseMwh = stockMwh + fractionMwh - carriedMwh - book.storedMwh(asset());
        releasedMwh = Math.max(0.0, -riseMwh);
        issuedMwh = own ? Math.max(0.0, generatedMwh + beforeMwh - carriedMwh) : 0.0;

        book(book, m, AttributeAccount.LOST, lostMwh, AttributeBook.NOBODY);
        book(book, m, AttributeAccount.SELF_USED, mwh(EnergyAccount.SELF_USED, m), node);
        book(book, m, AttributeAccount.SENT, mwh(EnergyAccount.SENT, m), node);
        if (soldWithPower) {
            book(book, m, AttributeAccount.SOLD_WITH_POWER, wholeMwh, market);
        } else {
            book(book, m, AttributeAccount.HELD, wholeMwh, node);
        }
        fresh(book, m, AttributeAccount.STORED, Math.max(0.0, riseMwh), node);
    }

    /** Books what batteries release first, then what is issued or received. */
    private void book(AttributeBook book, int m, AttributeAccount to, double mwh, String claimant) {
        double takenMwh = book.release(month(m), asset(), to, Math.min(mwh, releasedMwh), claimant);
        releasedMwh -= takenMwh;
        fresh(book, m, to, mwh - takenMwh, claimant);
    }

    /** What is issued goes before what is received; a plant that nothing was received of is issued alone, rounding included. */
    private void fresh(AttributeBook book, int m, AttributeAccount to, double mwh, String claimant) {
        var lot = new Lot(asset(), true, month(m));
        boolean both = own && mwh(EnergyAccount.RECEIVED, m) > 0.0;
        double ofIssuedMwh = both ? Math.min(mwh, issuedMwh) : own ? mwh : 0.0;
        issuedMwh -= ofIssuedMwh;
        book.receive(month(m), lot, AttributeAccount.ISSUED, to, ofIssuedMwh, claimant);
        book.receive(month(m), lot, AttributeAccount.RECEIVED_OVER_LINES, to, mwh - ofIssuedMwh, claimant);
    }

    private String asset() {
        return energy.assets().get(asset);
    }

    private YearMonth month(int m) {
        return energy.months().get(m);
    }

    private double mwh(EnergyAccount account, int m) {
        return energy.mwh(account, asset, m);
    }
}
