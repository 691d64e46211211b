package io.greenpark.spark;

import io.greenpark.core.simulation.Progress;
import io.greenpark.core.study.EnsembleStudy;
import io.greenpark.core.study.SweepDesign;
import io.greenpark.core.study.SweepPoint;
import io.greenpark.core.study.SweepStudy;
import io.greenpark.reports.parquet.ParquetStudy;
import io.greenpark.reports.table.EnsembleTables;
import io.greenpark.reports.table.SweepTables;
import io.greenpark.scenarios.engine.EngineException;
import io.greenpark.scenarios.engine.ResultsEngine;
import io.greenpark.scenarios.engine.StudyImage;
import io.greenpark.spark.tables.Batch;
import io.greenpark.spark.tables.FigureTables;
import io.greenpark.spark.tables.ResultsFolder;
import io.greenpark.spark.tables.SharedFolder;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** Simulates the runs of a study by Apache Spark, whose workers write the results as Parquet; docs/cluster.md. */
public final class SparkResults implements ResultsEngine {

    /** Found and made by {@link java.util.ServiceLoader}. */
    public SparkResults() {}

    /** Writes the tables over all runs. */
    private interface Tables {

        void write(FigureTables tables, ResultsFolder folder) throws IOException;
    }

    @Override
    public List<Outcome> sweep(SweepStudy study, StudyImage image, Place place, Progress progress) {
        List<SweepDesign.Kind> kinds =
                study.points().stream().map(SweepPoint::design).distinct().toList();
        return run(ParquetStudy.of(study), image, place, progress, (tables, folder) -> {
            if (kinds.contains(SweepDesign.Kind.LATIN_HYPERCUBE)) {
                folder.write(SweepTables.quantiles(tables.spreads(SweepDesign.Kind.LATIN_HYPERCUBE.id())));
            }
            if (kinds.contains(SweepDesign.Kind.TORNADO)) {
                folder.write(SweepTables.tornado(tables.bars(study)));
            }
        });
    }

    @Override
    public List<Outcome> ensemble(EnsembleStudy study, int years, StudyImage image, Place place, Progress progress) {
        return run(ParquetStudy.of(study, years), image, place, progress, (tables, folder) -> {
            folder.write(EnsembleTables.indicators(tables.spreads(ParquetStudy.YEAR)));
            if (!study.inputs().inputs().isEmpty()) {
                folder.write(EnsembleTables.contributions(tables.contributions(study)));
            }
        });
    }

    private static List<Outcome> run(
            ParquetStudy study, StudyImage image, Place place, Progress progress, Tables tables) {
        try (JavaSparkContext spark = Cluster.open(place.master())) {
            return run(spark, study, SharedStudy.of(image), place, progress, tables);
        } catch (SparkException | IllegalStateException e) {
            throw Cluster.lost(place.master(), e);
        } catch (IOException e) {
            throw new EngineException("--results %s: %s".formatted(place.results(), e.getMessage()), e);
        }
    }

    private static List<Outcome> run(
            JavaSparkContext spark,
            ParquetStudy study,
            SharedStudy shared,
            Place place,
            Progress progress,
            Tables tables)
            throws IOException, SparkException {
        var folder = new ResultsFolder(new SharedFolder(place.results()));
        folder.open(shared.sha256(), study, place.hourly());
        List<Batch> batches = Batch.of(study);
        SparkSession session = SparkSession.builder()
                .config("spark.sql.shuffle.partitions", 2L * spark.defaultParallelism())
                .getOrCreate();
        List<Batch> missing = folder.missing(batches, session);
        int total = study.runs().size();
        var finished = new AtomicInteger(
                total - missing.stream().mapToInt(batch -> batch.runs().size()).sum());
        progress.caseFinished("", finished.get(), total);
        new BatchJobs(spark, shared, folder.shared(), place.hourly(), batch -> {
                    int runs = finished.addAndGet(batch.runs().size());
                    progress.caseFinished(batch.ids().get(0), runs, total);
                })
                .run(missing);
        var figures = new FigureTables(session, folder.shared());
        tables.write(figures, folder);
        return figures.outcomes().stream()
                .map(of -> new Outcome(of.status(), of.runs(), of.first(), of.reason()))
                .toList();
    }
}
