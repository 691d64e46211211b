package io.greenpark.reports.run;

import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.Working;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Reads the terms of figures. */
final class WorkingReader {

    private WorkingReader() {}

    /** The terms of the figures of a node; none if its run has written none. */
    static List<Working> read(Path root, String caseId, String node) {
        Path file = Layout.workings(root, caseId, node);
        return Files.exists(file)
                ? CsvRows.read(file).stream().map(WorkingReader::term).toList()
                : List.of();
    }

    private static Working term(CsvRows.Row row) {
        return new Working(
                row.text("node"),
                row.constant("indicator", Arrays.asList(Indicator.values()), Indicator::id),
                row.constant("how", Arrays.asList(Working.How.values()), Working.How::id),
                row.text("row"),
                row.text("of"),
                row.text("detail"),
                row.number("quantity"),
                row.text("unit"),
                row.number("factor"),
                row.text("factorUnit"));
    }
}
