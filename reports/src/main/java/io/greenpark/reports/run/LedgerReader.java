package io.greenpark.reports.run;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.ledger.AttributeAccount;
import io.greenpark.core.ledger.AttributeEntry;
import io.greenpark.core.ledger.AttributeLedger;
import io.greenpark.core.ledger.EnergyAccount;
import io.greenpark.core.ledger.EnergyLedger;
import io.greenpark.core.ledger.Lot;
import io.greenpark.core.ledger.StorageAccount;
import io.greenpark.core.ledger.StorageLedger;
import io.greenpark.reports.table.LedgerTables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the ledgers of a node. */
final class LedgerReader {

    private static final String ENERGY = "energy-";

    private LedgerReader() {}

    /** The ledgers that a run has written; empty if it kept none. */
    static Optional<AttributeLedger> read(Path root, String caseId, String node, List<YearMonth> months) {
        Path file = Layout.ledgerEntries(root, caseId, node);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Path book = Layout.ledger(root, caseId, node);
        List<CsvRows.Row> rows = CsvRows.read(book);
        List<AttributeEntry> entries =
                CsvRows.read(file).stream().map(LedgerReader::entry).toList();
        try {
            AttributeLedger ledger = ledger(node, rows, entries, months);
            requireSame(book, rows, ledger);
            return Optional.of(ledger);
        } catch (InvalidValueException e) {
            throw new RunDirectoryException(book, e.getMessage() + "; it or " + file.getFileName() + " was changed");
        }
    }

    private static AttributeLedger ledger(
            String node, List<CsvRows.Row> rows, List<AttributeEntry> entries, List<YearMonth> months) {
        List<String> assets = rows.stream()
                .filter(row -> row.text("account").startsWith(ENERGY))
                .map(row -> row.text("asset"))
                .distinct()
                .toList();
        double[][][] mwh = new double[EnergyAccount.values().length][assets.size()][months.size()];
        Double[] carried = new Double[assets.size()];
        Arrays.fill(carried, 0.0);
        for (CsvRows.Row row : rows) {
            if (row.text("account").equals(LedgerTables.CARRIED)) {
                carried[row.index("asset", assets)] = row.number("mwh");
            } else if (row.text("account").startsWith(ENERGY)) {
                EnergyAccount account = row.constant("account", List.of(EnergyAccount.values()), EnergyAccount::id);
                int month = row.index(
                        "month", months.stream().map(YearMonth::toString).toList());
                mwh[account.ordinal()][row.index("asset", assets)][month] = row.number("mwh");
            }
        }
        EnergyLedger energy = new EnergyLedger(assets, months, mwh, storage(rows, months));
        return new AttributeLedger(node, energy, entries, List.of(carried));
    }

    private static StorageLedger storage(List<CsvRows.Row> rows, List<YearMonth> months) {
        List<StorageAccount> accounts = List.of(StorageAccount.values());
        List<CsvRows.Row> ofBatteries = rows.stream()
                .filter(row ->
                        accounts.stream().anyMatch(account -> account.id().equals(row.text("account"))))
                .toList();
        List<String> batteries =
                ofBatteries.stream().map(row -> row.text("asset")).distinct().toList();
        double[][][] mwh = new double[batteries.size()][months.size()][accounts.size()];
        for (CsvRows.Row row : ofBatteries) {
            int month =
                    row.index("month", months.stream().map(YearMonth::toString).toList());
            StorageAccount account = row.constant("account", accounts, StorageAccount::id);
            mwh[row.index("asset", batteries)][month][account.ordinal()] = row.number("mwh");
        }
        return new StorageLedger(batteries, mwh);
    }

    /** Every row of the book must be what the bookings give. */
    private static void requireSame(Path book, List<CsvRows.Row> rows, AttributeLedger ledger) {
        Map<String, Object> found = new LinkedHashMap<>();
        for (List<Object> row : LedgerTables.book(ledger).rows()) {
            found.put("%s %s %s".formatted(row.get(0), row.get(1), row.get(2)), row.get(3));
        }
        for (CsvRows.Row row : rows) {
            String key = "%s %s %s".formatted(row.text("month"), row.text("asset"), row.text("account"));
            Object mwh = found.remove(key);
            if (!Double.valueOf(row.number("mwh")).equals(mwh)) {
                throw new RunDirectoryException(
                        book,
                        "line %d: %s is %s MWh, but its entries give %s"
                                .formatted(row.line(), key, row.number("mwh"), mwh == null ? "none" : mwh));
            }
        }
        for (Map.Entry<String, Object> missing : found.entrySet()) {
            throw new RunDirectoryException(
                    book, "%s is missing, its entries give %s MWh".formatted(missing.getKey(), missing.getValue()));
        }
    }

    private static AttributeEntry entry(CsvRows.Row row) {
        List<AttributeAccount> accounts = List.of(AttributeAccount.values());
        return new AttributeEntry(
                row.parsed("month", YearMonth::parse),
                new Lot(
                        row.text("asset"),
                        Boolean.parseBoolean(row.text("own")),
                        row.parsed("produced", YearMonth::parse)),
                row.constant("from", accounts, AttributeAccount::id),
                row.constant("to", accounts, AttributeAccount::id),
                row.number("mwh"),
                row.text("claimant"),
                row.integer("forYear"));
    }
}
