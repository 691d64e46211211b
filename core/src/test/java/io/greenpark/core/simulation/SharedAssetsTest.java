package io.greenpark.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.network.Link;
import io.greenpark.core.park.Hub;
import io.greenpark.core.park.MeasuredPlant;
import io.greenpark.core.park.Park;
import io.greenpark.core.park.SharedAssets;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hubs of shared assets and the lines to the parks, from the case to its accounts. */
class SharedAssetsTest {

    /** Rounding of sums over a few hundred steps of magnitude 10. */
    private static final double ROUNDING = 1e-9 * 1e3;

    private static final TimeAxis DAY = Studies.axis(60, 24);

    private static Park park(String id, double loadMw) {
        return Studies.park(
                id,
                List.of(PowerSeries.constant(DAY, loadMw)),
                List.of(),
                List.of(),
                Studies.grid(50.0, 0.0, CapacityMode.TRANSFORMER));
    }

    private static Hub hub(MeasuredPlant... plants) {
        return new Hub("hub", Title.of("hub"), List.of(), List.of(), List.of(plants), List.of(), List.of());
    }

    /** 10 MW of wind at a hub; 4 MW of load in each of two parks, one of them behind a line that loses a fifth. */
    private static CaseResult sharedWind() {
        var shared = new SharedAssets(
                List.of(hub(Studies.wind(PowerSeries.constant(DAY, 10.0)))),
                List.of(new Link("to-a", "hub", "a", 6.0, 0.8, 30.0), new Link("to-b", "hub", "b", 6.0, 1.0, 0.0)));
        return Simulation.run(Studies.study(
                        DAY,
                        Studies.variant(
                                "shared", Dispatcher.selfConsumption(), shared, park("a", 4.0), park("b", 4.0))))
                .of("shared");
    }

    @Test
    void sharedWindReachesTheParksOverLinesAndIsCurtailedBeyondThem() {
        CaseResult result = sharedWind();
        NodeFlows hub = result.node("hub").flows();
        NodeFlows a = result.node("a").flows();

        // 4 MW need 5 MW at the sending end of the line to a, 4 MW to b: 9 of 10 MW
        assertThat(hub.get(FlowColumn.WIND_AVAILABLE_MW, 3)).isEqualTo(10.0);
        assertThat(hub.get(FlowColumn.LINK_OUT_MW, 3)).isCloseTo(9.0, within(ROUNDING));
        assertThat(hub.get(FlowColumn.CURTAILED_MW, 3)).isCloseTo(1.0, within(ROUNDING));
        assertThat(a.get(FlowColumn.LINK_IN_MW, 3)).isCloseTo(4.0, within(ROUNDING));
        assertThat(a.get(FlowColumn.IMPORT_MW, 3)).isCloseTo(0.0, within(ROUNDING));
        assertThat(a.get(FlowColumn.WIND_AVAILABLE_MW, 3)).isZero();
    }

    @Test
    void allAddsUpTheNodesAndKeepsWhatTheHubDoesNotHave() {
        CaseResult result = sharedWind();

        assertThat(result.nodes()).extracting(NodeResult::id).containsExactly("a", "b", "hub");
        assertThat(result.all().flows().get(FlowColumn.LINK_OUT_MW, 0)).isCloseTo(9.0, within(ROUNDING));
        assertThat(result.all().flows().get(FlowColumn.LINK_IN_MW, 0)).isCloseTo(8.0, within(ROUNDING));
        // the hub has no grid: its price is not defined, and that of all is the common one of the parks
        assertThat(result.node("hub").flows().get(FlowColumn.IMPORT_PRICE_YUAN_PER_MWH, 0))
                .isNaN();
        assertThat(result.all().flows().get(FlowColumn.IMPORT_PRICE_YUAN_PER_MWH, 0))
                .isEqualTo(350.0);
    }

    @Test
    void greenPowerIsTracedThroughTheLines() {
        CaseResult result = sharedWind();
        NodeResult a = result.node("a");

        // 24 h of 4 MW in each park; the hub sends 9 MW
        assertThat(value(a, Indicator.SELF_USED_MWH)).isCloseTo(96.0, within(ROUNDING));
        assertThat(value(a, Indicator.GREEN_RECEIVED_MWH)).isCloseTo(96.0, within(ROUNDING));
        assertThat(value(a, Indicator.PHYSICAL_SELF_USE_SHARE)).isCloseTo(1.0, within(ROUNDING));
        assertThat(value(a, Indicator.SELF_USE_OF_AVAILABLE_SHARE)).isCloseTo(1.0, within(ROUNDING));
        assertThat(value(result.node("hub"), Indicator.GREEN_SENT_MWH)).isCloseTo(216.0, within(ROUNDING));
        assertThat(value(result.all(), Indicator.SELF_USE_OF_AVAILABLE_SHARE)).isCloseTo(0.8, within(ROUNDING));
    }

