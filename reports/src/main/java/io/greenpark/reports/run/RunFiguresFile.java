package io.greenpark.reports.run;

import io.greenpark.core.result.Indicator;
import io.greenpark.core.study.RunFailure;
import io.greenpark.core.study.RunStatus;
import io.greenpark.core.study.StudyFigure;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the files of single runs of a study of many runs. */
final class RunFiguresFile {

    private static final Map<String, Indicator> INDICATORS =
            Arrays.stream(Indicator.values()).collect(Collectors.toMap(Indicator::id, indicator -> indicator));
    private static final List<RunStatus> STATUSES = Arrays.asList(RunStatus.values());

    private RunFiguresFile() {}

    /** The figures of a finished run, in the order of its file. */
    static Map<StudyFigure, Double> read(Path file) {
        Map<StudyFigure, Double> figures = new LinkedHashMap<>();
        for (CsvRows.Row row : CsvRows.read(file)) {
            Indicator indicator = row.constant("indicator", INDICATORS);
            figures.put(new StudyFigure(row.text("case"), row.text("node"), indicator), row.number("value"));
        }
        return figures;
    }

    /** Why a run has no figures. */
    static RunFailure failure(Path file) {
        CsvRows.Row row = CsvRows.read(file).get(0);
        RunStatus status = row.constant("status", STATUSES, RunStatus::id);
        return new RunFailure(status, row.text("case"), row.text("reason"));
    }
}
