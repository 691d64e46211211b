package io.greenpark.core.simulation;

import io.greenpark.core.ledger.HourlyLedger;

/** Told of every case that is simulated how its hours can be booked; called by several threads. */
@FunctionalInterface
public interface LedgerDetail {

    /**
     * A case is simulated.
     *
     * @param caseId its id
     * @param ledger its ledgers step by step
     */
    void simulated(String caseId, HourlyLedger ledger);

    /** Tells nobody. */
    static LedgerDetail none() {
        return (caseId, ledger) -> {};
    }
}
