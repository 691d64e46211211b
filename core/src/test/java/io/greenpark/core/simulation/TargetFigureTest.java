package io.greenpark.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.park.Park;
import io.greenpark.core.provenance.Plan;
import io.greenpark.core.provenance.PlanTarget;
import io.greenpark.core.provenance.Responsible;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.TargetFigure;
import io.greenpark.core.result.TargetFigure.Verdict;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.time.TimeAxis;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far targets of a plan are: a park that draws 5 MW for a day, 120 MWh from the grid. */
class TargetFigureTest {

    private static final double ROUNDING = 1e-9;
    private static final TimeAxis DAY = Studies.axis(60, 24);

    private static List<TargetFigure> figures(@Nullable Double asked, boolean atMost, PlanTarget.Figure figure) {
        Park park = Studies.park(
                "park",
                List.of(PowerSeries.constant(DAY, 5.0)),
                List.of(),
                List.of(),
                Studies.grid(50.0, 0.0, CapacityMode.TRANSFORMER));
        Scenario plain = Studies.study(DAY, Studies.variant("case", Dispatcher.gridOnly(), park));
        var target = new PlanTarget(
                "target",
                Title.of("target"),
                "",
                2025,
                asked,
                atMost,
                "MWh",
                figure,
                new Responsible(Title.of("unit"), List.of()));
        return TargetFigure.of(Simulation.run(new Scenario(
                plain.name(),
                plain.title(),
                plain.axis(),
                plain.rules(),
                plain.cases(),
                plain.baseline(),
                plain.register(),
                plain.inputs(),
                new Plan(Title.of("plan"), null, List.of(), List.of(target)))));
    }

    @ParameterizedTest
    @CsvSource({
        "120.5, false, MISSED",
        "119.5, false, REACHED",
        "120.5, true, REACHED",
        "119.5, true, MISSED",
    })
    void anIndicatorIsHeldAgainstWhatIsAsked(double asked, boolean atMost, Verdict verdict) {
        assertThat(figures(asked, atMost, new PlanTarget.Figure("importMwh", "park", 1.0, null)))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.caseId()).isEqualTo("case");
                    assertThat(figure.reached()).isCloseTo(120.0, within(ROUNDING));
                    assertThat(figure.verdict()).isEqualTo(verdict);
                });
    }

    @Test
    void withoutAValueItIsFollowedInItsUnit() {
        assertThat(figures(null, false, new PlanTarget.Figure("importMwh", "all", 1000.0, null)))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.reached()).isCloseTo(0.12, within(ROUNDING));
                    assertThat(figure.verdict()).isEqualTo(Verdict.FOLLOWED);
                });
    }

    @Test
    void aStatedFigureIsHeldAgainstWhatIsAsked() {
        assertThat(figures(900.0, false, new PlanTarget.Figure("", "", 1.0, 900.0)))
                .extracting(TargetFigure::verdict)
                .containsExactly(Verdict.REACHED);
    }

    @Test
    void whatNothingTellsOfIsOutside() {
        assertThat(figures(900.0, false, PlanTarget.Figure.OUTSIDE))
                .extracting(TargetFigure::verdict)
                .containsExactly(Verdict.OUTSIDE);
        assertThat(figures(900.0, false, new PlanTarget.Figure("windCapacityFactor", "park", 1.0, null)))
                .extracting(TargetFigure::verdict)
                .containsExactly(Verdict.OUTSIDE);
        assertThat(figures(900.0, false, new PlanTarget.Figure("importMwh", "elsewhere", 1.0, null)))
                .extracting(TargetFigure::verdict)
                .containsExactly(Verdict.OUTSIDE);
    }
}
