package io.greenpark.reports.run;

import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.study.FigureSink;
import io.greenpark.core.study.RunFailure;
import io.greenpark.core.study.RunStatus;
import io.greenpark.core.study.StudyFigure;
import io.greenpark.core.study.StudyFigures;
import io.greenpark.reports.parquet.ParquetStudy;
import io.greenpark.reports.parquet.ParquetTables;
import io.greenpark.reports.parquet.ParquetWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The results of a study of many runs as Parquet, beside those in its directory; docs/parquet.md. Hours are written run by run before
 * the run itself is, so that a run that is there has its hours; the other tables are made from the files of the runs in the end.
 */
public final class StudyParquet implements FigureSink {

    private final RunFiles files;
    private final ParquetStudy study;
    private final ParquetFolder folder;
    private final boolean hourly;
    private final List<String> cases;

    /**
     * @param hours cases whose hourly flows are written too
     * @throws RunDirectoryException if the folder of the files holds what no study has written
     */
    StudyParquet(
            ResumableDirectory directory,
            RunFiles files,
            ParquetStudy study,
            ParquetWriter writer,
            List<String> hours) {
        this.files = files;
        this.study = study;
        this.folder = new ParquetFolder(directory.resolve(Layout.PARQUET), writer);
        this.cases = List.copyOf(hours);
        this.hourly = !hours.isEmpty();
        folder.prepare();
    }

    @Override
    public boolean has(String run) {
        return files.has(run)
                && (!hourly
                        || files.status(run) != RunStatus.FINISHED
                        || cases.stream().allMatch(id -> folder.hasHours(id, run)));
    }

    @Override
    public void finished(String run, StudyResult result) {
        if (hourly) {
            for (CaseResult of : result.cases()) {
                folder.writeHours(run, of);
            }
        }
        finished(run, StudyFigures.of(result));
    }

    @Override
    public void finished(String run, Map<StudyFigure, Double> figures) {
        files.finished(run, figures);
    }

    @Override
    public void failed(String run, RunFailure why) {
        files.failed(run, why);
    }

    /** Writes the tables over all runs, once every run is there. */
    public void finish() {
        List<ParquetStudy.Run> runs = study.runs();
        folder.replace(
                ParquetTables.RUNS,
                IntStream.range(0, runs.size())
                        .mapToObj(k -> ParquetTables.run(
                                runs.get(k), k + 1, files.failure(runs.get(k).id()))));
        folder.replace(ParquetTables.DRAWS, runs.stream().flatMap(ParquetTables::draws));
        folder.replace(ParquetTables.INPUTS, ParquetTables.inputs(study));
        folder.replace(
                ParquetTables.FIGURES,
                runs.stream()
                        .map(ParquetStudy.Run::id)
                        .filter(run -> files.failure(run).isEmpty())
                        .flatMap(run -> ParquetTables.figures(run, files.figures(run))));
    }
}
