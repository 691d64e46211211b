package io.greenpark.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.network.Link;
import io.greenpark.core.park.Park;
import io.greenpark.core.park.SharedAssets;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.settlement.Bill;
import io.greenpark.core.settlement.BillVariant;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.time.TimeAxis;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Capacity is dispatched and billed in every mode, and charged in the one that costs less. */
class CapacityChoiceTest {

    /** Smallest amount of money on a bill. */
    private static final double CENT = 0.005;

    private static final TimeAxis HALF_YEAR = Studies.axis(60, 181 * 24);
    private static final PowerSeries NONE = PowerSeries.constant(HALF_YEAR, 0.0);

    /**
     * 10 MW, and 18 MW at two in every night; 20 MVA. By the transformers 480,000 yuan a month whatever the peak is, and the
     * battery serves the dear hours of the day; by demand 40,000 yuan per MW, so that it holds the peak of the cheap night.
     */
    @Test
    void everyModeIsDispatchedForItself() {
        double[] mw = new double[HALF_YEAR.steps()];
        Arrays.setAll(mw, k -> k % 24 == 2 ? 18.0 : 10.0);

        Bill bill =
                run(park(new PowerSeries(HALF_YEAR, mw), CapacityMode.CHEAPEST)).bill();

        Bill transformer = bill.variants().get(BillVariant.TRANSFORMER);
        Bill demand = bill.variants().get(BillVariant.DEMAND);
        assertThat(transformer.amountYuan(BillRow.NETWORK_CAPACITY)).isEqualTo(6 * 480_000.0);
        assertThat(demand.amountYuan(BillRow.NETWORK_CAPACITY)).isLessThan(6 * 480_000.0);
        assertThat(energyYuan(demand)).isGreaterThan(energyYuan(transformer));
        assertThat(bill.lines())
                .isEqualTo((bill.modes().containsValue(CapacityMode.DEMAND) ? demand : transformer).lines());
        assertThat(bill.totalYuan()).isEqualTo(Math.min(demand.totalYuan(), transformer.totalYuan()));
    }

    /** January to March 10 MW, April to June 19 MW: demand in the first quarter, transformers in the second. */
    @Test
    void everyBillingPeriodHasItsMode() {
        double[] mw = new double[HALF_YEAR.steps()];
        Arrays.setAll(mw, k -> k < 90 * 24 ? 10.0 : 19.0);
        NodeResult node = run(park(new PowerSeries(HALF_YEAR, mw), CapacityMode.CHEAPEST));

        assertThat(node.bill().modes().get(YearMonth.of(2027, 3))).isEqualTo(CapacityMode.DEMAND);
        assertThat(node.bill().modes().get(YearMonth.of(2027, 4))).isEqualTo(CapacityMode.TRANSFORMER);
        assertThat(yuan(node.bill(), BillVariant.BEST_MONTHS)).isLessThan(yuan(node.bill(), BillVariant.DEMAND));
        for (BillVariant mode : List.of(BillVariant.TRANSFORMER, BillVariant.DEMAND)) {
            assertThat(node.bill().totalYuan()).isLessThan(yuan(node.bill(), mode));
        }
        // the months by transformer are free to peak: the battery charges at night at full power
        assertThat(peakMw(node, 91 * 24, 96 * 24)).isGreaterThan(19.0 + 1.0);
    }

