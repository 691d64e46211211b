package io.greenpark.core.simulation;

import io.greenpark.core.ledger.HourlyLedger;
import io.greenpark.core.ledger.TracedNode;
import java.util.List;

/**
 * A case dispatched, billed and booked: all of it that rests on nothing but the case itself and the axis.
 *
 * @param trial its plan and bills
 * @param accounts the books of its parks and hubs, checked
 * @param hours its energy ledgers step by step
 */
record Booked(Trial trial, List<Accounts> accounts, HourlyLedger hours) {

    Booked {
        accounts = List.copyOf(accounts);
        accounts.forEach(Invariants::require);
    }

    /** The books of {@code variant}, dispatched and billed in {@code trial}. */
    static Booked of(Case variant, Trial trial) {
        List<TracedNode> traced = Books.traced(trial.nodes(), variant, trial.plan());
        return new Booked(
                trial,
                Books.of(trial.nodes(), variant, trial.plan(), trial.bills(), traced),
                new HourlyLedger(traced, variant.shared().links(), trial.plan().links()));
    }
}
