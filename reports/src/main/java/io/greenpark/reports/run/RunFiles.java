package io.greenpark.reports.run;

import io.greenpark.core.study.EnsembleStudy;
import io.greenpark.core.study.FigureSink;
import io.greenpark.core.study.RunFailure;
import io.greenpark.core.study.RunStatus;
import io.greenpark.core.study.StudyFigure;
import io.greenpark.reports.table.RunTables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The runs of a study of many runs in its directory: a file for each, which appears whole or not at all. */
final class RunFiles implements FigureSink, EnsembleStudy.Outcomes {

    private static final String WITHOUT_PLAN = "without-plan";

    private final ResumableDirectory directory;
    private final String folder;

    /** @param folder folder of the runs that are finished */
    RunFiles(ResumableDirectory directory, String folder) {
        this.directory = directory;
        this.folder = folder;
    }

    /** Folders that the directory needs. */
    static List<String> folders(String folder) {
        return List.of(folder, WITHOUT_PLAN);
    }

    @Override
    public boolean has(String run) {
        return Files.exists(results(run)) || Files.exists(withoutPlan(run)) && status(run) != RunStatus.FAILED;
    }

    @Override
    public void finished(String run, Map<StudyFigure, Double> figures) {
        ResumableDirectory.write(results(run), RunTables.results(figures));
        ResumableDirectory.delete(withoutPlan(run));
    }

    @Override
    public void failed(String run, RunFailure why) {
        ResumableDirectory.write(withoutPlan(run), RunTables.withoutPlan(why));
    }

    @Override
    public RunStatus status(String run) {
        return failure(run).map(RunFailure::status).orElse(RunStatus.FINISHED);
    }

    @Override
    public Map<StudyFigure, Double> figures(String run) {
        return RunFiguresFile.read(results(run));
    }

    /** Writes {@code table}.csv, the figures of all {@code runs}; the ids stand in {@code column}. */
    void stackFigures(String table, String column, List<String> runs) {
        stack(table, column, runs, this::results);
    }

    /** Writes a table that says why runs have no results, where any has none; one of more runs goes. */
    void stackFailures(List<String> runs) {
        if (runs.stream().anyMatch(run -> Files.exists(withoutPlan(run)))) {
            stack(WITHOUT_PLAN, "run", runs, this::withoutPlan);
        } else {
            ResumableDirectory.delete(directory.resolve(WITHOUT_PLAN + ".csv"));
        }
    }

    /** Why {@code run} has no results, if it has none. */
    Optional<RunFailure> failure(String run) {
        return Files.exists(results(run)) ? Optional.empty() : Optional.of(RunFiguresFile.failure(withoutPlan(run)));
    }

    /** Why {@code run} has no results. */
    String reason(String run) {
        return failure(run).map(RunFailure::reason).orElseThrow();
    }

    private void stack(String table, String column, List<String> runs, Function<String, Path> of) {
        Map<String, Path> parts = new LinkedHashMap<>();
        runs.forEach(run -> parts.put(run, of.apply(run)));
        ResumableDirectory.write(directory.resolve(table + ".csv"), part -> new StackedCsv(part, column).write(parts));
    }

    private Path results(String run) {
        return directory.resolve(folder).resolve(run + ".csv");
    }

    private Path withoutPlan(String run) {
        return directory.resolve(WITHOUT_PLAN).resolve(run + ".csv");
    }
}
