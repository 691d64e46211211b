package io.greenpark.spark.tables;

import io.greenpark.core.study.RunStatus;
import io.greenpark.reports.Version;
import io.greenpark.reports.parquet.ParquetStudy;
import io.greenpark.reports.parquet.ParquetTables;
import io.greenpark.reports.run.TableFile;
import io.greenpark.reports.table.DataTable;
import io.greenpark.scenarios.engine.EngineException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The folder of the results of a study, which goes on where it was: a batch whose part of the runs is there is finished.
 *
 * @param shared where it is
 */
public record ResultsFolder(SharedFolder shared) {

    private static final String MANIFEST = "study.json";

    /**
     * Opens it, new or with the batches of an earlier run of the same study, and writes what is known before any run.
     *
     * @param sha256 hash of all that the results depend on
     * @param study the runs
     * @param hourly whether the hourly flows are written too
     * @throws EngineException if it holds anything else
     */
    public void open(String sha256, ParquetStudy study, boolean hourly) throws IOException {
        byte[] manifest = """
                {
                  "format": "greenpark-results",
                  "formatVersion": 1,
                  "version": "%s",
                  "runs": %d,
                  "hourly": %b,
                  "study": "sha256:%s"
                }
                """.formatted(Version.current(), study.runs().size(), hourly, sha256)
                .getBytes(StandardCharsets.UTF_8);
        if (shared.has(MANIFEST)) {
            if (!Arrays.equals(shared.bytes(MANIFEST), manifest)) {
                throw refused(
                        "holds the results of other inputs, cases, options or version; choose another folder, or delete"
                                + " this one");
            }
        } else if (shared.names("").stream().anyMatch(name -> !name.startsWith("."))) {
            throw refused("holds other files and no results of a study (there is no %s); choose another folder"
                    .formatted(MANIFEST));
        } else {
            shared.write(MANIFEST, manifest);
        }
        shared.removeUnfinished(Layout.PARQUET);
        shared.write(Layout.INPUTS + "part-00000.parquet", SharedFolder.DRIVER, (files, file) -> {
            try (var inputs = new ParquetRows(files, file, ParquetTables.INPUTS)) {
                ParquetTables.inputs(study).forEach(inputs::add);
            }
        });
    }

    private EngineException refused(String why) {
        return new EngineException("--results %s: %s".formatted(shared.uri(), why), null);
    }

    /** The batches that are not finished; those with a run that ended with an error are taken back, and its others with it. */
    public List<Batch> missing(List<Batch> batches, SparkSession spark) throws IOException {
        Set<String> finished = new HashSet<>(shared.names(Layout.RUNS));
        if (!finished.isEmpty()) {
            List<Row> failed = spark.read()
                    .parquet(shared.path(Layout.RUNS).toString())
                    .where("status = '%s'".formatted(RunStatus.FAILED.id()))
                    .selectExpr("_metadata.file_name")
                    .distinct()
                    .collectAsList();
            for (Row row : failed) {
                shared.delete(Layout.RUNS + row.getString(0));
                finished.remove(row.getString(0));
            }
        }
        return batches.stream()
                .filter(batch -> !finished.contains(batch.part()))
                .toList();
    }

    /** Writes a table over all runs, in place of the earlier one. */
    public void write(DataTable table) throws IOException {
        shared.write(
                table.name() + ".csv",
                SharedFolder.DRIVER,
                (files, file) -> TableFile.write(files.create(file, true), table));
    }
}
