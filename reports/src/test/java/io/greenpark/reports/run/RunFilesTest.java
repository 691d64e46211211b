package io.greenpark.reports.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.greenpark.core.result.Indicator;
import io.greenpark.core.study.RunFailure;
import io.greenpark.core.study.RunStatus;
import io.greenpark.core.study.StudyFigure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFilesTest {

    private static final RunFailure REFUSED = new RunFailure(
            RunStatus.REFUSED, "", "a.yaml:3:5: load: must be \"above\" 0, but is -1\n  Maybe 1\nb.yaml:1:1: wind: x");
    private static final RunFailure INFEASIBLE =
            new RunFailure(RunStatus.INFEASIBLE, "full", "case full: park a, 3 January, 04:00: import limit");

    @TempDir
    private Path folder;

    private ResumableDirectory directory;
    private RunFiles files;

    @BeforeEach
    void open() {
        var kind = new ResumableDirectory.Kind("sweep.json", "test", "sweep", RunFiles.folders("points"));
        directory = ResumableDirectory.open(folder.resolve("out"), kind, Map.of("format", "test", "formatVersion", 1));
        files = new RunFiles(directory, "points");
    }

    @AfterEach
    void close() throws IOException {
        directory.close();
    }

    private void put(String run, String rows) throws IOException {
        Files.writeString(
                directory.resolve("points").resolve(run + ".csv"), "case,node,group,indicator,value,unit\n" + rows);
    }

    private String text(String name) throws IOException {
        return Files.readString(directory.resolve(name));
    }

    @Test
    void whatBecameOfRunsReadsBackAsItWas() throws IOException {
        put("1", "full,all,energy,importMwh,2.5,MWh\nfull,all,energy,exportMwh,0.1,MWh\n");
        files.failed("2", REFUSED);
        files.failed("3", INFEASIBLE);

        assertThat(List.of(files.has("1"), files.has("2"), files.has("3"), files.has("4")))
                .containsExactly(true, true, true, false);
        assertThat(files.status("1")).isEqualTo(RunStatus.FINISHED);
        assertThat(files.failure("1")).isEmpty();
        assertThat(files.failure("2")).contains(REFUSED);
        assertThat(files.failure("3")).contains(INFEASIBLE);
        assertThat(files.figures("1"))
                .containsExactly(
                        entry(new StudyFigure("full", "all", Indicator.IMPORT_MWH), 2.5),
                        entry(new StudyFigure("full", "all", Indicator.EXPORT_MWH), 0.1));
    }

    @Test
    void runsThatEndedWithAnErrorAreTriedAgainAndLeaveNoTrace() throws IOException {
        files.failed("1", new RunFailure(RunStatus.FAILED, "", "java.lang.IllegalStateException: broken"));

        assertThat(files.has("1")).isFalse();
        assertThat(files.status("1")).isEqualTo(RunStatus.FAILED);

        files.finished("1", Map.of(new StudyFigure("full", "all", Indicator.IMPORT_MWH), 2.5));

        assertThat(files.has("1")).isTrue();
        assertThat(directory.resolve("without-plan/1.csv")).doesNotExist();
        assertThat(text("points/1.csv"))
                .isEqualTo("case,node,group,indicator,value,unit\nfull,all,energy,importMwh,2.5,MWh\n");
    }

    @Test
    void theFiguresOfAllRunsStandInTheOrderAskedForAndEndWithTheLast() throws IOException {
        put("10", "full,all,energy,importMwh,3,MWh\n");
        put("9", "full,all,energy,importMwh,2,MWh\n");
        files.failed("2", INFEASIBLE);

        files.stackFigures("sweep", "point", List.of("9", "2", "10"));

        assertThat(text("sweep.csv")).isEqualTo("""
                        point,case,node,group,indicator,value,unit
                        9,full,all,energy,importMwh,2,MWh
                        10,full,all,energy,importMwh,3,MWh
                        """);
    }

    /** A reason of several lines is one cell: the id of its run stands once, and the row after it is whole. */
    @Test
    void reasonsOfSeveralLinesStayWhole() throws IOException {
        files.failed("1", REFUSED);
        files.failed("2", INFEASIBLE);

        files.stackFailures(List.of("1", "2"));

        List<CsvRows.Row> rows = CsvRows.read(directory.resolve("without-plan.csv"));
        assertThat(rows).extracting(row -> row.text("run")).containsExactly("1", "2");
        assertThat(rows).extracting(row -> row.text("reason")).containsExactly(REFUSED.reason(), INFEASIBLE.reason());
    }

    /** Fewer years may be asked for than before. */
    @Test
    void theTableOfReasonsGoesWithItsRuns() throws IOException {
        put("1", "full,all,energy,importMwh,3,MWh\n");
        files.failed("2", INFEASIBLE);
        files.stackFailures(List.of("1", "2"));
        assertThat(directory.resolve("without-plan.csv")).exists();

        files.stackFailures(List.of("1"));

        assertThat(directory.resolve("without-plan.csv")).doesNotExist();
    }

    @Test
    void aFileThatSomebodyCutIsRefused() throws IOException {
        put("1", "full,all,energy,importMwh,3,MWh\nfull,all,ene");

        assertThatThrownBy(() -> files.figures("1"))
                .isInstanceOf(RunDirectoryException.class)
                .hasMessageContaining("1.csv: is damaged");
    }
}
