package io.greenpark.reports.run;

import io.greenpark.core.result.CaseResult;
import io.greenpark.reports.parquet.ParquetSchema;
import io.greenpark.reports.parquet.ParquetTables;
import io.greenpark.reports.parquet.ParquetWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of Parquet files: a folder for each table, which appears whole or not at all, and for the hours a folder for each case
 * with a file for each run.
 */
final class ParquetFolder {

    /** Rows of a part, four of the usual row groups: what is in memory at a time. */
    private static final int PART_ROWS = 4 * 122_880;

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final String UNFINISHED = ".unfinished";
    private static final String EARLIER = ".earlier";
    private static final Pattern PART = Pattern.compile("part-\\d{5,}\\.parquet");
    private static final List<ParquetSchema> TABLES =
            List.of(ParquetTables.RUNS, ParquetTables.DRAWS, ParquetTables.INPUTS, ParquetTables.FIGURES);

    private final Path root;
    private final ParquetWriter writer;

    ParquetFolder(Path root, ParquetWriter writer) {
        this.root = root;
        this.writer = writer;
    }

    /**
     * Removes what an ended run has left unfinished.
     *
     * @throws RunDirectoryException if a table's folder, which will be replaced, holds what no study has written
     */
    void prepare() {
        try {
            for (ParquetSchema schema : TABLES) {
                requireOwn(root.resolve(schema.table()));
                discard(hidden(schema, UNFINISHED));
                discard(hidden(schema, EARLIER));
            }
            for (Path folder : hourFolders()) {
                ResumableDirectory.removeUnfinished(folder);
            }
        } catch (IOException e) {
            throw RunDirectoryException.unwritable(root, e);
        }
    }

    private List<Path> hourFolders() throws IOException {
        List<Path> folders = new ArrayList<>();
        Path hourly = root.resolve(ParquetTables.HOURLY);
        if (Files.isDirectory(hourly)) {
            try (DirectoryStream<Path> cases = Files.newDirectoryStream(hourly, Files::isDirectory)) {
                cases.forEach(folders::add);
            }
        }
        return folders;
    }

    /** Whether the hours of a run are there, from their first bytes to their last. */
    boolean hasHours(String caseId, String run) {
        Path file = hours(caseId, run);
        if (!Files.exists(file)) {
            return false;
        }
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            return open.length() > 2L * MAGIC.length && isMagic(open, 0) && isMagic(open, open.length() - MAGIC.length);
        } catch (IOException e) {
            throw new RunDirectoryException(file, "cannot be read (%s)".formatted(e.getMessage()), e);
        }
    }

    private static boolean isMagic(RandomAccessFile file, long at) throws IOException {
        byte[] found = new byte[MAGIC.length];
        file.seek(at);
        file.readFully(found);
        return Arrays.equals(found, MAGIC);
    }

    /** Writes the hours of a case. */
    void writeHours(String run, CaseResult of) {
        Path file = hours(of.id(), run);
        ParquetSchema schema = ParquetTables.hours(of.all().flows().axis());
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw RunDirectoryException.unwritable(file, e);
        }
        ResumableDirectory.write(
                file,
                part -> writer.write(part, schema, ParquetTables.hours(run, of).iterator()));
    }

    private Path hours(String caseId, String run) {
        return root.resolve(ParquetTables.HOURLY).resolve("case=" + caseId).resolve(run + ".parquet");
    }

    /** Writes a table anew; the earlier one stays until the new one is whole. */
    void replace(ParquetSchema schema, Stream<List<@Nullable Object>> rows) {
        Path table = root.resolve(schema.table());
        Path unfinished = hidden(schema, UNFINISHED);
        Path earlier = hidden(schema, EARLIER);
        try {
            requireOwn(table);
            discard(unfinished);
            Files.createDirectories(unfinished);
            writeParts(unfinished, schema, rows.iterator());
            discard(earlier);
            if (Files.exists(table)) {
                Files.move(table, earlier);
            }
            Files.move(unfinished, table);
            discard(earlier);
        } catch (IOException e) {
            throw RunDirectoryException.unwritable(table, e);
        }
    }

    /** A table without rows has one part without rows, so that it can be read as any other. */
    private void writeParts(Path folder, ParquetSchema schema, Iterator<List<@Nullable Object>> rows)
            throws IOException {
        int part = 0;
        do {
            Path file = folder.resolve("part-%05d.parquet".formatted(part));
            writer.write(file, schema, new FirstRows(rows, PART_ROWS));
            part++;
        } while (rows.hasNext());
    }

    private Path hidden(ParquetSchema schema, String state) {
        return root.resolve("." + schema.table() + state);
    }

    private static void discard(Path folder) throws IOException {
        if (Files.exists(folder)) {
            StagedDirectory.deleteTree(folder);
        }
    }

    private static void requireOwn(Path table) throws IOException {
        if (!Files.exists(table)) {
            return;
        }
        try (Stream<Path> entries = Files.list(table)) {
            List<String> foreign = entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !PART.matcher(name).matches())
                    .sorted()
                    .toList();
            if (!foreign.isEmpty()) {
                throw new RunDirectoryException(
                        table,
                        "holds %s, which no study has written and replacing the table would delete; move it away"
                                .formatted(foreign.get(0)));
            }
        }
    }

    /** The next rows of a table, up to a number of them. */
    private static final class FirstRows implements Iterator<List<@Nullable Object>> {

        private final Iterator<List<@Nullable Object>> rows;
        private int left;

        FirstRows(Iterator<List<@Nullable Object>> rows, int most) {
            this.rows = rows;
            this.left = most;
        }

        @Override
        public boolean hasNext() {
            return left > 0 && rows.hasNext();
        }

        @Override
        public List<@Nullable Object> next() {
            left--;
            return rows.next();
        }
    }
}
