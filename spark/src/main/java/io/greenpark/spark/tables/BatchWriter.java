package io.greenpark.spark.tables;

import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.study.ResultSink;
import io.greenpark.core.study.RunFailure;
import io.greenpark.core.study.RunStatus;
import io.greenpark.core.study.StudyFigures;
import io.greenpark.core.study.StudyRuns;
import io.greenpark.reports.parquet.ParquetStudy;
import io.greenpark.reports.parquet.ParquetTables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Simulates the runs of a batch and writes their parts of the tables. The part of the runs comes last and commits the batch: what was
 * written without it is written again.
 */
public final class BatchWriter {

    private final StudyRuns study;
    private final SharedFolder folder;
    private final String attempt;
    private final boolean hourly;
    private final int mostTries;

    /**
     * @param study the study
     * @param folder where its results are
     * @param attempt what tells this attempt from others at the same batch
     * @param hourly whether the hourly flows are written too
     * @param mostTries how often a run is simulated that ends with an error each time
     */
    public BatchWriter(StudyRuns study, SharedFolder folder, String attempt, boolean hourly, int mostTries) {
        this.study = study;
        this.folder = folder;
        this.attempt = attempt;
        this.hourly = hourly;
        this.mostTries = mostTries;
    }

    /** Writes {@code batch}, if no other attempt has done so. */
    public void write(Batch batch) throws IOException {
        if (folder.has(Layout.RUNS + batch.part())) {
            return;
        }
        List<List<@Nullable Object>> outcomes = new ArrayList<>();
        folder.write(Layout.FIGURES + batch.part(), attempt, (files, file) -> {
            try (var figures = new ParquetRows(files, file, ParquetTables.FIGURES)) {
                for (Batch.Run run : batch.runs()) {
                    outcomes.add(outcome(run, simulated(batch, run), figures));
                }
            }
        });
        folder.write(Layout.DRAWS + batch.part(), attempt, (files, file) -> {
            try (var draws = new ParquetRows(files, file, ParquetTables.DRAWS)) {
                batch.runs().forEach(run -> run.draws().forEach(draws::add));
            }
        });
        folder.write(Layout.RUNS + batch.part(), attempt, (files, file) -> {
            try (var runs = new ParquetRows(files, file, ParquetTables.RUNS)) {
                outcomes.forEach(runs::add);
            }
        });
    }

    /** Row of what became of {@code run}, whose figures and hours are written. */
    private List<@Nullable Object> outcome(Batch.Run run, Kept kept, ParquetRows figures) throws IOException {
        StudyResult result = kept.result;
        if (result != null) {
            ParquetTables.figures(run.id(), StudyFigures.of(result)).forEach(figures::add);
            if (hourly) {
                for (CaseResult of : result.cases()) {
                    writeHours(run.id(), of);
                }
            }
        }
        var of = new ParquetStudy.Run(run.id(), run.kind(), List.of());
        return ParquetTables.run(of, run.number(), Optional.ofNullable(kept.failure));
    }

    private void writeHours(String run, CaseResult of) throws IOException {
        folder.write(Layout.HOURLY + "case=" + of.id() + "/" + run + ".parquet", attempt, (files, file) -> {
            try (var hours = new ParquetRows(
                    files, file, ParquetTables.hours(of.all().flows().axis()))) {
                ParquetTables.hours(run, of).forEach(hours::add);
            }
        });
    }

    private Kept simulated(Batch batch, Batch.Run run) {
        var kept = new Kept();
        String given = batch.given().get(run.id());
        if (given != null) {
            kept.failed(run.id(), new RunFailure(RunStatus.FAILED, "", given));
        }
        for (int tries = 0; tries < mostTries && given == null && !kept.isFinal(); tries++) {
            simulate(run.id(), kept);
        }
        return kept;
    }

    /** Errors after which the process cannot be relied on, such as too little memory, end the task. */
    private void simulate(String run, Kept kept) {
        try {
            study.simulate(run, kept);
        } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError e) {
            kept.failed(run, new RunFailure(RunStatus.FAILED, "", e.toString()));
        }
    }

    /** Keeps what became of one run. */
    private static final class Kept implements ResultSink {

        private @Nullable StudyResult result;
        private @Nullable RunFailure failure;

        boolean isFinal() {
            return result != null || failure != null && failure.status() != RunStatus.FAILED;
        }

        @Override
        public boolean has(String run) {
            return false;
        }

        @Override
        public void finished(String run, StudyResult of) {
            result = of;
            failure = null;
        }

        @Override
        public void failed(String run, RunFailure why) {
            failure = why;
        }
    }
}
