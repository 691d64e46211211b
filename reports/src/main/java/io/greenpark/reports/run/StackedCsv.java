package io.greenpark.reports.run;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** One table of many: the rows of their files, each behind the id of its file, without any of them in memory. */
final class StackedCsv {

    private final Path file;
    private final String column;

    /** @param column name of the column with the ids */
    StackedCsv(Path file, String column) {
        this.file = file;
        this.column = column;
    }

    /** @param parts files by their ids, in the order of the table; those that do not exist are left out */
    void write(Map<String, Path> parts) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            boolean headed = false;
            for (Map.Entry<String, Path> part : parts.entrySet()) {
                if (Files.exists(part.getValue())) {
                    try (BufferedReader in = Files.newBufferedReader(part.getValue())) {
                        String header = in.readLine();
                        if (!headed) {
                            out.write(column + "," + header + "\n");
                            headed = true;
                        }
                        copy(in, part.getKey(), out);
                    }
                }
            }
        }
    }

    /** A row has several lines where a quoted cell has. */
    private static void copy(BufferedReader in, String id, BufferedWriter out) throws IOException {
        boolean quoted = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!quoted) {
                out.write(id);
                out.write(',');
            }
            out.write(line);
            out.write('\n');
            quoted ^= line.chars().filter(c -> c == '"').count() % 2 == 1;
        }
    }
}
