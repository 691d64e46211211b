package io.greenpark.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.fixture.Studies;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunComparisonTest {

    private static final StudyResult STUDY = Studies.hostile();

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
    void runsOfDifferentPeriodsCannotBeCompared() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> RunComparison.of(List.of(Run.of(STUDY), Run.of(Studies.fourParks()))))
                .withMessageContaining("runs must be on the time axis of the first");
    }
}
