package io.greenpark.reports.table;

import static io.greenpark.reports.table.Column.number;
import static io.greenpark.reports.table.Column.text;

import io.greenpark.core.ledger.AttributeAccount;
import io.greenpark.core.ledger.AttributeEntry;
import io.greenpark.core.ledger.AttributeLedger;
import io.greenpark.core.ledger.EnergyAccount;
import io.greenpark.core.ledger.EnergyLedger;
import io.greenpark.core.ledger.StorageAccount;
import io.greenpark.core.ledger.StorageLedger;
import io.greenpark.core.result.StudyResult;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The tables of energy and attribute ledgers. */
public final class LedgerTables {

    /** Account of exported energy that makes no whole certificate yet, at the end. */
    public static final String CARRIED = "attribute-carried";

    private static final List<Column> BOOK = List.of(text("month"), text("asset"), text("account"), number("mwh"));

    private static final List<Column> ENTRIES = List.of(
            text("month"),
            text("asset"),
            text("produced"),
            text("own"),
            text("from"),
            text("to"),
            number("mwh"),
            text("claimant"),
            text("forYear"));

    private static final List<Column> LEAD = List.of(text("case"), text("node"));

    private LedgerTables() {}

    /** Both ledgers of a node by month, plant, purchase or battery, and account; accounts without a booking are left out. */
    public static DataTable book(AttributeLedger ledger) {
        List<List<Object>> rows = new ArrayList<>();
        EnergyLedger energy = ledger.energy();
        for (int m = 0; m < energy.months().size(); m++) {
            YearMonth month = energy.months().get(m);
            for (String asset : assets(ledger)) {
                int a = energy.assets().indexOf(asset);
                for (EnergyAccount account : EnergyAccount.values()) {
                    add(rows, month, asset, account.id(), a < 0 ? 0.0 : energy.mwh(account, a, m));
                }
                for (AttributeAccount account : AttributeAccount.values()) {
                    add(rows, month, asset, account.id(), mwh(ledger, account, asset, month));
                }
                if (a >= 0 && m == energy.months().size() - 1) {
                    add(rows, month, asset, CARRIED, ledger.carried().get(a));
                }
            }
            addBatteries(rows, energy.storage(), month, m);
        }
        return new DataTable("ledger", BOOK, rows);
    }

    /** Both ledgers of all nodes. */
    public static DataTable books(StudyResult study) {
        return DataTable.stacked(
                "ledger",
                Stream.concat(LEAD.stream(), BOOK.stream()).toList(),
                study.cases().stream()
                        .flatMap(c -> c.ledgers().stream()
                                .map(ledger -> book(ledger).prefixed(LEAD, List.of(c.id(), ledger.node()))))
                        .toList());
    }

    /** The bookings of the attribute ledger of a node, in order. */
    public static DataTable entries(AttributeLedger ledger) {
        return new DataTable(
                "entries",
                ENTRIES,
                ledger.entries().stream().map(LedgerTables::row).toList());
    }

    /** Plants and purchases of a ledger. */
    public static Set<String> assets(AttributeLedger ledger) {
        Set<String> assets = new LinkedHashSet<>(ledger.energy().assets());
        ledger.entries().forEach(entry -> assets.add(entry.lot().asset()));
        return assets;
    }

    private static List<Object> row(AttributeEntry entry) {
        return List.of(
                entry.month().toString(),
                entry.lot().asset(),
                entry.lot().produced().toString(),
                Boolean.toString(entry.lot().own()),
                entry.from().id(),
                entry.to().id(),
                entry.mwh(),
                entry.claimant(),
                Integer.toString(entry.forYear()));
    }

    private static double mwh(AttributeLedger ledger, AttributeAccount account, String asset, YearMonth month) {
        return ledger.mwh(
                account,
                entry -> entry.month().equals(month) && entry.lot().asset().equals(asset));
    }

    private static void addBatteries(List<List<Object>> rows, StorageLedger storage, YearMonth month, int m) {
        for (int b = 0; b < storage.batteries().size(); b++) {
            for (StorageAccount account : StorageAccount.values()) {
                add(rows, month, storage.batteries().get(b), account.id(), storage.mwh(account, b, m));
            }
        }
    }

    private static void add(List<List<Object>> rows, YearMonth month, String asset, String account, double mwh) {
        if (mwh != 0.0) {
            rows.add(List.of(month.toString(), asset, account, mwh));
        }
    }
}
