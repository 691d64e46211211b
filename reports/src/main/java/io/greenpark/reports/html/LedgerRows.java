package io.greenpark.reports.html;

import io.greenpark.core.ledger.AttributeAccount;
import io.greenpark.core.ledger.AttributeLedger;
import io.greenpark.core.ledger.EnergyAccount;
import io.greenpark.core.ledger.StorageAccount;
import io.greenpark.core.ledger.StorageLedger;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.table.LedgerTables;
import io.greenpark.reports.text.Numbers;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Green shares by node, and the two ledgers by plant or purchase, over the whole time. */
final class LedgerRows {

    private static final List<Indicator> SHARES = List.of(
            Indicator.PHYSICAL_SELF_USE_SHARE,
            Indicator.ALLOCATED_SELF_USE_SHARE,
            Indicator.NON_FOSSIL_SHARE,
            Indicator.HOURLY_MATCHED_SHARE,
            Indicator.HOURLY_MATCHED_WITH_GRID_SHARE);

    private LedgerRows() {}

    /** Names of the shares. */
    static List<Title> shareNames() {
        return SHARES.stream()
                .map(share -> Texts.label("indicator", share.id()))
                .toList();
    }

    /** Names of the accounts. */
    static List<Title> accountNames() {
        return Stream.concat(
                        Stream.of(EnergyAccount.values()).map(EnergyAccount::id),
                        Stream.of(AttributeAccount.values()).map(AttributeAccount::id))
                .map(id -> Texts.label("account", id))
                .toList();
    }

    /** The shares of every node of every case. */
    static List<Page.LedgerRow> shares(StudyResult study) {
        List<Page.LedgerRow> rows = new ArrayList<>();
        for (CaseResult c : study.cases()) {
            for (NodeResult node :
                    Stream.concat(c.nodes().stream(), Stream.of(c.all())).toList()) {
                rows.add(new Page.LedgerRow(
                        c.title(),
                        node.title(),
                        "",
                        SHARES.stream().map(share -> share(node.value(share))).toList()));
            }
        }
        return rows;
    }

    /** The accounts of every plant and purchase. */
    static List<Page.LedgerRow> accounts(StudyResult study) {
        List<Page.LedgerRow> rows = new ArrayList<>();
        for (CaseResult c : study.cases()) {
            for (AttributeLedger ledger : c.ledgers()) {
                for (String asset : LedgerTables.assets(ledger)) {
                    rows.add(new Page.LedgerRow(
                            c.title(), c.node(ledger.node()).title(), asset, accounts(ledger, asset)));
                }
            }
        }
        return rows;
    }

    /** Names of the accounts of batteries. */
    static List<Title> storageNames() {
        return Stream.of(StorageAccount.values())
                .map(account -> Texts.label("account", account.id()))
                .toList();
    }

    /** Both inventories of every battery: what went in and out over the whole time, and what is there at its end. */
    static List<Page.LedgerRow> batteries(StudyResult study) {
        List<Page.LedgerRow> rows = new ArrayList<>();
        for (CaseResult c : study.cases()) {
            for (AttributeLedger ledger : c.ledgers()) {
                StorageLedger storage = ledger.energy().storage();
                for (int b = 0; b < storage.batteries().size(); b++) {
                    rows.add(new Page.LedgerRow(
                            c.title(),
                            c.node(ledger.node()).title(),
                            storage.batteries().get(b),
                            inventories(storage, b, ledger.energy().months().size())));
                }
            }
        }
        return rows;
    }

    private static List<Title> inventories(StorageLedger storage, int battery, int months) {
        List<Title> cells = new ArrayList<>();
        for (StorageAccount account : StorageAccount.values()) {
            boolean stock = account == StorageAccount.GREEN_STORED || account == StorageAccount.GRID_STORED;
            double mwh = 0.0;
            for (int m = stock ? months - 1 : 0; m < months; m++) {
                mwh += storage.mwh(account, battery, m);
            }
            cells.add(number(mwh));
        }
        return cells;
    }

    private static List<Title> accounts(AttributeLedger ledger, String asset) {
        List<Title> cells = new ArrayList<>();
        int a = ledger.energy().assets().indexOf(asset);
        for (EnergyAccount account : EnergyAccount.values()) {
            double mwh = 0.0;
            for (int m = 0; a >= 0 && m < ledger.energy().months().size(); m++) {
                mwh += ledger.energy().mwh(account, a, m);
            }
            cells.add(number(mwh));
        }
        for (AttributeAccount account : AttributeAccount.values()) {
            cells.add(number(ledger.mwh(account, entry -> entry.lot().asset().equals(asset))));
        }
        return cells;
    }

    private static Title number(double mwh) {
        return Numbers.both(n -> n.fixed(mwh, 0));
    }

    private static Title share(OptionalDouble value) {
        return value.isPresent() ? Numbers.both(n -> n.share(value.getAsDouble())) : Title.of(Numbers.UNDEFINED);
    }
}
