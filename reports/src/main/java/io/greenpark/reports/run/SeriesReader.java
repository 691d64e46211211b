package io.greenpark.reports.run;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.time.TimeAxis;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one file with a row per step. */
final class SeriesReader {

    private final Path file;
    private final int steps;
    private final Map<String, double[]> columns = new LinkedHashMap<>();
    private final List<double[]> columnsInOrder = new ArrayList<>();
    private boolean headerRead;
    private int rows;

    private SeriesReader(Path file, TimeAxis axis) {
        this.file = file;
        this.steps = axis.steps();
    }

    static NodeFlows readFlows(Path file, TimeAxis axis) {
        Map<String, double[]> columns = readColumns(file, axis);
        Map<FlowColumn, double[]> flows = new EnumMap<>(FlowColumn.class);
        for (FlowColumn column : FlowColumn.values()) {
            double[] values = columns.get(column.header());
            if (values == null) {
                throw new RunDirectoryException(file, "has no column " + column.header());
            }
            flows.put(column, values);
        }
        return new NodeFlows(axis, flows);
    }

    /** Columns by header, in the order of the file and without the time. */
    static Map<String, double[]> readColumns(Path file, TimeAxis axis) {
        SeriesReader reader = new SeriesReader(file, axis);
        CsvRows.forEach(file, reader::accept);
        if (reader.rows != reader.steps) {
            throw new RunDirectoryException(
                    file, "has %d rows, but the run has %d steps".formatted(reader.rows, reader.steps));
        }
        return reader.columns;
    }

    private void accept(CsvRecord line) {
        if (headerRead) {
            addRow(line);
        } else {
            addColumns(line.getFields());
        }
    }

    private void addColumns(List<String> headers) {
        for (String header : headers.subList(1, headers.size())) {
            double[] values = new double[steps];
            columns.put(header, values);
            columnsInOrder.add(values);
        }
        headerRead = true;
    }

    private void addRow(CsvRecord line) {
        if (line.getFieldCount() != columnsInOrder.size() + 1 || rows == steps) {
            throw new RunDirectoryException(
                    file, "line %d does not fit the run".formatted(line.getStartingLineNumber()));
        }
        try {
            for (int c = 0; c < columnsInOrder.size(); c++) {
                columnsInOrder.get(c)[rows] = CsvText.parse(line.getField(c + 1));
            }
        } catch (NumberFormatException e) {
            throw new RunDirectoryException(
                    file, "line %d holds what is no number".formatted(line.getStartingLineNumber()));
        }
        rows++;
    }
}