    @Test
    void aModeThatIsAgreedStandsAlone() {
        Bill bill = run(park(PowerSeries.constant(HALF_YEAR, 10.0), CapacityMode.DEMAND))
                .bill();

        assertThat(bill.variants()).isEmpty();
        assertThat(bill.modes().values()).containsOnly(CapacityMode.DEMAND);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void theChoiceIsNeverDearerThanAnyMode(long seed) {
        var random = new SplittableRandom(seed);
        TimeAxis axis = Studies.axis(60, 120 * 24);
        List<Park> parks = new ArrayList<>();
        for (String id : List.of("first", "second")) {
            double level = random.nextDouble(5.0, 12.0);
            double[] mw = Studies.random(random, axis, 2.0).toArray();
            Arrays.setAll(mw, k -> mw[k] + level * (1.0 + 0.5 * Math.sin(k / 700.0 + seed)));
            parks.add(Studies.park(
                    id,
                    List.of(new PowerSeries(axis, mw)),
                    List.of(Studies.wind(Studies.random(random, axis, 6.0))),
                    List.of(Studies.battery("ess", 3.0, 9.0, 0.0)),
                    Studies.grid(30.0, 4.0, CapacityMode.CHEAPEST)));
        }
        List<Case> cases = List.of(
                Studies.variant("optimal", Dispatcher.optimal(), parks.toArray(Park[]::new)),
                Studies.variant("shaving", Dispatcher.peakShaving(0.8), parks.toArray(Park[]::new)));
        var study = Simulation.run(Studies.study(axis, cases.toArray(Case[]::new)));

        for (var result : study.cases()) {
            for (NodeResult node : result.nodes()) {
                assertThat(node.bill().variants().keySet())
                        .containsExactly(BillVariant.TRANSFORMER, BillVariant.DEMAND, BillVariant.BEST_MONTHS);
                for (BillVariant mode : List.of(BillVariant.TRANSFORMER, BillVariant.DEMAND)) {
                    assertThat(node.bill().totalYuan())
                            .as(result.id() + " " + mode)
                            .isLessThanOrEqualTo(yuan(node.bill(), mode) + CENT);
                    assertThat(yuan(node.bill(), BillVariant.BEST_MONTHS))
                            .isLessThanOrEqualTo(yuan(node.bill(), mode) + CENT);
                }
            }
        }
    }

    /** A rule does not see the charge: what is paid then lies between the best months and the better mode. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5})
    void theBestMonthsBoundWhatChoosingIsWorth(long seed) {
        var random = new SplittableRandom(seed);
        double[] mw = Studies.random(random, HALF_YEAR, 14.0).toArray();
        IntStream.range(0, mw.length).filter(k -> k % 1500 < 700).forEach(k -> mw[k] *= 0.3);
        Park park = park(new PowerSeries(HALF_YEAR, mw), CapacityMode.CHEAPEST);

        Bill bill = Simulation.run(
                        Studies.study(HALF_YEAR, Studies.variant("rule", Dispatcher.selfConsumption(), park)))
                .of("rule")
                .node("park")
                .bill();

        assertThat(yuan(bill, BillVariant.BEST_MONTHS)).isLessThanOrEqualTo(bill.totalYuan());
        assertThat(bill.totalYuan())
                .isLessThanOrEqualTo(Math.min(yuan(bill, BillVariant.TRANSFORMER), yuan(bill, BillVariant.DEMAND)));
    }

    @Test
    void parksThatALineConnectsChooseTogether() {
        Park first = park(PowerSeries.constant(HALF_YEAR, 18.0), CapacityMode.CHEAPEST);
        Park second = Studies.park(
                "other",
                List.of(PowerSeries.constant(HALF_YEAR, 4.0)),
                List.of(Studies.wind(PowerSeries.constant(HALF_YEAR, 9.0))),
                List.of(),
                Studies.grid(0.0, 0.0, CapacityMode.CHEAPEST));
        Case linked = Studies.variant(
                "linked",
                Dispatcher.optimal(),
                new SharedAssets(List.of(), List.of(new Link("line", "other", "park", 10.0, 1.0, 5.0))),
                first,
                second);

        var nodes =
                Simulation.run(Studies.study(HALF_YEAR, linked)).of("linked").nodes();

        for (BillVariant mode : List.of(BillVariant.TRANSFORMER, BillVariant.DEMAND)) {
            double modeYuan =
                    nodes.stream().mapToDouble(node -> yuan(node.bill(), mode)).sum();
            assertThat(nodes.stream()
                            .mapToDouble(node -> node.bill().totalYuan())
                            .sum())
                    .isLessThanOrEqualTo(modeYuan + CENT);
        }
        // 9 MW of wind serve 4 MW at home, the rest goes to the neighbour without loss
        assertThat(nodes.get(0).flows().get(FlowColumn.LINK_IN_MW, 0)).isCloseTo(5.0, within(1e-6));
    }

    private static NodeResult run(Park park) {
        return Simulation.run(Studies.study(HALF_YEAR, Studies.variant("case", Dispatcher.optimal(), park)))
                .of("case")
                .node("park");
    }

    private static Park park(PowerSeries load, CapacityMode mode) {
        return Studies.park(
                "park",
                List.of(load),
                List.of(Studies.wind(NONE)),
                List.of(Studies.battery("ess", 8.0, 16.0, 0.0)),
                Studies.grid(50.0, 0.0, mode));
    }

    private static double yuan(Bill bill, BillVariant variant) {
        return bill.variants().get(variant).totalYuan();
    }

    private static double energyYuan(Bill bill) {
        return bill.totalYuan() - bill.amountYuan(BillRow.NETWORK_CAPACITY);
    }

    private static double peakMw(NodeResult node, int from, int to) {
        return IntStream.range(from, to)
                .mapToDouble(k -> node.flows().get(FlowColumn.IMPORT_MW, k))
                .max()
                .orElseThrow();
    }
}
