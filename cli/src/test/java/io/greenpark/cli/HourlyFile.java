package io.greenpark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of hourly flows as it was written, read by nothing but splitting at commas. */
final class HourlyFile {

    private static final List<String> SUPPLY = List.of(
            "windAvailableMw",
            "solarAvailableMw",
            "otherAvailableMw",
            "thermalMw",
            "importMw",
            "linkInMw",
            "dischargeMw",
            "unservedMw");
    private static final List<String> USE =
            List.of("loadMw", "auxMw", "exportMw", "linkOutMw", "chargeMw", "curtailedMw");

    private final Map<String, double[]> columns = new LinkedHashMap<>();
    private final int steps;

    HourlyFile(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        steps = lines.size() - 1;
        String[] headers = lines.get(0).split(",");
        for (int c = 1; c < headers.length; c++) {
            columns.put(headers[c], new double[steps]);
        }
        for (int k = 0; k < steps; k++) {
            String[] cells = lines.get(k + 1).split(",", -1);
            for (int c = 1; c < headers.length; c++) {
                columns.get(headers[c])[k] = cells[c].isEmpty() ? Double.NaN : Double.parseDouble(cells[c]);
            }
        }
    }

    int steps() {
        return steps;
    }

    double get(String column, int k) {
        return columns.get(column)[k];
    }

    double sum(String column) {
        double sum = 0.0;
        for (double value : columns.get(column)) {
            sum += value;
        }
        return sum;
    }

    /** Columns of power [MW]. */
    List<String> powers() {
        return columns.keySet().stream().filter(name -> name.endsWith("Mw")).toList();
    }

    /** What comes into the node less what goes out of it in step {@code k} [MW]. */
    double imbalanceMw(int k) {
        double net = 0.0;
        for (String column : SUPPLY) {
            net += get(column, k);
        }
        for (String column : USE) {
            net -= get(column, k);
        }
        return net;
    }
}
