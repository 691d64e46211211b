package io.greenpark.core.golden;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** A table of reference values under {@code src/test/resources/golden}; an empty cell is NaN. */
public final class GoldenTable {

    private final List<String> header;
    private final List<String[]> rows;

    private GoldenTable(List<String> header, List<String[]> rows) {
        this.header = header;
        this.rows = rows;
    }

    /** Reads a CSV file with one header line. */
    public static GoldenTable csv(String file) {
        List<String[]> lines = lines(file, 0);
        return new GoldenTable(List.of(lines.get(0)), lines.subList(1, lines.size()));
    }

    /** Reads the data rows of an EPW file; its columns are named by their number from 1. */
    public static GoldenTable epw(String file) {
        List<String[]> rows = lines(file, 8);
        String[] numbers = new String[rows.get(0).length];
        Arrays.setAll(numbers, i -> Integer.toString(i + 1));
        return new GoldenTable(List.of(numbers), rows);
    }

    /** Number of rows. */
    public int size() {
        return rows.size();
    }

    /** The rows whose cell in {@code name} is {@code word}. */
    public GoldenTable where(String name, String word) {
        int at = header.indexOf(name);
        return new GoldenTable(
                header, rows.stream().filter(row -> row[at].equals(word)).toList());
    }

    /** Names of the columns. */
    public List<String> header() {
        return header;
    }

    /** Values of a column. */
    public double[] column(String name) {
        return text(name).stream()
                .mapToDouble(cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell))
                .toArray();
    }

    /** Cells of a column as they are written. */
    public List<String> text(String name) {
        int at = header.indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException("no column " + name + " in " + header);
        }
        return rows.stream().map(row -> row[at]).toList();
    }

    private static List<String[]> lines(String file, int skip) {
        InputStream resource = Objects.requireNonNull(GoldenTable.class.getResourceAsStream("/golden/" + file), file);
        try (InputStream in = file.endsWith(".gz") ? new GZIPInputStream(resource) : resource;
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(skip).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
