package io.greenpark.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.reports.fixture.Studies;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunComparisonTest {

    private static final StudyResult STUDY = Studies.hostile();
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    @Test
    void casesOfAllRunsStandSideBySideUnderTheBaselineOfTheFirst() {
        Run both = RunComparison.of(List.of(Run.of(STUDY), Run.of(STUDY)));

        assertThat(both.study().cases())
                .extracting(CaseResult::id)
                .containsExactly(
                        "1-baseline",
                        "1-wind",
                        "1-wind-solar",
                        "1-full",
                        "2-baseline",
                        "2-wind",
                        "2-wind-solar",
                        "2-full");
        assertThat(both.study().baseline()).isEqualTo("1-baseline");
        assertThat(both.study().of("2-full").title().en()).isEqualTo("2 hostile: Wind, solar and storage");
        assertThat(both.study().of("2-full").all().indicators())
                .isEqualTo(STUDY.of("full").all().indicators());
        assertThat(both.study().of("2-wind").notices()).allMatch(n -> n.caseId().equals("2-wind"));
    }

    @Test
    void whatBothRunsRestOnIsListedOnce() {
        Run both = RunComparison.of(List.of(Run.of(STUDY), Run.of(STUDY)));

        assertThat(both.study().register()).isEqualTo(STUDY.register());
        assertThat(both.study().inputs()).isEqualTo(STUDY.inputs());
    }

    @Test
    void aSingleRunStaysAsItIs() {
        Run run = Run.of(STUDY);

        assertThat(RunComparison.of(List.of(run))).isSameAs(run);
    }

    @Test
    void casesAreNamedAfterTheirPeriodAndStepWhereTheseDiffer() {
        Run three = RunComparison.of(List.of(
                Run.of(Studies.fourParks(year(2027, 60))),
                Run.of(Studies.fourParks(year(2028, 15))),
                Run.of(Studies.fourParks(hours("2027-02-01", 672))),
                Run.of(Studies.fourParks(hours("2027-02-03", 48)))));

        assertThat(three.study().cases())
                .extracting(c -> c.title().en())
                .filteredOn(title -> title.endsWith("Grid only"))
                .containsExactly(
                        "1 tieling-four-parks, 2027, 60 min: Grid only",
                        "2 tieling-four-parks, 2028, 15 min: Grid only",
                        "3 tieling-four-parks, 2027-02, 60 min: Grid only",
                        "4 tieling-four-parks, 2027-02-03/2027-02-04, 60 min: Grid only");
        assertThat(three.study().of("2-full").title().zh()).isEqualTo("2 tieling-four-parks，2028，15 分钟：风光储一体");
    }

    @Test
    void everyCaseKeepsTheAxisRulesAndBaselineOfItsRun() {
        StudyResult other = Studies.fourParks(hours("2030-07-01", 168));

        Run both = RunComparison.of(List.of(Run.of(STUDY), new Run("0.0.9", other)));

        assertThat(both.study().axis()).isEqualTo(STUDY.axis());
        assertThat(both.study().of("2-full").axis()).isEqualTo(other.axis());
        assertThat(both.compared())
                .containsExactly(
                        new ComparedRun("1", Version.current(), "hostile", STUDY.axis(), STUDY.rules(), "1-baseline"),
                        new ComparedRun("2", "0.0.9", "tieling-four-parks", other.axis(), other.rules(), "2-baseline"));
        StudyResult own = both.studyOf("2-wind");
        assertThat(own.baseline()).isEqualTo("2-baseline");
        assertThat(own.axis()).isEqualTo(other.axis());
        assertThat(own.cases())
                .extracting(CaseResult::id)
                .containsExactly("2-baseline", "2-wind", "2-wind-solar", "2-full");
    }

    @Test
    void runsOfAComparisonAreRunsOfTheNextToo() {
        Run inner = RunComparison.of(List.of(Run.of(STUDY), Run.of(STUDY)));

        Run outer = RunComparison.of(List.of(Run.of(STUDY), inner));

        assertThat(outer.compared()).extracting(ComparedRun::id).containsExactly("1", "2-1", "2-2");
        assertThat(outer.studyOf("2-2-full").baseline()).isEqualTo("2-2-baseline");
        assertThat(outer.study().cases()).hasSize(12);
    }

    /** Emissions of a year less those of two days are no change of anything. */
    @Test
    void waysOfEmissionsLeadOnlyBetweenEquallyLongTimes() {
        Run both = RunComparison.of(List.of(
                Run.of(Studies.fourParks(year(2027, 60))),
                Run.of(Studies.fourParks(year(2028, 60))),
                Run.of(Studies.fourParks(hours("2027-01-04", 48)))));
        StudyResult study = both.study();

        assertThat(study.carbonWaterfalls(study.of("2-full").all())).isNotEmpty();
        assertThat(study.carbonWaterfalls(study.of("3-full").all())).isEmpty();
        assertThat(study.waterfall(study.of("3-full").all())).isPresent();
    }

    private static TimeAxis year(int year, int minutes) {
        return TimeAxis.ofYear(year, Duration.ofMinutes(minutes), CHINA);
    }

    private static TimeAxis hours(String start, int hours) {
        return new TimeAxis(LocalDate.parse(start).atStartOfDay().toInstant(CHINA), Duration.ofHours(1), hours, CHINA);
    }
}
