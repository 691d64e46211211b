package io.greenpark.scenarios.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.greenpark.scenarios.spec.Hints;
import io.greenpark.scenarios.spec.Place;
import io.greenpark.scenarios.text.Characters;
import io.greenpark.scenarios.text.Decimals;
import io.greenpark.scenarios.text.Location;
import io.greenpark.scenarios.text.Nearest;
import io.greenpark.scenarios.text.Problems;
import io.greenpark.scenarios.text.ScalarNode;
import io.greenpark.scenarios.text.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A table of numbers with a header line, columns by name. */
final class CsvTable {

    /** Problems of one column beyond these say nothing new. */
    private static final int MOST_PROBLEMS = 10;

    private final String file;
    private final Place place;
    private final List<CsvRecord> records;

    private CsvTable(String file, Place place, List<CsvRecord> records) {
        this.file = file;
        this.place = place;
        this.records = records;
    }

    /**
     * Reads {@code content}.
     *
     * @throws Unreadable if it is no table
     */
    static CsvTable of(String file, byte[] content, Place place) {
        Problems decoding = new Problems();
        String text;
        try {
            text = Characters.decode(file, content, decoding);
        } catch (Unreadable e) {
            decoding.inOrder().forEach(p -> place.reading().report(p.location(), "", p.what(), p.hint()));
            throw e;
        }
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException e) {
            long line = records.isEmpty() ? 1 : records.get(records.size() - 1).getStartingLineNumber() + 1;
            Location at = new Location(file, (int) line, 1);
            throw place.reading()
                    .report(at, "", "the line is no row of a table", "expected cells with commas in between");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (records.isEmpty()) {
            throw place.reading()
                    .report(new Location(file, 1, 1), "", "the file is empty", "expected a header line and rows");
        }
        return new CsvTable(file, place, records);
    }

    /** Number of rows below the header. */
    int rows() {
        return records.size() - 1;
    }

    /** A cell, rows counted from 0 below the header; blank where the row ends before it. */
    String cell(int row, int column) {
        CsvRecord record = records.get(row + 1);
        return column < record.getFieldCount() ? record.getField(column).strip() : "";
    }

    /** Where the last row stands. */
    Location end() {
        return new Location(file, (int) records.get(records.size() - 1).getStartingLineNumber(), 1);
    }

    /** Whether the header has the column {@code name}. */
    boolean has(String name) {
        return header().contains(name);
    }

    /**
     * The numbers of the column {@code name}, which the scenario names.
     *
     * @param signed whether they may be negative
     * @throws Unreadable if there is no such column or a cell is no such number
     */
    double[] column(String name, Place naming, boolean signed) {
        int column = header().indexOf(name);
        if (column < 0) {
            throw naming.reject(
                    file + " has no column " + ScalarNode.quoted(name),
                    Hints.of("one of " + Hints.list(header()), Nearest.to(name, header())));
        }
        return numbers(name, column, signed);
    }

    /**
     * The numbers of the column {@code name}, which tables of this kind have.
     *
     * @param signed whether they may be negative
     * @throws Unreadable if there is no such column or a cell is no such number
     */
    double[] ownColumn(String name, boolean signed) {
        int column = header().indexOf(name);
        if (column < 0) {
            throw place.reading()
                    .report(
                            location(records.get(0), 0),
                            name,
                            "the header line has no such column",
                            Hints.of(name, Nearest.to(name, header())));
        }
        return numbers(name, column, signed);
    }

    /** Reports what is wrong with the number of {@code row}, counted from 0 below the header; the result is to be thrown. */
    Unreadable reject(int row, String name, String what, String hint) {
        return place.reading().report(location(records.get(row + 1), header().indexOf(name)), name, what, hint);
    }

    /** Names of the columns. */
    List<String> header() {
        return records.get(0).getFields().stream().map(String::strip).toList();
    }

    private double[] numbers(String name, int column, boolean signed) {
        int again = header().lastIndexOf(name);
        if (again > column) {
            throw place.reading()
                    .report(
                            location(records.get(0), again),
                            name,
                            "the header line has this column twice",
                            "expected it once");
        }
        int cells = header().size();
        double[] values = new double[rows()];
        int problems = 0;
        for (int row = 0; row < values.length && problems < MOST_PROBLEMS; row++) {
            CsvRecord record = records.get(row + 1);
            String what = problem(record, column, cells, signed);
            if (what.isEmpty()) {
                values[row] = Double.parseDouble(record.getField(column).strip());
            } else {
                problems++;
                String expected = what.startsWith("the row")
                        ? "expected as many cells as the header line has"
                        : signed ? "expected a number" : "expected a number, not negative";
                place.reading().report(location(record, column), name, what, expected);
            }
        }
        if (problems > 0) {
            throw Unreadable.REPORTED;
        }
        return values;
    }

    private static String problem(CsvRecord record, int column, int cells, boolean signed) {
        if (column >= record.getFieldCount()) {
            return "the row ends before this column";
        }
        String cell = record.getField(column).strip();
        if (cell.isEmpty()) {
            return "the cell is blank";
        }
        if (!Decimals.isNumber(cell) || !Double.isFinite(Double.parseDouble(cell))) {
            return ScalarNode.quoted(cell) + " is not a number";
        }
        if (!signed && Double.parseDouble(cell) < 0.0) {
            return "must not be negative, but is " + cell;
        }
        return record.getFieldCount() < cells || !isBlankFrom(record, cells)
                ? "the row has %d cells, but the header line has %d".formatted(record.getFieldCount(), cells)
                : "";
    }

    private static boolean isBlankFrom(CsvRecord record, int column) {
        return record.getFields().stream().skip(column).allMatch(String::isBlank);
    }

    /** Column counted in characters, as if no cell were in quotes. */
    private Location location(CsvRecord record, int column) {
        int character = 1;
        for (int i = 0; i < Math.min(column, record.getFieldCount()); i++) {
            character += record.getField(i).length() + 1;
        }
        return new Location(file, (int) record.getStartingLineNumber(), character);
    }
}
