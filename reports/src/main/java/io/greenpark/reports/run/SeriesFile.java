package io.greenpark.reports.run;

import io.greenpark.core.dispatch.NodePrices;
import io.greenpark.core.ledger.HourlyLedger;
import io.greenpark.core.result.AssetSeries;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.time.TimeAxis;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes columns of one value per step: the interval's start, then the columns. */
final class SeriesFile {

    /** Start of a step. */
    static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private final byte[][] times;

    /** Prepares the time column, which all files of a study share. */
    SeriesFile(TimeAxis axis) {
        times = new byte[axis.steps()][];
        for (int k = 0; k < times.length; k++) {
            OffsetDateTime at = axis.instant(k).atOffset(axis.offset());
            times[k] = ISO.format(at).getBytes(StandardCharsets.US_ASCII);
        }
    }

    /** Writes the energy ledgers of a case under {@code root}. */
    void writeLedger(Path root, String caseId, HourlyLedger ledger) throws IOException {
        LedgerHoursFiles.write(root, caseId, ledger, times);
    }

    void writeFlows(Path file, NodeFlows flows) throws IOException {
        List<String> headers =
                Arrays.stream(FlowColumn.values()).map(FlowColumn::header).toList();
        double[][] columns =
                Arrays.stream(FlowColumn.values()).map(flows::values).toArray(double[][]::new);
        write(file, headers, columns);
    }

    void writeAsset(Path file, AssetSeries asset) throws IOException {
        double[][] columns = asset.headers().stream().map(asset::values).toArray(double[][]::new);
        write(file, asset.headers(), columns);
    }

    /** Marginal values of power, and of stored energy for each battery: numbered where there are several. */
    void writePrices(Path file, NodePrices prices) throws IOException {
        List<String> headers = new ArrayList<>(List.of("powerYuanPerMwh"));
        List<double[]> columns = new ArrayList<>(List.of(prices.power().toArray()));
        int batteries = prices.stored().size();
        for (int b = 0; b < batteries; b++) {
            headers.add("storedYuanPerMwh" + (batteries == 1 ? "" : b + 1));
            columns.add(prices.stored().get(b).toArray());
        }
        write(file, headers, columns.toArray(double[][]::new));
    }

    private void write(Path file, List<String> headers, double[][] columns) throws IOException {
        try (CsvBytes csv = new CsvBytes(file)) {
            List<String> line = new ArrayList<>(List.of("time"));
            line.addAll(headers);
            csv.header(line);
            for (int k = 0; k < times.length; k++) {
                csv.raw(times[k]);
                for (double[] column : columns) {
                    csv.number(column[k]);
                }
                csv.endLine();
            }
        }
    }
}
