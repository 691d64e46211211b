package io.greenpark.reports.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.Run;
import io.greenpark.reports.fixture.Studies;
import io.greenpark.reports.table.Period;
import io.greenpark.reports.table.PeriodLine;
import io.greenpark.reports.table.PeriodTables;
import io.greenpark.reports.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of a quarter, a half or a year as a document. */
class PeriodReportTest {

    private static final StudyResult STUDY = Studies.fourParks();
    private static final List<Period> PERIODS = Period.of(STUDY.axis().months());

    /** Months are rounded to half of the sixth decimal before they are summed. */
    private static final double ROUNDING = 12 * 0.5e-6;

    @TempDir
    Path folder;

    private static Period period(String id) {
        return PERIODS.stream().filter(of -> of.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<PeriodLine> lines(String id) {
        return PeriodTables.lines(STUDY.of("full"), STUDY.of("full").all(), period(id));
    }

    @Test
    void monthsMakeUpTheirQuarterAndQuartersTheirYear() {
        List<PeriodLine> third = lines("2027Q3");

        assertThat(third).hasSizeGreaterThan(20);
        for (int i = 0; i < third.size(); i++) {
            PeriodLine line = third.get(i);
            assertThat(line.ofMonth()).hasSize(3);
            if (!line.quotient()) {
                int row = i;
                double months =
                        line.ofMonth().stream().mapToDouble(month -> month).sum();
                double quarters = List.of("2027Q1", "2027Q2", "2027Q3", "2027Q4").stream()
                        .mapToDouble(id -> lines(id).get(row).value())
                        .sum();
                assertThat(line.value()).as(line.id()).isCloseTo(months, within(ROUNDING));
                assertThat(line.ofYear()).as(line.id()).isCloseTo(quarters, within(ROUNDING));
            }
        }
    }

    @Test
    void aRowTellsMonthsSumYearAndItsPartOfTheYear() {
        PeriodLine load = lines("2027H1").stream()
                .filter(line -> line.id().equals("loadMwh"))
                .findFirst()
                .orElseThrow();
        PeriodAccounts.Row row = new PeriodAccounts(STUDY, "2027H1")
                .cases().get(3).nodes().get(0).groups().get(0).rows().stream()
                        .filter(of -> of.account().en().equals("Demand [MWh]"))
                        .findFirst()
                        .orElseThrow();

        assertThat(row.months()).hasSize(6);
        assertThat(row.value().en()).isEqualTo("%,.1f".formatted(load.value()));
        assertThat(row.ofYear().en()).isEqualTo("%,.1f".formatted(load.ofYear()));
        assertThat(row.share().en()).isEqualTo("%.1f%%".formatted(100.0 * load.value() / load.ofYear()));
    }

    /** A quotient of a year is not the sum of those of its quarters, and has no part of it. */
    @Test
    void quotientsHaveNoPartOfTheYear() {
        PeriodAccounts.Row row = new PeriodAccounts(STUDY, "2027Q1")
                .cases().get(3).nodes().get(0).groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .filter(of -> of.account().en().startsWith("Physical self-use share"))
                        .findFirst()
                        .orElseThrow();

        assertThat(row.share().en()).isEmpty();
        assertThat(row.value().en()).endsWith("%");
    }

    @Test
    void keyFiguresAreThoseOfThePeriodAgainstTheBaselineInTheSamePeriod() {
        List<Page.ParkTable> parks = new PeriodRows(STUDY, "2027Q3").parks();
        double before = PeriodTables.lines(
                        STUDY.of("baseline"), STUDY.of("baseline").all(), period("2027Q3"))
                .stream()
                .filter(line -> line.id().equals("importMwh"))
                .findFirst()
                .orElseThrow()
                .value();
        double after = lines("2027Q3").stream()
                .filter(line -> line.id().equals("importMwh"))
                .findFirst()
                .orElseThrow()
                .value();

        assertThat(parks).hasSize(5);
        Page.Figure imported = parks.get(0).cases().get(3).figures().get(3);
        assertThat(imported.value().en()).isEqualTo("%,.0f".formatted(after));
        assertThat(imported.change().en()).isEqualTo("−%.1f%%".formatted(100.0 * (1.0 - after / before)));
        assertThat(parks.get(0).cases().get(0).figures().get(3).change()).isNull();
    }

    @Test
    void theDocumentIsOneFileWithoutScriptAndTextIsText() throws IOException {
        StudyResult hostile = Studies.hostile();
        Path file = folder.resolve("period.html");
        String first = Period.idsOf(hostile).get(0);

        PeriodReport.write(Run.of(hostile), first, Language.ZH, file);

        String page = Files.readString(file);
        assertThat(page)
                .contains("<html lang=\"zh\" data-lang=\"zh\">", "default-src &#39;none&#39;", first + " 报告")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
                .doesNotContain("<script");
        assertThat(page).doesNotContainPattern("(src|href)=\"(?!#|data:,)");
    }
}
