package io.greenpark.reports.run;

import io.greenpark.core.ledger.AttributeAccount;
import io.greenpark.core.ledger.AttributeEntry;
import io.greenpark.core.ledger.AttributeLedger;
import io.greenpark.core.ledger.EnergyAccount;
import io.greenpark.core.ledger.EnergyLedger;
import io.greenpark.core.ledger.Lot;
import io.greenpark.reports.table.LedgerTables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the ledgers of a node. */
final class LedgerReader {

    private LedgerReader() {}

    /** The ledgers that a run has written; empty if it kept none. */
    static Optional<AttributeLedger> read(Path root, String caseId, String node, List<YearMonth> months) {
        Path file = Layout.ledgerEntries(root, caseId, node);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<CsvRows.Row> rows = CsvRows.read(Layout.ledger(root, caseId, node));
        List<String> assets = rows.stream()
                .filter(row -> row.text("account").startsWith("energy-"))
                .map(row -> row.text("asset"))
                .distinct()
                .toList();
        double[][][] mwh = new double[EnergyAccount.values().length][assets.size()][months.size()];
        Double[] carried = new Double[assets.size()];
        Arrays.fill(carried, 0.0);
        for (CsvRows.Row row : rows) {
            int asset = assets.indexOf(row.text("asset"));
            if (row.text("account").equals(LedgerTables.CARRIED)) {
                carried[asset] = row.number("mwh");
            } else if (row.text("account").startsWith("energy-")) {
                EnergyAccount account = row.constant("account", List.of(EnergyAccount.values()), EnergyAccount::id);
                int month = months.indexOf(YearMonth.parse(row.text("month")));
                mwh[account.ordinal()][asset][month] = row.number("mwh");
            }
        }
        List<AttributeEntry> entries = new ArrayList<>();
        for (CsvRows.Row row : CsvRows.read(file)) {
            entries.add(entry(row));
        }
        return Optional.of(new AttributeLedger(node, new EnergyLedger(assets, months, mwh), entries, List.of(carried)));
    }

    private static AttributeEntry entry(CsvRows.Row row) {
        List<AttributeAccount> accounts = List.of(AttributeAccount.values());
        return new AttributeEntry(
                YearMonth.parse(row.text("month")),
                new Lot(
                        row.text("asset"),
                        Boolean.parseBoolean(row.text("own")),
                        YearMonth.parse(row.text("produced"))),
                row.constant("from", accounts, AttributeAccount::id),
                row.constant("to", accounts, AttributeAccount::id),
                row.number("mwh"),
                row.text("claimant"),
                row.integer("forYear"));
    }
}
