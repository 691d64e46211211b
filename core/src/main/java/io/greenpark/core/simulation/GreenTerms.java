package io.greenpark.core.simulation;

import io.greenpark.core.ledger.EnergyAccount;
import io.greenpark.core.ledger.EnergyLedger;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.Working;
import io.greenpark.core.result.WorkingRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The terms of green energies, by plant and month, where no attribute ledger is written that holds them. */
final class GreenTerms {

    private static final Map<Indicator, Set<EnergyAccount>> ACCOUNTS = new EnumMap<>(Map.of(
            Indicator.GREEN_OWN_USE_MWH, Set.of(EnergyAccount.OWN_USE),
            Indicator.GREEN_EXPORT_MWH, Set.of(EnergyAccount.EXPORTED, EnergyAccount.EXPORTED_FROM_STORAGE),
            Indicator.GREEN_STORAGE_LOSS_MWH, Set.of(EnergyAccount.STORAGE_LOSS),
            Indicator.GREEN_STORED_CHANGE_MWH, Set.of(EnergyAccount.STORED_CHANGE),
            Indicator.GREEN_SENT_MWH, Set.of(EnergyAccount.SENT),
            Indicator.GREEN_RECEIVED_MWH, Set.of(EnergyAccount.RECEIVED)));

    private GreenTerms() {}

    static List<Working> of(Accounts node) {
        List<Working> terms = new ArrayList<>();
        if (node.attributes().ledger().isEmpty()) {
            ACCOUNTS.forEach((indicator, accounts) -> terms.addAll(of(node, indicator, accounts)));
        }
        return terms;
    }

    private static List<Working> of(Accounts node, Indicator indicator, Set<EnergyAccount> accounts) {
        String id = node.node().id();
        EnergyLedger book = node.green().book();
        List<Working> terms = new ArrayList<>();
        for (int a = 0; a < book.assets().size(); a++) {
            for (int m = 0; m < book.months().size(); m++) {
                double mwh = 0.0;
                for (EnergyAccount account : accounts) {
                    mwh += book.mwh(account, a, m);
                }
                if (mwh != 0.0) {
                    terms.add(Working.of(id, indicator, WorkingRow.PLANT, mwh)
                            .about(book.assets().get(a))
                            .at(book.months().get(m)));
                }
            }
        }
        return terms.isEmpty() ? List.of(Working.of(id, indicator, WorkingRow.PLANT, 0.0)) : terms;
    }
}
