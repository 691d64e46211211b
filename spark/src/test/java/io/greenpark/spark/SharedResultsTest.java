package io.greenpark.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.simulation.Progress;
import io.greenpark.core.study.EnsembleStudy;
import io.greenpark.core.study.RunStatus;
import io.greenpark.core.study.SweepStudy;
import io.greenpark.reports.parquet.ParquetWriter;
import io.greenpark.reports.run.EnsembleDirectory;
import io.greenpark.reports.run.StudyParquet;
import io.greenpark.reports.run.SweepDirectory;
import io.greenpark.reports.text.Language;
import io.greenpark.scenarios.ReadOptions;
import io.greenpark.scenarios.ScenarioReader;
import io.greenpark.scenarios.engine.EngineException;
import io.greenpark.scenarios.engine.ResultsEngine;
import io.greenpark.scenarios.engine.StudyImage;
import io.greenpark.scenarios.input.Disk;
import io.greenpark.scenarios.input.KeepingFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What workers write into a folder that they share is what the local runner writes. */
class SharedResultsTest {

    private static final String MASTER = "local[2]";
    private static final int YEARS = 6;
    private static final List<String> TABLES = List.of("runs", "draws", "inputs", "figures");

    @TempDir
    private static Path folder;

    private static Path scenario;

    @BeforeAll
    static void simulateTheSweepHere() throws IOException {
        scenario = Studies.sampledSweep(folder);
        SweepStudy study = ScenarioReader.readSweep(scenario, ReadOptions.standard());
        try (SweepDirectory results = SweepDirectory.open(study, folder.resolve("sweep"))) {
            StudyParquet parquet = results.parquet(writer(), true);
            study.run(new Parallelism(2), parquet, Progress.none());
            parquet.finish();
            results.finish(Language.EN);
        }
    }

    private static ParquetWriter writer() {
        return ServiceLoader.load(ParquetWriter.class).findFirst().orElseThrow();
    }

    private static List<ResultsEngine.Outcome> sweepBySpark(Object results, boolean hourly, Progress progress) {
        return sweepBySpark(scenario, results, MASTER, hourly, progress);
    }

    static List<ResultsEngine.Outcome> sweepBySpark(
            Path sweep, Object results, String master, boolean hourly, Progress progress) {
        var files = new KeepingFiles(Disk.HERE);
        ReadOptions options = ReadOptions.standard().with(files);
        SweepStudy study = ScenarioReader.readSweep(sweep, options);
        StudyImage image = StudyImage.ofSweep(sweep, options, study.scenario().cases(), files.kept());
        return engine().sweep(study, image, new ResultsEngine.Place(master, results.toString(), hourly), progress);
    }

    private static ResultsEngine engine() {
        return ServiceLoader.load(ResultsEngine.class).findFirst().orElseThrow();
    }

    /** Rows of a query, all cells as texts that tell doubles apart to the last bit. */
    private static List<List<String>> rows(String sql) {
        try (var database = DriverManager.getConnection("jdbc:duckdb:");
                var statement = database.createStatement();
                var result = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int c = 1; c <= columns; c++) {
                    row.add(String.valueOf(result.getObject(c)));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private static List<List<String>> table(String study, String table) {
        return rows("FROM '%s/parquet/%s/*.parquet'".formatted(folder.resolve(study), table));
    }

    private static List<List<String>> types(String study, String files) {
        return rows("DESCRIBE FROM '%s/parquet/%s'".formatted(folder.resolve(study), files));
    }

    private static List<List<String>> notes(String study, String files) {
        String sql = "SELECT DISTINCT decode(key), decode(value) FROM parquet_kv_metadata('%s/parquet/%s')"
                + " WHERE decode(key) LIKE 'greenpark%%' ORDER BY ALL";
        return rows(sql.formatted(folder.resolve(study), files));
    }

    private static Map<String, String> texts(String study, String... names) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String name : names) {
            texts.put(name, Files.readString(folder.resolve(study).resolve(name)));
        }
        return texts;
    }

    private static void assertSameTables(String study, String expected) {
        for (String table : TABLES) {
            String files = table + "/*.parquet";
            assertThat(table(study, table)).as(table).isNotEmpty().isEqualTo(table(expected, table));
            assertThat(types(study, files)).as(table).isEqualTo(types(expected, files));
            assertThat(notes(study, files)).as(table).isNotEmpty().isEqualTo(notes(expected, files));
        }
    }

