package io.greenpark.core.ledger;

import java.time.YearMonth;

/**
 * A booking in the attribute ledger: out of one account, into another.
 *
 * @param month month in which it is booked
 * @param lot what is booked
 * @param from account it leaves
 * @param to account it enters
 * @param mwh how much [MWh], above zero
 * @param claimant who has it then
 * @param forYear year it is claimed for; that of production unless it is cancelled for another
 */
public record AttributeEntry(
        YearMonth month,
        Lot lot,
        AttributeAccount from,
        AttributeAccount to,
        double mwh,
        String claimant,
        int forYear) {

    /** Whether a certificate comes into being with it, for energy that is fed in. */
    public boolean certificate() {
        return lot.own() && (to == AttributeAccount.SOLD_WITH_POWER || to == AttributeAccount.HELD);
    }
}
