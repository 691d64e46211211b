package io.greenpark.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GridOnlyTest {

    @Test
    void gridSuppliesTheDeficitAndTakesTheSurplusWhileTheBatteryStandsIdle() {
        var problem = Parks.problem(
                Parks.axis(60, 4),
                new double[] {5.0, 1.0, 9.0, 0.0},
                new double[] {2.0, 4.0, 0.0, 9.0},
                6.0,
                5.0,
                Parks.handBattery());

        DispatchPlan plan = Dispatcher.gridOnly().dispatch(problem);
        NodePlan node = plan.nodes().get(0);

        assertThat(plan.method()).isEqualTo("grid-only");
        assertThat(node.importMw().toArray()).containsExactly(3.0, 0.0, 6.0, 0.0);
        assertThat(node.unservedMw().toArray()).containsExactly(0.0, 0.0, 3.0, 0.0);
        assertThat(node.exportMw().toArray()).containsExactly(0.0, 3.0, 0.0, 5.0);
        assertThat(node.curtailedMw().toArray()).containsExactly(0.0, 0.0, 0.0, 4.0);
        assertThat(node.storedMwh().toArray()).containsExactly(5.0, 5.0, 5.0, 5.0);
        PlanCheck.of(problem, plan).requireSound();
    }

    @Test
    void idleBatteryLosesEnergyBySelfDischarge() {
        var leaky = Parks.battery("ess-1", 4.0, 10.0, 1.0, 1.0, 0.1, 0.5);
        var problem = Parks.problem(Parks.axis(60, 2), new double[2], new double[2], 1.0, 1.0, leaky);

        DispatchPlan plan = Dispatcher.gridOnly().dispatch(problem);

        assertThat(plan.nodes().get(0).storedMwh().toArray()).containsExactly(5.0 * 0.9, 5.0 * 0.9 * 0.9);
        PlanCheck.of(problem, plan).requireSound();
    }
}
