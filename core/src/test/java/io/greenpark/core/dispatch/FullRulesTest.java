package io.greenpark.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.network.GridConnection;
import io.greenpark.core.series.PowerSeries;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule on nodes that have everything: sound plans, or a refusal that says which strategy can. */
class FullRulesTest {

    private static final int STEPS = 1_000;

    static Stream<Arguments> cases() {
        return RuleInvariantsTest.rules()
                .flatMap(dispatcher -> Stream.of(15, 60).flatMap(minutes -> LongStream.rangeClosed(1, 40)
                        .mapToObj(seed -> Arguments.of(dispatcher, minutes, seed))));
    }

    @ParameterizedTest(name = "case {index}, {1} min, seed {2}")
    @MethodSource("cases")
    void everyRuleMakesASoundPlanOfEveryNode(Dispatcher dispatcher, int minutes, long seed) {
        DispatchProblem problem = FullParks.random(seed, minutes, STEPS);
        boolean ramped = problem.nodes().get(0).grid().hasRamp();
        if (ramped && ((RuleDispatcher) dispatcher).rule().chargesFromGrid()) {
            assertThatThrownBy(() -> dispatcher.dispatch(problem))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("load-following and optimal keep it");
            return;
        }

        PlanCheck check = PlanCheck.of(problem, dispatcher.dispatch(problem));

        assertThat(check.violations()).isEmpty();
        assertThat(check.largestBalanceErrorMwh()).isLessThan(PlanCheck.TOLERANCE);
    }

    @Test
    void importComesDownInTimeAndWhatItStillBringsIsCurtailed() {
        // 2 MW/h: load 6, 5, 0 lets the import be 4, 2, 0 at most, since without load nothing could take it.
        NodePlan plan = ramped(new double[] {6.0, 5.0, 0.0}, new double[3], 2.0);

        assertThat(plan.importMw().toArray()).containsExactly(4.0, 2.0, 0.0);
        assertThat(plan.unservedMw().toArray()).containsExactly(2.0, 3.0, 0.0);
    }

    @Test
    void importThatCannotFallFastEnoughDisplacesWind() {
        // From 6 MW it falls to 4 and 2; the wind of 5 MW would cover 4 MW of load alone: 4 and 2 of it are curtailed,
        // 1 stays.
        NodePlan plan = ramped(new double[] {6.0, 4.0, 4.0}, new double[] {0.0, 5.0, 5.0}, 2.0);

        assertThat(plan.importMw().toArray()).containsExactly(6.0, 4.0, 2.0);
        assertThat(plan.curtailedMw().toArray()).containsExactly(0.0, 5.0, 3.0);
    }

    @Test
    void shiftableLoadThatCannotBeServedIsAConflictAndNotASilentMiss() {
        var axis = Parks.axis(60, 2);
        NodeProblem node =
                Parks.problem(axis, new double[] {1.0, 1.0}, new double[2], 1.5, 0.0).nodes().get(0).toBuilder()
                        .shiftable(List.of(new ShiftableLoad("mill", PowerSeries.constant(axis, 2.0), 3.0, 2.0)))
                        .build();

        assertThatThrownBy(() -> Dispatcher.gridOnly().dispatch(new DispatchProblem(axis, List.of(node))))
                .isInstanceOf(InfeasibleDispatchException.class)
                .hasMessageContaining("park: energy of shiftable loads of step 0 cannot be kept, 0.5 MW are missing");
    }

    @Test
    void unitsBackUpTheGridBeforeAnythingIsInterrupted() {
        // Load 7 MW, grid 3 MW: the unit of 5 MW brings the 4 MW that are missing; with a load of 9 MW one goes
        // unserved.
        var axis = Parks.axis(60, 2);
        NodeProblem node =
                Parks.problem(axis, new double[] {7.0, 9.0}, new double[2], 3.0, 0.0).nodes().get(0).toBuilder()
                        .thermal(List.of(new ThermalUnit("chp", 5.0, 0.0, 700.0, 0.0, Double.POSITIVE_INFINITY)))
                        .build();

        NodePlan plan = Dispatcher.selfConsumption()
                .dispatch(new DispatchProblem(axis, List.of(node)))
                .nodes()
                .get(0);

        assertThat(plan.thermalMw().toArray()).containsExactly(4.0, 5.0);
        assertThat(plan.importMw().toArray()).containsExactly(3.0, 3.0);
        assertThat(plan.unservedMw().toArray()).containsExactly(0.0, 1.0);
    }

    private static NodePlan ramped(double[] demandMw, double[] availableMw, double rampMwPerHour) {
        var axis = Parks.axis(60, demandMw.length);
        NodeProblem node = Parks.problem(axis, demandMw, availableMw, 10.0, 10.0).nodes().get(0).toBuilder()
                .grid(new GridConnection(10.0, 10.0, rampMwPerHour))
                .build();
        return Dispatcher.selfConsumption()
                .dispatch(new DispatchProblem(axis, List.of(node)))
                .nodes()
                .get(0);
    }
}