    /** Points that fail are rows of {@code runs/} that say why, and the hours are there. */
    @Test
    void aSweepIsRowByRowTheOneOfTheLocalRunner() throws IOException {
        List<ResultsEngine.Outcome> outcomes = sweepBySpark(folder.resolve("shared-sweep"), true, Progress.none());

        assertSameTables("shared-sweep", "sweep");
        assertThat(table("shared-sweep", "runs"))
                .filteredOn(row -> row.get(3).equals("infeasible"))
                .singleElement()
                .satisfies(row -> assertThat(row.get(5)).contains("park"));
        assertThat(outcomes)
                .extracting(ResultsEngine.Outcome::status)
                .containsExactly(RunStatus.FINISHED, RunStatus.INFEASIBLE);
        String hours = "hourly/*/*.parquet";
        assertThat(types("shared-sweep", hours)).isEqualTo(types("sweep", hours));
        assertThat(notes("shared-sweep", hours)).isEqualTo(notes("sweep", hours));
        String all =
                "FROM read_parquet('%s/parquet/hourly/*/*.parquet', hive_partitioning = true, filename = false) ORDER BY ALL";
        assertThat(rows(all.formatted(folder.resolve("shared-sweep"))))
                .hasSizeGreaterThan(1000)
                .isEqualTo(rows(all.formatted(folder.resolve("sweep"))));
        assertThat(texts("shared-sweep", "quantiles.csv", "tornado.csv"))
                .isEqualTo(texts("sweep", "quantiles.csv", "tornado.csv"));
    }

    @Test
    void anEnsembleHasTheSameRowsQuantilesAndContributions() throws IOException {
        EnsembleStudy study = ScenarioReader.readEnsemble(Studies.ENSEMBLE, ReadOptions.standard());
        try (EnsembleDirectory results = EnsembleDirectory.open(study, folder.resolve("ensemble"))) {
            StudyParquet parquet = results.parquet(YEARS, writer(), false);
            study.run(YEARS, new Parallelism(2), parquet, Progress.none());
            parquet.finish();
            results.finish(YEARS, new Parallelism(2), Language.EN);
        }
        var files = new KeepingFiles(Disk.HERE);
        ReadOptions options = ReadOptions.standard().with(files);
        EnsembleStudy sent = ScenarioReader.readEnsemble(Studies.ENSEMBLE, options);
        StudyImage image =
                StudyImage.ofEnsemble(Studies.ENSEMBLE, options, sent.scenario().cases(), YEARS, files.kept());
        engine().ensemble(
                        sent,
                        YEARS,
                        image,
                        new ResultsEngine.Place(
                                MASTER,
                                folder.resolve("shared-ensemble").toUri().toString(),
                                false),
                        Progress.none());

        assertSameTables("shared-ensemble", "ensemble");
        assertThat(texts("shared-ensemble", "ensemble.csv", "contributions.csv"))
                .isEqualTo(texts("ensemble", "ensemble.csv", "contributions.csv"));
    }

    /** A driver that ends in the middle: what is committed is not simulated again, what is not committed counts for nothing. */
    @Test
    void aStudyThatWasEndedGoesOnWithTheBatchesThatAreMissing() throws IOException {
        Path shared = folder.resolve("ended");
        assertThatThrownBy(() -> sweepBySpark(shared, false, (run, finished, total) -> {
                    if (finished >= total / 2) {
                        throw new IllegalStateException("the driver ends here");
                    }
                }))
                .isInstanceOf(Exception.class);
        List<String> committed = names(shared.resolve("parquet/runs"));
        assertThat(committed).isNotEmpty();
        Path first = shared.resolve("parquet/runs").resolve(committed.get(0));
        Object writtenAt = Files.getLastModifiedTime(first);
        Path uncommitted = shared.resolve("parquet/runs").resolve(committed.get(committed.size() - 1));
        Files.delete(uncommitted);
        Files.writeString(shared.resolve("parquet/figures").resolve(uncommitted.getFileName()), "half");
        Files.writeString(shared.resolve("parquet/figures/.part-00001.parquet.7.unfinished"), "half");

        List<Integer> told = new ArrayList<>();
        sweepBySpark(shared, false, (run, finished, total) -> told.add(finished));

        assertThat(told.get(0)).isEqualTo(committed.size() - 1);
        assertThat(Files.getLastModifiedTime(first)).isEqualTo(writtenAt);
        assertSameTables("ended", "sweep");
        assertThat(texts("ended", "quantiles.csv")).isEqualTo(texts("sweep", "quantiles.csv"));
        try (Stream<Path> all = Files.walk(shared)) {
            assertThat(all.filter(Files::isRegularFile))
                    .noneMatch(file -> file.getFileName().toString().startsWith("."));
        }
    }

    private static List<String> names(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("part-"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aStoreThatSparkDoesNotKnowIsNamed() {
        assertThatThrownBy(() -> sweepBySpark("s3a://bucket/study", false, Progress.none()))
                .isInstanceOf(EngineException.class)
                .hasMessage("--results s3a://bucket/study: needs a library of Hadoop: Class"
                        + " org.apache.hadoop.fs.s3a.S3AFileSystem not found");
    }

    @Test
    void aFolderOfAnythingElseIsLeftAlone() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> sweepBySpark(other, false, Progress.none()))
                .isInstanceOf(EngineException.class)
                .hasMessage(
                        "--results " + other + ": holds other files and no results of a study (there is no study.json);"
                                + " choose another folder");

        Path changed = Files.createDirectories(folder.resolve("changed"));
        Files.writeString(changed.resolve("study.json"), "{}");
        assertThatThrownBy(() -> sweepBySpark(changed, false, Progress.none()))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("holds the results of other inputs, cases, options or version");
    }
}
