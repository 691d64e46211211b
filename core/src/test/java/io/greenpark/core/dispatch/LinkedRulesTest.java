package io.greenpark.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.network.GridConnection;
import io.greenpark.core.network.Link;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.time.TimeAxis;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LinkedRulesTest {

    /** Rounding only: a handful of operations on numbers below 100. */
    private static final double ROUNDING = 1e-12;

    private static final TimeAxis HOUR = Parks.axis(60, 1);

    @Nested
    class ByHand {

        @Test
        void hubSurplusIsSharedInProportionToWhatEachParkLacks() {
            // Lacks of 2 and 6 MW, lines that deliver 0.8: wants of 2.5 and 7.5 MW; of 4 MW 1 and 3 MW are sent, 0.8
            // and 2.4 arrive.
            DispatchPlan plan = selfConsumption(
                    List.of(node("hub", 0, 4), node("a", 2, 0), node("b", 6, 0)),
                    List.of(line("hub", "a", 9, 0.8), line("hub", "b", 9, 0.8)));

            assertThat(sent(plan)).usingComparatorWithPrecision(ROUNDING).containsExactly(1.0, 3.0);
            assertThat(plan.nodes().get(1).importMw().get(0)).isCloseTo(1.2, within(ROUNDING));
            assertThat(plan.nodes().get(2).importMw().get(0)).isCloseTo(3.6, within(ROUNDING));
            assertThat(plan.nodes().get(0).exportMw().get(0)).isZero();
        }

        @Test
        void hubServesItselfFirstAndExportsWhatLinesCannotCarry() {
            // 9 MW of wind, 1 MW own load; the line takes 3 MW, 5 MW are left to the hub's meter.
            DispatchPlan plan =
                    selfConsumption(List.of(node("hub", 1, 9), node("a", 8, 0)), List.of(line("hub", "a", 3, 1.0)));

            assertThat(sent(plan)).containsExactly(3.0);
            assertThat(plan.nodes().get(0).exportMw().get(0)).isEqualTo(5.0);
            assertThat(plan.nodes().get(1).importMw().get(0)).isEqualTo(5.0);
        }

        @Test
        void surplusOfAParkReachesAnotherThroughTheHub() {
            // 5 MW to spare; 0.5 arrives at the hub, 0.5 of that at b: b lacks 1 MW, so 2 MW at the hub, 4 MW from a.
            DispatchPlan plan = selfConsumption(
                    List.of(node("a", 0, 5), node("hub", 0, 0), node("b", 1, 0)),
                    List.of(line("a", "hub", 9, 0.5), line("hub", "b", 9, 0.5)));

            assertThat(sent(plan)).usingComparatorWithPrecision(ROUNDING).containsExactly(4.0, 2.0);
            assertThat(plan.nodes().get(0).exportMw().get(0)).isCloseTo(1.0, within(ROUNDING));
            assertThat(plan.nodes().get(2).importMw().get(0)).isZero();
        }

        @Test
        void sharedBatteryStoresTheSurplusOfParksAndGivesItBack() {
            // First hour: a spares 4 MW, 4 · 0.8 = 3.2 MWh stored. Second hour: b lacks 3 MW; 5 + 3.2 − 1 MWh deliver
            // 3.6 MW: 3 MW.
            var axis = Parks.axis(60, 2);
            NodeProblem a = node("a", axis, new double[] {0, 0}, new double[] {4, 0}, 9, 9);
            NodeProblem b = node("b", axis, new double[] {0, 3}, new double[] {0, 0}, 9, 9);
            NodeProblem hub = node("hub", axis, new double[2], new double[2], 0, 0, Parks.handBattery());

            DispatchPlan plan = dispatch(
                    Dispatcher.selfConsumption(),
                    axis,
                    List.of(hub, a, b),
                    List.of(line("a", "hub", 9, 1.0), line("hub", "b", 9, 1.0)));

            assertThat(plan.nodes().get(0).chargeMw().toArray()).containsExactly(4.0, 0.0);
            assertThat(plan.nodes().get(0).dischargeMw().toArray()).containsExactly(0.0, 3.0);
            assertThat(plan.nodes().get(2).importMw().toArray()).containsExactly(0.0, 0.0);
            assertThat(plan.nodes().get(1).exportMw().toArray()).containsExactly(0.0, 0.0);
        }

        @Test
        void aParkUsesItsOwnBatteryBeforeTheSharedOne() {
            // 3 MW: 2 MW from the own battery, 1 MW from the hub's.
            DispatchPlan plan = selfConsumption(
                    List.of(
                            node("hub", HOUR, new double[1], new double[1], 0, 0, Parks.handBattery()),
                            node("a", HOUR, new double[] {3}, new double[1], 9, 9, Parks.handBattery())),
                    List.of(line("hub", "a", 9, 1.0)));

            assertThat(plan.nodes().get(1).dischargeMw().get(0)).isEqualTo(2.0);
            assertThat(plan.nodes().get(0).dischargeMw().get(0)).isEqualTo(1.0);
        }

        @Test
        void gridOnlyPassesOnWindButLeavesBatteriesIdle() {
            DispatchPlan plan = dispatch(
                    Dispatcher.gridOnly(),
                    HOUR,
                    List.of(
                            node("hub", HOUR, new double[1], new double[] {1}, 0, 0, Parks.handBattery()),
                            node("a", HOUR, new double[] {3}, new double[1], 9, 9)),
                    List.of(line("hub", "a", 9, 1.0)));

            assertThat(plan.nodes().get(0).dischargeMw().get(0)).isZero();
            assertThat(plan.nodes().get(1).linkInMw().get(0)).isEqualTo(1.0);
            assertThat(plan.nodes().get(1).importMw().get(0)).isEqualTo(2.0);
        }

        @Test
        void aGridConnectionServesNeighboursThatHaveNone() {
            // a lacks 4 MW and has no connection; the hub may import 5 MW, 2 MW of which it needs itself: 3 MW sent, 1
            // MW unserved.
            DispatchPlan plan = selfConsumption(
                    List.of(
                            node("hub", HOUR, new double[] {2}, new double[1], 5, 0),
                            node("a", HOUR, new double[] {4}, new double[1], 0, 0)),
                    List.of(line("hub", "a", 9, 1.0)));

            assertThat(plan.nodes().get(0).importMw().get(0)).isEqualTo(5.0);
            assertThat(plan.nodes().get(1).unservedMw().get(0)).isEqualTo(1.0);
        }

        @Test
        void surplusThatTheHubCannotFeedInLeavesThroughAPark() {
            // 6 MW at a hub without feed-in; the park may feed in 4 MW, 1 MW of which is its own.
            DispatchPlan plan = selfConsumption(
                    List.of(
                            node("hub", HOUR, new double[1], new double[] {6}, 0, 0),
                            node("a", HOUR, new double[1], new double[] {1}, 0, 4)),
                    List.of(line("hub", "a", 9, 1.0)));

            assertThat(plan.nodes().get(1).exportMw().get(0)).isEqualTo(4.0);
            assertThat(plan.nodes().get(0).curtailedMw().get(0)).isEqualTo(3.0);
        }

        @Test
        void whatIsGivenToANeighbourIsNotGivenAgainThroughAnother() {
            // 4 MW to spare, all for b; c is reached through the hub and gets nothing, or a would have to import.
            DispatchPlan plan = selfConsumption(
                    List.of(node("a", 0, 4), node("b", 4, 0), node("hub", 0, 0), node("c", 4, 0)),
                    List.of(line("a", "b", 9, 1.0), line("a", "hub", 9, 1.0), line("hub", "c", 9, 1.0)));

            assertThat(sent(plan)).containsExactly(4.0, 0.0, 0.0);
            assertThat(plan.nodes().get(0).importMw().get(0)).isZero();
        }

        @Test
        void aConnectionWithALimitedChangeOfImportIsNotLent() {
            NodeProblem hub = node("hub", HOUR, new double[] {2}, new double[1], 5, 0).toBuilder()
                    .grid(new GridConnection(5.0, 0.0, 1.0))
                    .build();
            DispatchPlan plan = selfConsumption(
                    List.of(hub, node("a", HOUR, new double[] {4}, new double[1], 0, 0)),
                    List.of(line("hub", "a", 9, 1.0)));

            assertThat(plan.nodes().get(0).importMw().get(0)).isEqualTo(2.0);
            assertThat(plan.nodes().get(1).unservedMw().get(0)).isEqualTo(4.0);
        }

        @Test
        void whatAParkChargesFromTheGridIsNoLackThatAHubServes() {
            // Valley at the park, which charges 4 MW from the grid, and peak at the hub, whose battery would discharge
            // into a load.
            var axis = Parks.axis(60, 2);
            NodeProblem park = node("park", axis, new double[2], new double[2], 9, 9, Parks.handBattery()).toBuilder()
                    .importPrice(new PriceSeries(axis, new double[] {100.0, 900.0}))
                    .build();
            NodeProblem hub = node("hub", axis, new double[2], new double[2], 0, 0, Parks.handBattery()).toBuilder()
                    .importPrice(new PriceSeries(axis, new double[] {900.0, 100.0}))
                    .build();

            DispatchPlan plan = dispatch(
                    Dispatcher.tariffArbitrage(0.5, 0.5),
                    axis,
                    List.of(park, hub),
                    List.of(line("hub", "park", 9, 1.0)));

            assertThat(plan.nodes().get(0).importMw().get(0)).isEqualTo(4.0);
            assertThat(plan.nodes().get(1).dischargeMw().get(0)).isZero();
        }

        @Test
        void aParksBatteryStoresWhatTheHubHasToSpare() {
            DispatchPlan plan = selfConsumption(
                    List.of(
                            node("park", HOUR, new double[1], new double[1], 9, 9, Parks.handBattery()),
                            node("hub", HOUR, new double[1], new double[] {3}, 0, 9)),
                    List.of(line("hub", "park", 9, 1.0)));

            assertThat(plan.nodes().get(0).chargeMw().get(0)).isEqualTo(3.0);
            assertThat(plan.nodes().get(1).exportMw().get(0)).isZero();
        }

        @Test
        void linesSideBySideDoNotBringAParkMoreThanItLacks() {
            DispatchPlan plan = selfConsumption(
                    List.of(node("hub", 0, 9), node("a", 5, 0)),
                    List.of(line("hub", "a", 3, 1.0), new Link("second", "hub", "a", 3, 1.0, 0.0)));

            assertThat(sent(plan)).containsExactly(3.0, 2.0);
            assertThat(plan.nodes().get(1).exportMw().get(0)).isZero();
        }
    }

    static Stream<Arguments> cases() {
        return RuleInvariantsTest.rules()
                .flatMap(dispatcher -> Stream.of(30, 60).flatMap(minutes -> LongStream.rangeClosed(1, 25)
                        .mapToObj(seed -> Arguments.of(dispatcher, minutes, seed))));
    }

    @ParameterizedTest(name = "case {index}, {1} min, seed {2}")
    @MethodSource("cases")
    void everyRuleMakesASoundPlanOfEveryNet(Dispatcher dispatcher, int minutes, long seed) {
        DispatchProblem problem = random(seed, minutes, 600);
        DispatchPlan plan = dispatcher.dispatch(problem);

        PlanCheck check = PlanCheck.of(problem, plan);

        assertThat(check.violations()).isEmpty();
        assertThat(check.largestBalanceErrorMwh()).isLessThan(PlanCheck.TOLERANCE);
        assertThat(bothWays(problem, plan)).isZero();
    }

    @ParameterizedTest(name = "case {index}, {1} min, seed {2}")
    @MethodSource("cases")
    void whatLinesLoseIsAllThatIsLostBetweenNodes(Dispatcher dispatcher, int minutes, long seed) {
        DispatchProblem problem = random(seed, minutes, 600);
        DispatchPlan plan = dispatcher.dispatch(problem);

        double outMwh = 0.0;
        double inMwh = 0.0;
        double lossMwh = 0.0;
        for (NodePlan node : plan.nodes()) {
            outMwh += node.linkOutMw().energyMwh();
            inMwh += node.linkInMw().energyMwh();
        }
        for (int k = 0; k < plan.links().size(); k++) {
            lossMwh += plan.links().get(k).sentMw().energyMwh()
                    * (1.0 - problem.links().get(k).efficiency());
        }

        // Sums of 600 steps of at most 100 MW.
        assertThat(outMwh - inMwh).isCloseTo(lossMwh, within(1e-8));
    }

    /** Steps and pairs of lines in which power flows both ways. */
    private static int bothWays(DispatchProblem problem, DispatchPlan plan) {
        int found = 0;
        for (int k = 0; k < plan.links().size(); k++) {
            for (int l = k + 1; l < plan.links().size(); l++) {
                if (!problem.links().get(k).from().equals(problem.links().get(l).to())
                        || !problem.links()
                                .get(k)
                                .to()
                                .equals(problem.links().get(l).from())) {
                    continue;
                }
                for (int t = 0; t < problem.axis().steps(); t++) {
                    boolean one = plan.links().get(k).sentMw().get(t) > 0.0;
                    boolean other = plan.links().get(l).sentMw().get(t) > 0.0;
                    found += one && other ? 1 : 0;
                }
            }
        }
        return found;
    }

    /** Two to five full nodes, lines both ways between some of them, now and then two side by side. */
    private static DispatchProblem random(long seed, int minutes, int steps) {
        var random = new SplittableRandom(seed);
        TimeAxis axis = Parks.axis(minutes, steps);
        List<NodeProblem> nodes = new ArrayList<>();
        int count = random.nextInt(2, 6);
        for (int n = 0; n < count; n++) {
            nodes.add(FullParks.node("n" + n, random.nextLong(), axis, false));
        }
        List<Link> links = new ArrayList<>();
        for (int k = 0; k < 3 * count; k++) {
            int from = random.nextInt(count);
            int to = random.nextInt(count);
            if (from != to) {
                links.add(new Link(
                        "l" + k, "n" + from, "n" + to, random.nextDouble(0.0, 8.0), random.nextDouble(0.8, 1.0), 5.0));
            }
        }
        return new DispatchProblem(axis, nodes, links);
    }

    private static double[] sent(DispatchPlan plan) {
        return plan.links().stream().mapToDouble(link -> link.sentMw().get(0)).toArray();
    }

    private static NodeProblem node(String id, double loadMw, double availableMw) {
        return node(id, HOUR, new double[] {loadMw}, new double[] {availableMw}, 99, 99);
    }

    private static NodeProblem node(
            String id,
            TimeAxis axis,
            double[] load,
            double[] available,
            double importLimitMw,
            double exportLimitMw,
            Battery... storage) {
        NodeProblem park = Parks.problem(axis, load, available, importLimitMw, exportLimitMw, storage)
                .nodes()
                .get(0);
        return new NodeProblem(
                id,
                park.demand(),
                park.available(),
                park.grid(),
                park.importPrice(),
                park.exportPrice(),
                park.storage());
    }

    private static Link line(String from, String to, double limitMw, double efficiency) {
        return new Link(from + "-" + to, from, to, limitMw, efficiency, 0.0);
    }

    private static DispatchPlan selfConsumption(List<NodeProblem> nodes, List<Link> links) {
        return dispatch(Dispatcher.selfConsumption(), HOUR, nodes, links);
    }

    private static DispatchPlan dispatch(
            Dispatcher dispatcher, TimeAxis axis, List<NodeProblem> nodes, List<Link> links) {
        var problem = new DispatchProblem(axis, nodes, links);
        DispatchPlan plan = dispatcher.dispatch(problem);
        PlanCheck.of(problem, plan).requireSound();
        return plan;
    }
}
