package io.greenpark.reports.explain;

import io.greenpark.core.ledger.AttributeAccount;
import io.greenpark.core.ledger.AttributeEntry;
import io.greenpark.core.ledger.EnergyAccount;
import io.greenpark.core.result.Indicator;
import java.util.Map;

/** The ways to green energies and certificates: sums of the ledgers. */
final class GreenDerivations {

    private GreenDerivations() {}

    static void energy(WorkingRows otherwise, Map<Indicator, Derivation> ways) {
        ways.put(Indicator.GREEN_OWN_USE_MWH, LedgerSums.energy(otherwise, EnergyAccount.OWN_USE));
        ways.put(
                Indicator.GREEN_EXPORT_MWH,
                LedgerSums.energy(otherwise, EnergyAccount.EXPORTED, EnergyAccount.EXPORTED_FROM_STORAGE));
        ways.put(Indicator.GREEN_STORAGE_LOSS_MWH, LedgerSums.energy(otherwise, EnergyAccount.STORAGE_LOSS));
        ways.put(Indicator.GREEN_STORED_CHANGE_MWH, LedgerSums.energy(otherwise, EnergyAccount.STORED_CHANGE));
        ways.put(Indicator.GREEN_SENT_MWH, LedgerSums.energy(otherwise, EnergyAccount.SENT));
        ways.put(Indicator.GREEN_RECEIVED_MWH, LedgerSums.energy(otherwise, EnergyAccount.RECEIVED));
    }

    static void certificates(WorkingRows otherwise, Map<Indicator, Derivation> ways) {
        ways.put(
                Indicator.CERTIFICATES_ISSUED_MWH,
                LedgerSums.entries(otherwise, entry -> entry.certificate() ? 1.0 : 0.0));
        ways.put(
                Indicator.CERTIFICATES_BOUGHT_MWH,
                LedgerSums.entries(
                        otherwise,
                        entry -> entry.from() == AttributeAccount.BOUGHT && entry.to() == AttributeAccount.HELD
                                ? 1.0
                                : 0.0));
        ways.put(
                Indicator.CERTIFICATES_HELD_MWH,
                LedgerSums.entries(
                        otherwise, entry -> into(entry, AttributeAccount.HELD) - outOf(entry, AttributeAccount.HELD)));
        ways.put(
                Indicator.CERTIFICATES_SOLD_MWH,
                LedgerSums.entries(
                        otherwise,
                        entry -> into(entry, AttributeAccount.SOLD) + into(entry, AttributeAccount.SOLD_WITH_POWER)));
        ways.put(
                Indicator.CERTIFICATES_CANCELLED_MWH,
                LedgerSums.entries(otherwise, entry -> into(entry, AttributeAccount.CANCELLED)));
        ways.put(
                Indicator.CERTIFICATES_EXPIRED_MWH,
                LedgerSums.entries(otherwise, entry -> into(entry, AttributeAccount.EXPIRED)));
        ways.put(
                Indicator.GREEN_POWER_BOUGHT_MWH,
                LedgerSums.entries(otherwise, entry -> into(entry, AttributeAccount.RECEIVED_WITH_POWER)));
    }

    private static double into(AttributeEntry entry, AttributeAccount account) {
        return entry.to() == account ? 1.0 : 0.0;
    }

    private static double outOf(AttributeEntry entry, AttributeAccount account) {
        return entry.from() == account ? 1.0 : 0.0;
    }
}
