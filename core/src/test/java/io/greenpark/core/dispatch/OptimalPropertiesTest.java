package io.greenpark.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.network.GridConnection;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.series.StepSeries;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.storage.StorageEnd;
import io.greenpark.core.time.TimeAxis;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold between optima of problems that differ in one thing, over random parks. */
class OptimalPropertiesTest {

    /** What interior points are asked for, relative to the cost and a thousand yuan. */
    private static final double INTERIOR = 1e-7;

    private static final int STEPS = 48;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void biggerBatteriesNeverCostMore(long seed) {
        DispatchProblem problem = everything(seed, 60, STEPS);
        NodeProblem node = problem.nodes().get(0);
        double boundYuan = bound(with(problem, storage(node, 1.0, 1.0)));

        assertAtMost(bound(with(problem, storage(node, 1.5, 1.0))), boundYuan);
        assertAtMost(bound(with(problem, storage(node, 1.0, 1.5))), boundYuan);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void threefoldPricesMakeThreefoldCosts(long seed) {
        DispatchProblem problem = everything(seed, 60, STEPS);
        NodeProblem node = problem.nodes().get(0);
        var threefold = new DispatchProblem(
                problem.axis(), List.of(priced(node, 3.0)), List.of(), 3.0 * problem.lostLoadYuanPerMwh());

        assertSame(bound(threefold), 3.0 * bound(problem));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void theHalvesOfAPlanAtItsOwnStoredEnergyAddUp(long seed) {
        DispatchProblem whole = Parks.random(seed, 60, STEPS);
        DispatchPlan plan = Dispatcher.optimal().dispatch(whole);
        List<Battery> before = new ArrayList<>();
        List<Battery> after = new ArrayList<>();
        for (int b = 0; b < whole.nodes().get(0).storage().size(); b++) {
            Battery battery = whole.nodes().get(0).storage().get(b);
            double middleMwh = plan.nodes().get(0).storage().get(b).storedMwh().get(STEPS / 2 - 1);
            double middle = Math.min(
                    battery.maxSocFraction(), Math.max(battery.minSocFraction(), middleMwh / battery.capacityMwh()));
            before.add(battery.between(battery.initialSocFraction(), new StorageEnd(middle, 0.0)));
            after.add(battery.between(middle, battery.end()));
        }

        double halves = bound(part(whole, 0, before)) + bound(part(whole, STEPS / 2, after));

        assertSame(halves, plan.optimum().certificate().bound());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void parksWithoutLinesAreSolvedAsIfAlone(long seed) {
        List<NodeProblem> nodes = new ArrayList<>();
        double alone = 0.0;
        for (int n = 0; n < 4; n++) {
            NodeProblem node =
                    rename(everything(seed + 10L * n, 60, STEPS).nodes().get(0), "park-" + n);
            nodes.add(node);
            alone += bound(new DispatchProblem(node.demand().axis(), List.of(node), List.of(), 5_000.0));
        }

        DispatchProblem together = new DispatchProblem(nodes.get(0).demand().axis(), nodes, List.of(), 5_000.0);

        assertSame(bound(together), alone);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void noRuleIsBetterWithEverythingAtHand(long seed) {
        DispatchProblem drawn = everything(seed, 60, STEPS);
        NodeProblem node = drawn.nodes().get(0);
        List<Battery> free = node.storage().stream()
                .map(battery ->
                        battery.between(battery.initialSocFraction(), new StorageEnd(battery.minSocFraction(), 0.0)))
                .toList();
        var problem = new DispatchProblem(
                drawn.axis(),
                List.of(node.toBuilder()
                        .storage(free)
                        .limits(List.of())
                        .heat(List.of())
                        .build()),
                List.of(),
                drawn.lostLoadYuanPerMwh());
        double boundYuan = bound(problem);

        for (Dispatcher rule : new Dispatcher[] {
            Dispatcher.gridOnly(),
            Dispatcher.selfConsumption(),
            Dispatcher.tariffArbitrage(0.3, 0.3),
            Dispatcher.peakShaving(0.7),
            Dispatcher.loadFollowing()
        }) {
            assertAtMost(boundYuan, PlanCost.of(problem, rule.dispatch(problem)).totalYuan());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void quarterHourCopiesOfHourlyDataCostTheSame(long seed) {
        DispatchProblem hourly = Parks.random(seed, 60, STEPS);
        NodeProblem node = hourly.nodes().get(0).with(new DemandCharge(20_000.0, 1.0, 0.0));
        List<Battery> ideal = node.storage().stream()
                .map(OptimalPropertiesTest::withoutSelfDischarge)
                .toList();
        var coarse = new DispatchProblem(
                hourly.axis(), List.of(node.toBuilder().storage(ideal).build()), List.of(), 100_000.0);
        TimeAxis quarters = Parks.axis(15, 4 * STEPS);
        NodeProblem fineNode = new NodeProblem(
                        "park",
                        new PowerSeries(quarters, copies(node.demand())),
                        new PowerSeries(quarters, copies(node.available())),
                        node.grid(),
                        new PriceSeries(quarters, copies(node.importPrice())),
                        new PriceSeries(quarters, copies(node.exportPrice())),
                        ideal)
                .with(node.demandCharge());

        assertSame(bound(new DispatchProblem(quarters, List.of(fineNode), List.of(), 100_000.0)), bound(coarse));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void degenerateDataIsSolved(long seed) {
        DispatchProblem drawn = Parks.random(seed, 60, STEPS);
        NodeProblem node = drawn.nodes().get(0);
        Battery none = Parks.battery("none", 0.0, 0.0, 1.0, 1.0, 0.0, 0.5);
        Battery ideal = Parks.battery("ideal", 5.0, 20.0, 1.0, 1.0, 0.0, 0.5);
        PriceSeries zero = PriceSeries.constant(drawn.axis(), 0.0);
        NodeProblem free = node.toBuilder()
                .storage(List.of(none, ideal))
                .importPrice(zero)
                .exportPrice(zero)
                .grid(new GridConnection(0.0, 0.0))
                .build();
        var problem = new DispatchProblem(drawn.axis(), List.of(free), List.of(), 1_000.0);

        DispatchPlan plan = Dispatcher.optimal().dispatch(problem);

        PlanCheck.of(problem, plan).requireSound();
        assertThat(plan.optimum().certificate().gap()).isLessThan(1e-6);
    }

    private static double bound(DispatchProblem problem) {
        DispatchPlan plan = Dispatcher.optimal().dispatch(problem);
        PlanCheck.of(problem, plan).requireSound();
        return plan.optimum().certificate().bound();
    }

    private static void assertSame(double yuan, double expectedYuan) {
        assertThat(yuan).isCloseTo(expectedYuan, within(INTERIOR * (1_000.0 + Math.abs(expectedYuan))));
    }

    private static void assertAtMost(double yuan, double mostYuan) {
        assertThat(yuan).isLessThan(mostYuan + INTERIOR * (1_000.0 + Math.abs(mostYuan)));
    }

    /** A node with everything, whose units may run at any power. */
    private static DispatchProblem everything(long seed, int minutes, int steps) {
        NodeProblem node = FullParks.node("park", seed, Parks.axis(minutes, steps), false);
        List<ThermalUnit> units = node.thermal().stream()
                .map(unit -> new ThermalUnit(
                        unit.id(),
                        unit.powerMw(),
                        0.0,
                        unit.costYuanPerMwh(),
                        unit.heatPerElectricity(),
                        unit.rampMwPerHour()))
                .toList();
        NodeProblem smooth = node.toBuilder().thermal(units).build();
        return new DispatchProblem(node.demand().axis(), List.of(smooth), List.of(), 5_000.0);
    }

    private static DispatchProblem with(DispatchProblem problem, NodeProblem node) {
        return new DispatchProblem(problem.axis(), List.of(node), List.of(), problem.lostLoadYuanPerMwh());
    }

    /** The node with batteries that keep their energy, of so many times the power and the capacity, with the same energy inside. */
    private static NodeProblem storage(NodeProblem node, double power, double capacity) {
        List<Battery> batteries = new ArrayList<>();
        for (Battery b : node.storage()) {
            double initial = b.initialSocFraction() / capacity;
            batteries.add(new Battery(
                    b.id(),
                    power * b.chargeMw(),
                    power * b.dischargeMw(),
                    capacity * b.capacityMwh(),
                    b.chargeEfficiency(),
                    b.dischargeEfficiency(),
                    0.0,
                    b.minSocFraction() / capacity,
                    b.maxSocFraction(),
                    initial,
                    new StorageEnd(initial, 0.0),
                    b.wearYuanPerMwhDischarged(),
                    List.of()));
        }
        return node.toBuilder().storage(batteries).build();
    }

    private static NodeProblem priced(NodeProblem node, double factor) {
        HeatSystem heat = node.heat().get(0);
        return node.toBuilder()
                .importPrice(times(node.importPrice(), factor))
                .exportPrice(times(node.exportPrice(), factor))
                .sources(node.sources().stream()
                        .map(source -> new Source(
                                source.id(),
                                source.available(),
                                source.mustRun(),
                                factor * source.curtailmentYuanPerMwh()))
                        .toList())
                .interruptible(node.interruptible().stream()
                        .map(load ->
                                new InterruptibleLoad(load.id(), load.demand(), factor * load.compensationYuanPerMwh()))
                        .toList())
                .thermal(node.thermal().stream()
                        .map(unit -> new ThermalUnit(
                                unit.id(),
                                unit.powerMw(),
                                0.0,
                                factor * unit.costYuanPerMwh(),
                                unit.heatPerElectricity(),
                                unit.rampMwPerHour()))
                        .toList())
                .heat(List.of(new HeatSystem(
                        heat.demand(),
                        heat.boilerMw(),
                        factor * heat.boilerYuanPerMwhHeat(),
                        worn(heat.store(), factor))))
                .storage(node.storage().stream()
                        .map(battery -> worn(battery, factor))
                        .toList())
                .build();
    }

    private static Battery worn(Battery b, double factor) {
        return new Battery(
                b.id(),
                b.chargeMw(),
                b.dischargeMw(),
                b.capacityMwh(),
                b.chargeEfficiency(),
                b.dischargeEfficiency(),
                b.selfDischargePerHour(),
                b.minSocFraction(),
                b.maxSocFraction(),
                b.initialSocFraction(),
                b.end(),
                factor * b.wearYuanPerMwhDischarged(),
                b.ageing());
    }

    private static Battery withoutSelfDischarge(Battery b) {
        return Parks.battery(
                b.id(),
                b.chargeMw(),
                b.capacityMwh(),
                b.chargeEfficiency(),
                b.dischargeEfficiency(),
                0.0,
                b.initialSocFraction());
    }

    private static PriceSeries times(PriceSeries series, double factor) {
        return new PriceSeries(
                series.axis(),
                IntStream.range(0, series.axis().steps())
                        .mapToDouble(t -> factor * series.get(t))
                        .toArray());
    }

    private static double[] copies(StepSeries hourly) {
        return IntStream.range(0, 4 * hourly.axis().steps())
                .mapToDouble(t -> hourly.get(t / 4))
                .toArray();
    }

    private static NodeProblem rename(NodeProblem node, String id) {
        return new NodeProblem(
                        id,
                        node.demand(),
                        node.available(),
                        node.grid(),
                        node.importPrice(),
                        node.exportPrice(),
                        node.storage())
                .toBuilder()
                        .sources(node.sources())
                        .interruptible(node.interruptible())
                        .thermal(node.thermal())
                        .heat(node.heat())
                        .limits(node.limits())
                        .build();
    }

    /** Half of a problem of one plain node. */
    private static DispatchProblem part(DispatchProblem whole, int from, List<Battery> storage) {
        NodeProblem node = whole.nodes().get(0);
        TimeAxis axis = Parks.axis(60, STEPS / 2);
        var half = new NodeProblem(
                "park",
                new PowerSeries(axis, slice(node.demand(), from)),
                new PowerSeries(axis, slice(node.available(), from)),
                node.grid(),
                new PriceSeries(axis, slice(node.importPrice(), from)),
                new PriceSeries(axis, slice(node.exportPrice(), from)),
                storage);
        return new DispatchProblem(axis, List.of(half), List.of(), whole.lostLoadYuanPerMwh());
    }

    private static double[] slice(StepSeries series, int from) {
        return IntStream.range(from, from + STEPS / 2).mapToDouble(series::get).toArray();
    }
}
