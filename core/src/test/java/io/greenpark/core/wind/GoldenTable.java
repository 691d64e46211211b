package io.greenpark.core.wind;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A file of {@code golden/wind}, see the README there: a header line, then numbers, the first column possibly a word. */
final class GoldenTable {

    private final List<String> headers;
    private final List<String[]> rows;

    private GoldenTable(List<String> headers, List<String[]> rows) {
        this.headers = headers;
        this.rows = rows;
    }

    static GoldenTable read(String name) {
        try (InputStream file = GoldenTable.class.getResourceAsStream("/golden/wind/" + name);
                InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(file) : file;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.US_ASCII))) {
            List<String> headers = Arrays.asList(lines.readLine().split(","));
            List<String[]> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(line.split(","));
            }
            return new GoldenTable(headers, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows whose first cell is {@code word}. */
    GoldenTable only(String word) {
        return new GoldenTable(
                headers, rows.stream().filter(row -> row[0].equals(word)).toList());
    }

    int size() {
        return rows.size();
    }

    double[] column(String header) {
        int column = headers.indexOf(header);
        return rows.stream().mapToDouble(row -> Double.parseDouble(row[column])).toArray();
    }
}
