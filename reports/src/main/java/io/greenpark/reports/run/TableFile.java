package io.greenpark.reports.run;

import io.greenpark.reports.table.Column;
import io.greenpark.reports.table.DataTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a table as a CSV file. */
public final class TableFile {

    private TableFile() {}

    static void write(Path file, DataTable table) throws IOException {
        write(Files.newOutputStream(file), table);
    }

    /** Writes {@code table} and closes {@code out}. */
    public static void write(OutputStream out, DataTable table) throws IOException {
        try (CsvBytes csv = new CsvBytes(out)) {
            csv.header(table.headers());
            for (List<Object> row : table.rows()) {
                for (int c = 0; c < row.size(); c++) {
                    if (table.columns().get(c).type() == Column.Type.NUMBER) {
                        csv.number((Double) row.get(c));
                    } else {
                        csv.text(row.get(c).toString());
                    }
                }
                csv.endLine();
            }
        }
    }
}
