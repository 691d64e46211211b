package io.greenpark.reports.run;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** One table of many: the lines of their files, each behind the id of its file, without any of them in memory. */
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
                        for (String line = in.readLine(); line != null; line = in.readLine()) {
                            out.write(part.getKey());
                            out.write(',');
                            out.write(line);
                            out.write('\n');
                        }
                    }
                }
            }
        }
    }
}
