package io.greenpark.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.dispatch.DemandCharge.PeakPrice;
import io.greenpark.core.storage.Battery;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every rule and every park: seeded random cases at all step lengths. */
class RuleInvariantsTest {

    /** Compensated sums over 2,000 steps of at most 30 MW. */
    private static final double ROUNDING_MWH = 1e-8;

    private static final int STEPS = 2_000;

    static Stream<Dispatcher> rules() {
        double[][] table = new double[12][24];
        var random = new SplittableRandom(12);
        for (double[] month : table) {
            Arrays.setAll(month, hour -> random.nextDouble(-1.0, 1.0));
        }
        return Stream.of(
                Dispatcher.gridOnly(),
                Dispatcher.selfConsumption(),
                Dispatcher.tariffArbitrage(0.3, 0.3),
                Dispatcher.peakShaving(0.7),
                Dispatcher.loadFollowing(),
                Dispatcher.schedule(new StorageSchedule(table)));
    }

    static Stream<Arguments> cases() {
        return rules().flatMap(dispatcher -> Stream.of(15, 30, 60)
                .flatMap(minutes -> Stream.of(1L, 2L, 3L, 5L, 8L, 13L, 21L, 34L)
                        .map(seed -> Arguments.of(dispatcher, minutes, seed))));
    }

    @ParameterizedTest(name = "case {index}, {1} min, seed {2}")
    @MethodSource("cases")
    void everyStepBalancesWithinAllLimits(Dispatcher dispatcher, int minutes, long seed) {
        DispatchProblem problem = Parks.random(seed, minutes, STEPS);

        PlanCheck check = PlanCheck.of(problem, dispatcher.dispatch(problem));

        assertThat(check.violations()).isEmpty();
        assertThat(check.largestBalanceErrorMwh()).isLessThan(PlanCheck.TOLERANCE);
    }

    @ParameterizedTest(name = "case {index}, {1} min, seed {2}")
    @MethodSource("cases")
    void everyMwhOfTheHorizonIsAccountedFor(Dispatcher dispatcher, int minutes, long seed) {
        DispatchProblem problem = Parks.random(seed, minutes, STEPS);
        NodeProblem node = problem.nodes().get(0);
        NodePlan plan = dispatcher.dispatch(problem).nodes().get(0);

        double inMwh = node.available().energyMwh()
                + plan.importMw().energyMwh()
                + plan.unservedMw().energyMwh();
        double outMwh = node.demand().energyMwh()
                + plan.exportMw().energyMwh()
                + plan.curtailedMw().energyMwh();

        assertThat(inMwh - outMwh).isCloseTo(storedGainMwh(node, plan) + lossMwh(node, plan), within(ROUNDING_MWH));
    }

    @ParameterizedTest(name = "case {index}, {1} min, seed {2}")
    @MethodSource("cases")
    void theSameProblemGivesTheSameBits(Dispatcher dispatcher, int minutes, long seed) {
        DispatchProblem problem = Parks.random(seed, minutes, STEPS);

        assertThat(dispatcher.dispatch(problem)).isEqualTo(dispatcher.dispatch(problem));
    }

    /** A plan is made once for all capacity modes, which differ in what peaks cost. */
    @ParameterizedTest(name = "case {index}, {1} min, seed {2}")
    @MethodSource("cases")
    void whatPeaksCostDoesNotMatter(Dispatcher dispatcher, int minutes, long seed) {
        DispatchProblem problem = Parks.random(seed, minutes, STEPS);
        var prices = new PeakPrice(48_000.0, 3.0);
        List<NodeProblem> dear = problem.nodes().stream()
                .map(node -> node.with(node.demandCharge()
                        .with(problem.axis().months().stream()
                                .collect(Collectors.toMap(Function.identity(), month -> prices)))))
                .toList();

        assertThat(dispatcher.mindsPeakPrices()).isFalse();
        assertThat(dispatcher.dispatch(with(problem, dear)))
                .isEqualTo(dispatcher.dispatch(with(problem, problem.nodes())));
    }

    private static DispatchProblem with(DispatchProblem problem, List<NodeProblem> nodes) {
        return new DispatchProblem(problem.axis(), nodes, problem.links(), 1e6);
    }

    private static double storedGainMwh(NodeProblem node, NodePlan plan) {
        double startMwh =
                node.storage().stream().mapToDouble(Battery::initialMwh).sum();
        return plan.storedMwh().get(STEPS - 1) - startMwh;
    }

    /** Conversion and self-discharge losses of all batteries, each from its own definition. */
    private static double lossMwh(NodeProblem node, NodePlan plan) {
        double hours = node.demand().axis().stepHours();
        double lossMwh = 0.0;
        List<Battery> storage = node.storage();
        for (int b = 0; b < storage.size(); b++) {
            Battery battery = storage.get(b);
            StoragePlan flows = plan.storage().get(b);
            lossMwh += flows.chargeMw().energyMwh() * (1.0 - battery.chargeEfficiency());
            lossMwh += flows.dischargeMw().energyMwh() * (1.0 / battery.dischargeEfficiency() - 1.0);
            double beforeMwh = battery.initialMwh();
            for (int t = 0; t < STEPS; t++) {
                lossMwh += beforeMwh * (1.0 - Math.pow(1.0 - battery.selfDischargePerHour(), hours));
                beforeMwh = flows.storedMwh().get(t);
            }
        }
        return lossMwh;
    }
}