    /** Lines bring 2 MW to a and 1 MW to b; by what they consume, 2 and 4 MW, half of each is allocated. */
    @Test
    void sharedSelfUseIsAllocatedByConsumptionWhateverTheLinesBring() {
        var shared = new SharedAssets(
                List.of(hub(Studies.wind(PowerSeries.constant(DAY, 10.0)))),
                List.of(new Link("to-a", "hub", "a", 6.0, 1.0, 0.0), new Link("to-b", "hub", "b", 1.0, 1.0, 0.0)));
        CaseResult result = Simulation.run(Studies.study(
                        DAY,
                        Studies.variant(
                                "shared", Dispatcher.selfConsumption(), shared, park("a", 2.0), park("b", 4.0))))
                .of("shared");

        assertThat(value(result.node("a"), Indicator.PHYSICAL_SELF_USE_SHARE)).isCloseTo(1.0, within(ROUNDING));
        assertThat(value(result.node("b"), Indicator.PHYSICAL_SELF_USE_SHARE)).isCloseTo(0.25, within(ROUNDING));
        assertThat(value(result.node("a"), Indicator.ALLOCATED_SELF_USE_SHARE)).isCloseTo(0.5, within(ROUNDING));
        assertThat(value(result.node("b"), Indicator.ALLOCATED_SELF_USE_SHARE)).isCloseTo(0.5, within(ROUNDING));
        assertThat(result.node("hub").value(Indicator.ALLOCATED_SELF_USE_SHARE)).isEmpty();
    }

    @Test
    void feesArePaidWhereThePowerIsReceived() {
        CaseResult result = sharedWind();

        // 24 h of 5 MW at 30 yuan/MWh
        assertThat(result.node("a").value(Indicator.LINE_FEE_YUAN)).hasValue(3600.0);
        assertThat(result.node("a").bill().amountYuan(BillRow.LINE_FEE)).isEqualTo(3600.0);
        assertThat(result.node("b").value(Indicator.LINE_FEE_YUAN)).isEmpty();
        assertThat(result.node("hub").bill().lines()).isEmpty();
        assertThat(result.all().value(Indicator.LINE_FEE_YUAN)).hasValue(3600.0);
    }

    /** {@link Simulation} itself requires the balance of every node and step to 1e-9 MWh and green accounts that close. */
    @ParameterizedTest(name = "seed {0}, {1} minutes")
    @CsvSource({"1, 60", "2, 60", "3, 15", "4, 30", "5, 15"})
    void theLawsHoldOverTheWholeNetwork(long seed, int minutes) {
        var random = new SplittableRandom(seed);
        // from 2028-02-28, over a leap day
        var axis = new TimeAxis(
                Instant.parse("2028-02-27T16:00:00Z"),
                Duration.ofMinutes(minutes),
                3 * 24 * 60 / minutes,
                Studies.CHINA);
        Park first = randomPark("first", random, axis);
        Park second = randomPark("second", random, axis);
        SharedAssets shared = randomShared(random, axis);
        StudyResult study = Simulation.run(Studies.study(
                axis,
                Studies.variant("rule", Dispatcher.selfConsumption(), shared, first, second),
                Studies.variant("optimal", Dispatcher.optimal(), shared, first, second),
                Studies.variant("alone", Dispatcher.optimal(), first, second)));

        for (String id : List.of("rule", "optimal")) {
            NodeResult all = study.of(id).all();
            Invariants.requireBalance("all", all.flows());
            double lineLossMwh = value(all, Indicator.GREEN_SENT_MWH) - value(all, Indicator.GREEN_RECEIVED_MWH);
            assertThat(value(all, Indicator.SELF_USED_MWH)
                            + value(all, Indicator.GREEN_OWN_USE_MWH)
                            + value(all, Indicator.GREEN_EXPORT_MWH)
                            + value(all, Indicator.GREEN_STORAGE_LOSS_MWH)
                            + value(all, Indicator.GREEN_STORED_CHANGE_MWH)
                            + value(all, Indicator.CURTAILED_MWH)
                            + lineLossMwh)
                    .as(id)
                    .isCloseTo(
                            value(all, Indicator.WIND_AVAILABLE_MWH) + value(all, Indicator.SOLAR_AVAILABLE_MWH),
                            within(ROUNDING));
            assertThat(lineLossMwh).as(id).isGreaterThanOrEqualTo(-ROUNDING);
        }
        // who shares may still do without
        assertThat(value(study.of("optimal").all(), Indicator.DISPATCH_COST_YUAN))
                .isLessThanOrEqualTo(value(study.of("alone").all(), Indicator.DISPATCH_COST_YUAN) + 1.0);
    }

    private static Park randomPark(String id, SplittableRandom random, TimeAxis axis) {
        return Studies.park(
                id,
                List.of(Studies.random(random, axis, 15.0)),
                List.of(Studies.wind(Studies.random(random, axis, 5.0))),
                List.of(Studies.battery("ess", 2.0, 6.0, 0.001)),
                Studies.grid(20.0, 2.0, CapacityMode.DEMAND));
    }

    private static SharedAssets randomShared(SplittableRandom random, TimeAxis axis) {
        var hub = new Hub(
                "hub",
                Title.of("hub"),
                List.of(),
                List.of(),
                List.of(
                        Studies.wind(Studies.random(random, axis, 15.0)),
                        new MeasuredPlant("sun", MeasuredPlant.Kind.SOLAR, Studies.random(random, axis, 8.0))),
                List.of(Studies.battery("ess", 4.0, 12.0, 0.001)),
                List.of());
        var toFirst = new Link("to-first", "hub", "first", 8.0, 0.97, 20.0);
        var toSecond = new Link("to-second", "hub", "second", 6.0, 0.95, 0.0);
        return new SharedAssets(List.of(hub), List.of(toFirst, toFirst.back(), toSecond));
    }

    private static double value(NodeResult node, Indicator indicator) {
        return node.value(indicator).orElseThrow();
    }
}
