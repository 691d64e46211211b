package io.greenpark.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.result.StudyResult;
import io.greenpark.core.simulation.Simulation;
import io.greenpark.reports.run.RunDirectory;
import io.greenpark.reports.run.WriteOptions;
import io.greenpark.scenarios.ReadOptions;
import io.greenpark.scenarios.ScenarioReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures and hours of a single run. */
class RunParquetTest {

    private static final Path SCENARIO = Path.of("../scenarios/examples/shared-wind.yaml");

    @TempDir
    private Path folder;

    @Test
    void areThoseOfItsCsvFilesAndARunIsReplacedByAnother() {
        StudyResult study = Simulation.run(ScenarioReader.read(SCENARIO, ReadOptions.standard()));
        WriteOptions options = WriteOptions.standard().withParquet(new DuckDbParquetWriter());
        Path out = folder.resolve("run");
        RunDirectory.write(study, out, options);
        RunDirectory.write(study, out, options);

        String csv = "SELECT regexp_extract(filename, 'hourly/([^/]*)/', 1) AS of_case,"
                + " regexp_extract(filename, '([^/]*)\\.csv', 1) AS node,"
                + " epoch_us(time::TIMESTAMPTZ) AS time, COLUMNS(* EXCLUDE (filename, time))::DOUBLE"
                + " FROM read_csv('%s/hourly/*/*.csv', filename = true, all_varchar = true) ORDER BY ALL";
        String parquet =
                "SELECT \"case\" AS of_case, node, epoch_us(time) AS time, * EXCLUDE (\"case\", run, node, time)"
                        + " FROM read_parquet('%s/parquet/hourly/*/*.parquet', hive_partitioning = true) ORDER BY ALL";
        assertThat(Query.rows(parquet, out)).hasSizeGreaterThan(1000).isEqualTo(Query.rows(csv, out));

        String summary = "SELECT \"case\", node, \"group\", indicator, value::DOUBLE, unit FROM '%s/summary.csv'";
        assertThat(Query.rows("SELECT * EXCLUDE (run) FROM '%s/parquet/figures/*.parquet'", out))
                .isEqualTo(Query.rows(summary, out));
        assertThat(Query.rows("SELECT DISTINCT run FROM '%s/parquet/*/*.parquet'", out))
                .hasSize(1);
    }
}
