package io.greenpark.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.reports.parquet.ParquetWriter;
import io.greenpark.reports.run.RunDirectoryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parquet of a sweep with points that have results and points that have none. */
class StudyParquetTest {

    private static final String FIGURES = "parquet/figures/part-00000.parquet";
    private static final String HOURS = "parquet/hourly/case=solar-storage/tornado-base.parquet";

    @TempDir
    private Path folder;

    private Path scenario;
    private Path out;

    @BeforeEach
    void setUp() throws IOException {
        scenario = Examples.fewPoints(folder);
        out = folder.resolve("铁岭 it's");
    }

    private void sweep() {
        Examples.sweep(scenario, out, 2, true);
    }

    @Test
    void figuresAreThoseOfTheCsvToTheLastBitAndInItsOrder() {
        sweep();

        String csv = "SELECT point, \"case\", node, \"group\", indicator, value::DOUBLE, unit FROM read_csv('%s')";
        assertThat(Query.rows("FROM '%s'", out.resolve(FIGURES)))
                .hasSizeGreaterThan(200)
                .isEqualTo(Query.rows(csv, out.resolve("sweep.csv")));
    }

    @Test
    void runsWithoutResultsSayWhy() {
        sweep();

        List<List<Object>> runs = Query.rows("FROM '%s'", out.resolve("parquet/runs/part-00000.parquet"));
        assertThat(runs.get(0)).containsExactly("list-lossless", 1, "list", "finished", null, null);
        assertThat(runs.get(1)).startsWith("list-leaking", 2, "list", "infeasible", "solar-storage");
        assertThat(runs.get(1).get(5).toString()).contains("park");
        assertThat(runs).hasSize(5);
    }

    @Test
    void drawsKeepTheTextAndTheNumber() {
        sweep();

        assertThat(Query.rows("FROM '%s'", out.resolve("parquet/draws/part-00000.parquet")))
                .contains(
                        Arrays.asList("list-leaking", "parks.park.solar", false, "null", null),
                        List.of("tornado-001-low", "parks.park.solar.roof.dcMw", false, "3.6", 3.6));
    }

    @Test
    void theBytesAreTheSameForAnyNumberOfThreads() throws IOException {
        Examples.sweep(scenario, folder.resolve("one"), 1, true);
        Examples.sweep(scenario, folder.resolve("three"), 3, true);

        Map<String, byte[]> one = Examples.files(folder.resolve("one"));
        assertThat(one).containsKeys(FIGURES, HOURS);
        Examples.files(folder.resolve("three"))
                .forEach((file, bytes) -> assertThat(bytes).as(file).isEqualTo(one.remove(file)));
        assertThat(one).isEmpty();
    }

    @Test
    void hoursThatAreMissingOrCutOffAreMadeAgainAndNothingElse() throws IOException {
        Examples.sweep(scenario, out, 2, false);
        assertThat(out.resolve("parquet/hourly")).doesNotExist();
        sweep();
        Map<String, byte[]> whole = Examples.files(out);
        Path cut = out.resolve(HOURS);
        Files.write(cut, Arrays.copyOf(whole.get(HOURS), whole.get(HOURS).length - 1));
        Files.delete(cut.resolveSibling("tornado-001-low.parquet"));
        Files.writeString(cut.resolveSibling("tornado-001-low.parquet.part"), "PAR1 half");
        Files.writeString(cut.resolveSibling("tornado-001-high.parquet"), "");
        Files.writeString(out.resolve(FIGURES), "damaged");
        Path unfinished = Files.createDirectories(out.resolve("parquet/.figures.unfinished"));
        Files.writeString(unfinished.resolve("part-00000.parquet"), "half");

        sweep();

        assertThat(Examples.files(out)).containsExactlyInAnyOrderEntriesOf(whole);
    }

    @Test
    void aTableIsOldOrNewWhenWritingFails() throws IOException {
        sweep();
        Map<String, byte[]> whole = Examples.files(out);
        ParquetWriter failing = (file, schema, rows) -> {
            new DuckDbParquetWriter().write(file, schema, rows);
            throw new IOException("the disk is full");
        };

        assertThatThrownBy(() -> Examples.sweep(scenario, out, 2, true, failing))
                .isInstanceOf(RunDirectoryException.class)
                .hasMessageContaining("the disk is full");
        assertThat(Examples.files(out.resolve("parquet/figures")).get("part-00000.parquet"))
                .isEqualTo(whole.get(FIGURES));

        sweep();
        assertThat(Examples.files(out)).containsExactlyInAnyOrderEntriesOf(whole);
    }

    @Test
    void aFolderWithForeignFilesIsRefusedAndLeftAlone() throws IOException {
        Examples.sweep(scenario, out, 2, false);
        Path notes = Files.writeString(out.resolve("parquet/figures/我的笔记.txt"), "mine");
        Map<String, byte[]> before = Examples.files(out);

        assertThatThrownBy(this::sweep)
                .isInstanceOf(RunDirectoryException.class)
                .hasMessage(
                        notes.getParent() + ": holds 我的笔记.txt, which no study has written and replacing the table would"
                                + " delete; move it away");
        assertThat(Examples.files(out)).containsExactlyInAnyOrderEntriesOf(before);
    }
}
