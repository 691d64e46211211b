package io.greenpark.reports.run;

import io.greenpark.core.ledger.HourlyLedger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the ledgers of all nodes of a case step by step, as they are booked; nothing is kept. */
final class LedgerHoursFiles {

    private static final List<String> HEADERS = List.of("time", "asset", "account", "mwh");

    private LedgerHoursFiles() {}

    /**
     * Writes the files.
     *
     * @param times start of every step as a cell
     */
    static void write(Path root, String caseId, HourlyLedger ledger, byte[][] times) throws IOException {
        List<CsvBytes> files = new ArrayList<>();
        try {
            for (String node : ledger.nodes()) {
                Path file = Layout.ledgerHours(root, caseId, node);
                Files.createDirectories(file.getParent());
                CsvBytes csv = new CsvBytes(file);
                files.add(csv);
                csv.header(HEADERS);
            }
            ledger.post((node, step, asset, account, mwh) -> row(files.get(node), times[step], asset, account, mwh));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            for (CsvBytes file : files) {
                file.close();
            }
        }
    }

    private static void row(CsvBytes csv, byte[] time, String asset, String account, double mwh) {
        try {
            csv.raw(time);
            csv.text(asset);
            csv.text(account);
            csv.number(mwh);
            csv.endLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
