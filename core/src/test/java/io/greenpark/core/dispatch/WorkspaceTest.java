package io.greenpark.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceTest {

    /** What the measurement itself may take, far below one column of any problem here [bytes]. */
    private static final long MEASUREMENT_BYTES = 2_000;

    private static final int WARM_UP = 30;

    @Test
    void noStorageLeftBehindChangesABit() {
        var workspace = new Workspace();
        for (DispatchProblem problem : mixed()) {
            DispatchPlan reused = Dispatcher.optimal().dispatch(problem, workspace);
            DispatchPlan fresh = Dispatcher.optimal().dispatch(problem);

            assertThat(reused.nodes()).isEqualTo(fresh.nodes());
            assertThat(reused.optimum()).isEqualTo(fresh.optimum());
        }
    }

    @Test
    void rulesTakeAWorkspaceAndNeedNone() {
        DispatchProblem problem = Parks.random(4, 60, 100);

        assertThat(Dispatcher.selfConsumption().dispatch(problem, new Workspace()))
                .isEqualTo(Dispatcher.selfConsumption().dispatch(problem));
    }

    @Test
    void theStagedMethodKeepsItsStorageWherePricesAndPowersAloneChange() {
        var workspace = new Workspace();
        DispatchProblem problem = full(3, 60, 48);
        var first = workspace.staged(new DispatchModel(problem).linear);

        assertThat(workspace.staged(new DispatchModel(changed(problem)).linear)).isSameAs(first);
        assertThat(workspace.staged(new DispatchModel(full(4, 60, 48)).linear)).isNotSameAs(first);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theClosedFormAllocatesNothingOnceItIsWarm(long seed) {
        ParkProgramme park = ParkProgramme.of(new DispatchModel(ParkIpmTest.park(seed, 60, 300)));
        assertThat(park).isNotNull();
        var method = new ParkIpm(park);
        for (int k = 0; k < WARM_UP; k++) {
            assertThat(method.run()).isTrue();
        }

        assertThat(allocatedBytes(method::run)).isLessThan(MEASUREMENT_BYTES);
    }

    @Test
    void theStagedMethodAllocatesItsResultAndNothingElse() {
        var linear = new DispatchModel(full(5, 60, 300)).linear;
        var method = new Workspace().staged(linear);
        for (int k = 0; k < WARM_UP; k++) {
            method.solve();
        }

        long results = 8L * (linear.columns() + linear.rows());
        assertThat(allocatedBytes(method::solve)).isLessThan(results + MEASUREMENT_BYTES);
    }

    private static long allocatedBytes(Runnable work) {
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int k = 0; k < 5; k++) {
            long before = thread.getThreadAllocatedBytes(Thread.currentThread().getId());
            work.run();
            least = Math.min(
                    least, thread.getThreadAllocatedBytes(Thread.currentThread().getId()) - before);
        }
        return least;
    }

    /** Problems of all methods and sizes by turns, some of them twice and some with other prices and demand. */
    private static List<DispatchProblem> mixed() {
        return Stream.of(1L, 2L, 3L)
                .flatMap(seed -> Stream.of(
                        Parks.random(seed, 60, 72),
                        ParkIpmTest.park(seed, 60, 96),
                        full(seed, 60, 48),
                        changed(full(seed, 60, 48)),
                        full(seed, 60, 48),
                        changed(ParkIpmTest.park(seed, 60, 96)),
                        Parks.random(seed + 10, 60, 72),
                        ParkIpmTest.park(seed, 30, 96)))
                .toList();
    }

    /** A problem of every feature whose units may run at any power. */
    private static DispatchProblem full(long seed, int minutes, int steps) {
        DispatchProblem problem = FullParks.random(seed, minutes, steps);
        List<NodeProblem> nodes = problem.nodes().stream()
                .map(node -> node.toBuilder()
                        .thermal(node.thermal().stream()
                                .map(unit -> new ThermalUnit(
                                        unit.id(),
                                        unit.powerMw(),
                                        0.0,
                                        unit.costYuanPerMwh(),
                                        unit.heatPerElectricity(),
                                        unit.rampMwPerHour()))
                                .toList())
                        .build())
                .toList();
        return new DispatchProblem(problem.axis(), nodes, problem.links(), problem.lostLoadYuanPerMwh());
    }

    private static DispatchProblem changed(DispatchProblem problem) {
        List<NodeProblem> nodes = problem.nodes().stream()
                .map(node -> node.toBuilder()
                        .importPrice(changed(node.importPrice()))
                        .build())
                .toList();
        return new DispatchProblem(problem.axis(), nodes, problem.links(), problem.lostLoadYuanPerMwh() * 1.1);
    }

    private static PriceSeries changed(PriceSeries price) {
        double[] values = price.toArray();
        for (int t = 0; t < values.length; t++) {
            values[t] *= 1.07;
        }
        return new PriceSeries(price.axis(), values);
    }

    private static PowerSeries changed(PowerSeries demand) {
        double[] values = demand.toArray();
        for (int t = 0; t < values.length; t++) {
            values[t] *= 0.98;
        }
        return new PowerSeries(demand.axis(), values);
    }
}
