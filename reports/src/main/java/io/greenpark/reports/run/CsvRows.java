package io.greenpark.reports.run;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads the small CSV files of a run directory, cell by cell and by header. */
final class CsvRows {

    private CsvRows() {}

    /** All rows below the header. */
    static List<Row> read(Path file) {
        List<Row> rows = new ArrayList<>();
        List<String> headers = new ArrayList<>();
        forEach(file, record -> {
            if (headers.isEmpty()) {
                headers.addAll(record.getFields());
            } else {
                rows.add(new Row(file, record.getStartingLineNumber(), headers, record.getFields()));
            }
        });
        return rows;
    }

    /** Calls {@code action} for every record, the header included; errors name the file. */
    static void forEach(Path file, Consumer<CsvRecord> action) {
        if (!Files.exists(file)) {
            throw new RunDirectoryException(file, "is missing; the run is incomplete, run it again");
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            reader.forEach(action);
        } catch (IOException e) {
            throw new RunDirectoryException(file, "cannot be read (%s)".formatted(e.getMessage()), e);
        } catch (CsvParseException e) {
            throw new RunDirectoryException(file, "is damaged: it is not CSV in UTF-8");
        }
    }

    /**
     * One row.
     *
     * @param file where it stands, for messages
     * @param line line of the file, for messages
     */
    record Row(Path file, long line, List<String> headers, List<String> cells) {

        String text(String header) {
            return CsvText.decode(cell(header));
        }

        double number(String header) {
            return parsed(header, CsvText::parse);
        }

        int integer(String header) {
            return parsed(header, Integer::parseInt);
        }

        /** Index of the cell among {@code values}. */
        int index(String header, List<String> values) {
            int index = values.indexOf(text(header));
            if (index < 0) {
                throw damaged(header, cell(header));
            }
            return index;
        }

        /** The one of {@code constants} whose id the cell is. */
        <T> T constant(String header, List<T> constants, Function<T, String> id) {
            String cell = cell(header);
            return constants.stream()
                    .filter(c -> id.apply(c).equals(cell))
                    .findFirst()
                    .orElseThrow(() -> damaged(header, cell));
        }

        /** The same where there are many of them and many rows. */
        <T> T constant(String header, Map<String, T> byId) {
            String cell = cell(header);
            T constant = byId.get(cell);
            if (constant == null) {
                throw damaged(header, cell);
            }
            return constant;
        }

        <T> T parsed(String header, Function<String, T> parser) {
            String cell = cell(header);
            try {
                return parser.apply(cell);
            } catch (IllegalArgumentException | java.time.DateTimeException e) {
                throw damaged(header, cell);
            }
        }

        private String cell(String header) {
            int column = headers.indexOf(header);
            if (column < 0 || column >= cells.size()) {
                throw new RunDirectoryException(file, "line %d has no column %s".formatted(line, header));
            }
            return cells.get(column);
        }

        private RunDirectoryException damaged(String header, String cell) {
            return new RunDirectoryException(file, "line %d: column %s cannot be '%s'".formatted(line, header, cell));
        }
    }
}
