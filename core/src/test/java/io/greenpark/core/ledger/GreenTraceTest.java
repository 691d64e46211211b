package io.greenpark.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.dispatch.DispatchProblem;
import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.dispatch.NodeProblem;
import io.greenpark.core.network.GridConnection;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GreenTraceTest {

    /** Rounding of one step with flows of magnitude 100 MW. */
    private static final double STEP_ROUNDING = 1e-9;

    /** Rounding of sums over some thousand steps of magnitude 100. */
    private static final double SUM_ROUNDING_MWH = 1e-7;

    private static final int STEPS = 1000;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void everyGreenMwhIsAccountedFor(long seed) {
        var random = new SplittableRandom(seed);
        TimeAxis axis = new TimeAxis(
                Instant.parse("2026-12-31T16:00:00Z"), Duration.ofMinutes(15), STEPS, ZoneOffset.ofHours(8));
        PowerSeries load = random(random, axis, 20.0);
        PowerSeries ownUse = random(random, axis, 1.0);
        PowerSeries available = random(random, axis, 30.0);
        double[] price = random.doubles(STEPS, 0.0, 1000.0).toArray();
        List<Battery> storage = batteries(random);
        var node = new NodeProblem(
                "park",
                PowerSeries.total(axis, List.of(load, ownUse)),
                available,
                new GridConnection(random.nextDouble(10.0, 30.0), random.nextDouble(0.0, 10.0)),
                new PriceSeries(axis, price),
                PriceSeries.constant(axis, 300.0),
                storage);
        var problem = new DispatchProblem(axis, List.of(node));
        for (Dispatcher dispatcher : List.of(Dispatcher.selfConsumption(), Dispatcher.tariffArbitrage(0.3, 0.3))) {
            NodePlan plan = dispatcher.dispatch(problem).nodes().get(0);
            requireAccounts(available, load, ownUse, storage, plan);
        }
    }

    private static void requireAccounts(
            PowerSeries available, PowerSeries load, PowerSeries ownUse, List<Battery> storage, NodePlan plan) {
        GreenTrace trace = GreenTrace.of(new TracedNode(available, load, ownUse, storage, plan));

        GreenEnergy energy = trace.energy();
        assertThat(energy.usedMwh() + plan.curtailedMw().energyMwh())
                .isCloseTo(available.energyMwh(), within(SUM_ROUNDING_MWH));
        assertThat(energy.storageLossMwh()).isGreaterThanOrEqualTo(-SUM_ROUNDING_MWH);
        for (int k = 0; k < STEPS; k++) {
            assertThat(trace.toLoad().get(k)).as("self-use of step %d", k).isBetween(0.0, load.get(k) + STEP_ROUNDING);
            assertThat(trace.toExport().get(k))
                    .as("green export of step %d", k)
                    .isBetween(0.0, plan.exportMw().get(k) + STEP_ROUNDING);
            assertThat(trace.stored().get(k))
                    .as("green inventory of step %d", k)
                    .isBetween(0.0, plan.storedMwh().get(k) + STEP_ROUNDING);
            double usedMw = trace.toLoad().get(k)
                    + trace.toOwnUse().get(k)
                    + trace.toExport().get(k)
                    + trace.toStorage().get(k);
            double suppliedMw = available.get(k)
                    - plan.curtailedMw().get(k)
                    + trace.fromStorage().get(k);
            assertThat(usedMw).as("green balance of step %d", k).isCloseTo(suppliedMw, within(STEP_ROUNDING));
        }
    }

    private static List<Battery> batteries(SplittableRandom random) {
        List<Battery> storage = new ArrayList<>();
        for (int b = random.nextInt(4); b > 0; b--) {
            storage.add(new Battery(
                    "ess-" + b,
                    random.nextDouble(1.0, 8.0),
                    random.nextDouble(1.0, 8.0),
                    random.nextDouble(1.0, 30.0),
                    random.nextDouble(0.8, 1.0),
                    random.nextDouble(0.8, 1.0),
                    random.nextDouble(0.0, 0.01),
                    0.1,
                    0.9,
                    random.nextDouble(0.1, 0.9),
                    false,
                    0.0));
        }
        return storage;
    }

    private static PowerSeries random(SplittableRandom random, TimeAxis axis, double maxMw) {
        return new PowerSeries(axis, random.doubles(axis.steps(), 0.0, maxMw).toArray());
    }
}
