package io.greenpark.reports.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.Indicator;
import io.greenpark.reports.Run;
import io.greenpark.reports.RunComparison;
import io.greenpark.reports.explain.Explainer;
import io.greenpark.reports.explain.Explanation;
import io.greenpark.reports.fixture.Comparisons;
import io.greenpark.reports.fixture.Studies;
import io.greenpark.reports.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The directory of runs of several time axes that are set side by side. */
class ComparisonDirectoryTest {

    /** The half hours of two days beside the hours of two others. */
    private static final Run COMPARISON = RunComparison.of(
            List.of(Run.of(Studies.hostile()), Run.of(Studies.fourParks(Comparisons.hourly("2030-07-01", 48)))));

    @TempDir
    private static Path folder;

    private static Path out;

    @BeforeAll
    static void write() {
        out = RunDirectory.write(COMPARISON, folder.resolve("both"), WriteOptions.standard());
    }

    @Test
    void everyCaseComesBackOnItsOwnAxis() {
        Run back = RunDirectory.read(out);

        assertThat(back.compared()).isEqualTo(COMPARISON.compared());
        for (CaseResult expected : COMPARISON.study().cases()) {
            CaseResult found = back.study().of(expected.id());
            assertThat(found.axis()).isEqualTo(expected.axis());
            assertThat(found.all().flows().values(FlowColumn.LOAD_MW))
                    .containsExactly(expected.all().flows().values(FlowColumn.LOAD_MW));
            assertThat(found.all().indicators()).isEqualTo(expected.all().indicators());
        }
    }

    @Test
    void hoursAndMonthsAreThoseOfTheRunOfTheCase() throws IOException {
        assertThat(Files.readAllLines(out.resolve("hourly/1-full/all.csv")))
                .hasSize(97)
                .element(2)
                .asString()
                .startsWith("2028-02-28T00:30:00+08:00,");
        assertThat(Files.readAllLines(out.resolve("hourly/2-full/all.csv")))
                .hasSize(49)
                .element(1)
                .asString()
                .startsWith("2030-07-01T00:00:00+08:00,");
        assertThat(Files.readAllLines(out.resolve("periods.csv")))
                .filteredOn(line -> line.matches("[12]-full,all,[^,]+,energy,importMwh,.*"))
                .extracting(line -> line.replaceFirst("^(.)-full,all,([^,]+),.*", "$1 $2"))
                .containsExactly("1 2028Q1", "1 2028H1", "1 2028", "2 2030Q3", "2 2030H2", "2 2030");
    }

    @Test
    void theRunsAreATableAndAPartOfTheSummary() throws IOException {
        assertThat(Files.readString(out.resolve("runs.csv")))
                .startsWith("run,name,baseline,from,to,stepMinutes,hours,leapDayHours,rules,version\n"
                        + "1,hostile,1-baseline,2028-02-28,2028-02-29,30,48,24,cn-liaoning-2026-08,")
                .contains("\n2,tieling-four-parks,2-baseline,2030-07-01,2030-07-02,60,48,0,cn-liaoning-2026-08,");
        assertThat(Files.readString(out.resolve("summary.json"))).contains("""
                "runs" : [ {
                    "run" : "1",
                    "name" : "hostile",
                """);
    }

    @Test
    void oneRunHasNoTableOfRuns() throws IOException {
        Path one = RunDirectory.write(Studies.hostile(), folder.resolve("one"), WriteOptions.standard());

        assertThat(one.resolve("runs.csv")).doesNotExist();
        assertThat(Files.readString(one.resolve("summary.json"))).doesNotContain("\"runs\"");
        assertThat(RunDirectory.read(one).compared()).isEmpty();
    }

    @Test
    void aRunThatWasWrittenBeforeThereWereRunsIsReadAsOne() throws IOException {
        Path before = RunDirectory.write(Studies.hostile(), folder.resolve("before"), WriteOptions.standard());
        Path file = before.resolve("run.json");
        String json = Files.readString(file);
        String earlier = json.replaceFirst(",\\s*\"runs\" : \\[ \\]", "");
        assertThat(earlier).isNotEqualTo(json);
        Files.writeString(file, earlier);

        assertThat(RunDirectory.read(before).compared()).isEmpty();
    }

    @Test
    void aChangeIsExplainedAgainstTheBaselineOfItsOwnRun() {
        Run back = RunDirectory.read(out);

        Explanation change = Explainer.explain(back, "2-full.all.operationalLocationChangeTco2");

        assertThat(change.value())
                .isEqualTo(COMPARISON
                        .study()
                        .of("2-full")
                        .all()
                        .value(Indicator.OPERATIONAL_CHANGE_TCO2)
                        .orElseThrow());
        assertThat(change.parts()).extracting(Explanation::path).contains("2-baseline.all.operationalLocationTco2");
    }

    @Test
    void documentsOfAPeriodHoldTheCasesThatHaveAPartInIt() throws IOException {
        List<Path> files = RunDirectory.writePeriods(COMPARISON, List.of("2030Q3", "2028"), out, Language.EN);

        assertThat(Files.readString(files.get(0)))
                .contains(
                        "2 tieling-four-parks, 2030-07-01/2030-07-02, 60 min: Wind, solar and storage",
                        "has no part in this period",
                        "2030-07")
                .doesNotContain("time of another length", "1 hostile, 2028-02-28/2028-02-29, 30 min: Grid only</");
        assertThat(Files.readString(files.get(1)))
                .contains("1 hostile, 2028-02-28/2028-02-29, 30 min: Grid only")
                .doesNotContain("2 tieling-four-parks");
    }
}
