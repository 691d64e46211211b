package io.greenpark.reports.run;

import io.greenpark.core.result.Indicator;
import io.greenpark.reports.table.SweepFigure;
import io.greenpark.reports.table.SweepTables;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the files of single points. */
final class SweepPointFile {

    private static final List<Indicator> INDICATORS = Arrays.asList(Indicator.values());
    private static final List<SweepTables.Status> STATUSES = Arrays.asList(SweepTables.Status.values());

    private SweepPointFile() {}

    /** The figures of a finished point, in the order of its file. */
    static Map<SweepFigure, Double> read(Path file) {
        Map<SweepFigure, Double> figures = new LinkedHashMap<>();
        for (CsvRows.Row row : CsvRows.read(file)) {
            Indicator indicator = row.constant("indicator", INDICATORS, Indicator::id);
            figures.put(new SweepFigure(row.text("case"), row.text("node"), indicator), row.number("value"));
        }
        return figures;
    }

    /** What became of a point that has no figures. */
    static SweepTables.Status statusWithoutPlan(Path file) {
        return CsvRows.read(file).get(0).constant("status", STATUSES, SweepTables.Status::id);
    }
}
