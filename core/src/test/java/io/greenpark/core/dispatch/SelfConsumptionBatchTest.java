package io.greenpark.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.network.GridConnection;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelfConsumptionBatchTest {

    /** Rounding of sums over some thousands of steps [MWh]. */
    private static final double ROUNDING_MWH = 1e-9;

    /** The same of sums of money [yuan]. */
    private static final double ROUNDING_YUAN = 1e-6;

    /** More than one block of lanes. */
    private static final int SCENARIOS = 131;

    private static final double PEAK_SO_FAR_MW = 1.5;

    private static final DemandCharge CHARGE = new DemandCharge(38_000.0, 1.1, PEAK_SO_FAR_MW);

    @ParameterizedTest
    @ValueSource(ints = {15, 30, 60})
    void everyScenarioComesOutAsDispatchedAlone(int stepMinutes) {
        NodeProblem node = park(axis(stepMinutes, 3000), new Random(stepMinutes));
        List<NodeVariant> variants = variants(new Random(7));

        List<NodeTotals> totals = new SelfConsumptionBatch(node).run(variants);

        assertThat(totals).hasSize(SCENARIOS);
        for (int k = 0; k < SCENARIOS; k++) {
            assertSame(totals.get(k), alone(node, variants.get(k)));
        }
        assertThat(totals).anyMatch(total -> total.curtailedMwh() > 1.0);
        assertThat(totals).anyMatch(total -> total.curtailedMwh() == 0.0);
        assertThat(totals).anyMatch(total -> total.unservedMwh() > 1.0);
        assertThat(totals).anyMatch(total -> total.unservedMwh() == 0.0);
        assertThat(totals).anyMatch(total -> total.dischargedMwh() > 1.0);
    }

    @Test
    void whatElseIsInTheBatchChangesNoBit() {
        NodeProblem node = park(axis(60, 2000), new Random(3));
        List<NodeVariant> variants = variants(new Random(8));
        var batch = new SelfConsumptionBatch(node);

        List<NodeTotals> together = batch.run(variants);

        for (int k = 0; k < SCENARIOS; k += 13) {
            assertThat(batch.run(variants.subList(k, k + 1))).containsExactly(together.get(k));
        }
    }

    @Test
    void oneScenarioByHand() {
        // Surplus 2, 2, then demand 1, 4: charges 2 and 1 (full at 3), exports 1; discharges 1 and 2, imports 2.
        TimeAxis axis = axis(60, 4);
        NodeProblem node = new NodeProblem(
                "park",
                new PowerSeries(axis, new double[] {0.0, 0.0, 1.0, 4.0}),
                new PowerSeries(axis, new double[] {2.0, 2.0, 0.0, 0.0}),
                new GridConnection(9.0, 9.0),
                PriceSeries.constant(axis, 600.0),
                PriceSeries.constant(axis, 200.0),
                List.of(),
                new DemandCharge(1000.0, 1.0, 0.0));
        var battery = new Battery("ess", 5.0, 5.0, 3.0, 1.0, 1.0, 0.0, 0.0, 1.0, 0.0, false, 10.0);
        var variant = new NodeVariant("a", 1.0, List.of(1.0), new GridConnection(9.0, 9.0), battery);

        assertThat(new SelfConsumptionBatch(node).run(List.of(variant)))
                .containsExactly(new NodeTotals(
                        "a", 2.0, 1.0, 0.0, 0.0, 3.0, 3.0, 0.0, 1200.0, 200.0, 30.0, List.of(2.0), 2000.0));
    }

    @Test
    void refusesWhatTheKernelCannotCarry() {
        TimeAxis axis = axis(60, 24);
        NodeProblem node = park(axis, new Random(1));
        var mustRun = new Source("chp", PowerSeries.constant(axis, 1.0), true, 0.0);
        NodeVariant variant = variants(new Random(2)).get(0);
        var ramped = new GridConnection(9.0, 9.0, 1.0);

        assertThatThrownBy(() -> new SelfConsumptionBatch(
                        node.toBuilder().sources(List.of(mustRun)).build()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("curtailable sources");
        assertThatThrownBy(() -> new SelfConsumptionBatch(node)
                        .run(List.of(
                                new NodeVariant("b", 1.0, List.of(1.0, 1.0, 1.0), variant.grid(), variant.battery()))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("one per source of the node (2) in scenario b");
        assertThatThrownBy(() -> new SelfConsumptionBatch(node)
                        .run(List.of(new NodeVariant(
                                "b", 1.0, List.of(1.0, 1.0), new GridConnection(1.0, 1.0), variant.battery()))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("import limit (1.0 MW) of scenario b");
        assertThatThrownBy(() -> new NodeVariant("b", 1.0, List.of(1.0, 1.0), ramped, variant.battery()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("importRampMwPerHour");
        assertThatThrownBy(() -> new NodeVariant("b", 1.0, List.of(Double.NaN), variant.grid(), variant.battery()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("sourceFactors[0]");
    }

    private static void assertSame(NodeTotals totals, NodeTotals alone) {
        assertThat(totals.id()).isEqualTo(alone.id());
        assertThat(totals.importMwh()).isCloseTo(alone.importMwh(), within(ROUNDING_MWH));
        assertThat(totals.exportMwh()).isCloseTo(alone.exportMwh(), within(ROUNDING_MWH));
        assertThat(totals.curtailedMwh()).isCloseTo(alone.curtailedMwh(), within(ROUNDING_MWH));
        assertThat(totals.unservedMwh()).isCloseTo(alone.unservedMwh(), within(ROUNDING_MWH));
        assertThat(totals.chargedMwh()).isCloseTo(alone.chargedMwh(), within(ROUNDING_MWH));
        assertThat(totals.dischargedMwh()).isCloseTo(alone.dischargedMwh(), within(ROUNDING_MWH));
        assertThat(totals.finalMwh()).isCloseTo(alone.finalMwh(), within(ROUNDING_MWH));
        assertThat(totals.importYuan()).isCloseTo(alone.importYuan(), within(ROUNDING_YUAN));
        assertThat(totals.exportIncomeYuan()).isCloseTo(alone.exportIncomeYuan(), within(ROUNDING_YUAN));
        assertThat(totals.wearYuan()).isCloseTo(alone.wearYuan(), within(ROUNDING_YUAN));
        assertThat(totals.peakYuan()).isCloseTo(alone.peakYuan(), within(ROUNDING_YUAN));
        assertThat(totals.monthPeakMw()).hasSameSizeAs(alone.monthPeakMw());
        for (int m = 0; m < alone.monthPeakMw().size(); m++) {
            assertThat(totals.monthPeakMw().get(m))
                    .isCloseTo(alone.monthPeakMw().get(m), within(ROUNDING_MWH));
        }
    }

    /** The scenario as one problem of its own, dispatched by the rule and added up from its flows. */
    private static NodeTotals alone(NodeProblem node, NodeVariant variant) {
        TimeAxis axis = node.demand().axis();
        List<Source> sources = new ArrayList<>();
        for (int k = 0; k < node.sources().size(); k++) {
            Source source = node.sources().get(k);
            sources.add(Source.free(
                    source.id(),
                    scaled(source.available(), variant.sourceFactors().get(k))));
        }
        NodeProblem own = node.toBuilder()
                .demand(scaled(node.demand(), variant.demandFactor()))
                .sources(sources)
                .grid(variant.grid())
                .storage(List.of(variant.battery()))
                .build();
        var problem = new DispatchProblem(axis, List.of(own));
        DispatchPlan dispatched = Dispatcher.selfConsumption().dispatch(problem);
        NodePlan plan = dispatched.nodes().get(0);
        PlanCost cost = PlanCost.of(problem, dispatched);
        int[] month = axis.monthOfStep();
        double[] peakMw = new double[month[month.length - 1] + 1];
        peakMw[0] = PEAK_SO_FAR_MW;
        for (int t = 0; t < month.length; t++) {
            peakMw[month[t]] = Math.max(peakMw[month[t]], plan.importMw().get(t));
        }
        return new NodeTotals(
                variant.id(),
                plan.importMw().energyMwh(),
                plan.exportMw().energyMwh(),
                plan.curtailedMw().energyMwh(),
                plan.unservedMw().energyMwh(),
                plan.chargeMw().energyMwh(),
                plan.dischargeMw().energyMwh(),
                plan.storedMwh().get(month.length - 1),
                cost.importYuan(),
                cost.exportIncomeYuan(),
                cost.wearYuan(),
                Arrays.stream(peakMw).boxed().toList(),
                cost.peakYuan());
    }

    private static PowerSeries scaled(PowerSeries series, double factor) {
        double[] values = series.toArray();
        for (int t = 0; t < values.length; t++) {
            values[t] *= factor;
        }
        return new PowerSeries(series.axis(), values);
    }

    private static TimeAxis axis(int stepMinutes, int steps) {
        return new TimeAxis(
                LocalDateTime.of(2027, 1, 20, 0, 0)
                        .atOffset(ZoneOffset.ofHours(8))
                        .toInstant(),
                Duration.ofMinutes(stepMinutes),
                steps,
                ZoneOffset.ofHours(8));
    }

    private static NodeProblem park(TimeAxis axis, Random random) {
        return new NodeProblem(
                        "park",
                        new PowerSeries(axis, draw(axis, random, 6.0)),
                        PowerSeries.constant(axis, 0.0),
                        new GridConnection(8.0, 3.0),
                        new PriceSeries(axis, draw(axis, random, 900.0)),
                        new PriceSeries(axis, draw(axis, random, 400.0)),
                        List.of(),
                        CHARGE)
                .toBuilder()
                        .sources(List.of(
                                Source.free("wind", new PowerSeries(axis, draw(axis, random, 8.0))),
                                Source.free("solar", new PowerSeries(axis, draw(axis, random, 5.0)))))
                        .build();
    }

    private static double[] draw(TimeAxis axis, Random random, double most) {
        return random.doubles(axis.steps(), 0.0, most).toArray();
    }

    private static List<NodeVariant> variants(Random random) {
        List<NodeVariant> variants = new ArrayList<>();
        for (int k = 0; k < SCENARIOS; k++) {
            // Every tenth has no battery, one that leaks, or a grid that never binds.
            var battery = new Battery(
                    "ess",
                    5.0 * random.nextDouble(),
                    5.0 * random.nextDouble(),
                    k % 10 == 0 ? 0.0 : 12.0 * random.nextDouble(),
                    0.9 + 0.1 * random.nextDouble(),
                    0.9 + 0.1 * random.nextDouble(),
                    k % 10 == 1 ? 0.05 : 2e-4,
                    0.1,
                    0.9,
                    0.1 + 0.8 * random.nextDouble(),
                    false,
                    40.0);
            double gridMw = k % 10 == 2 ? 100.0 : 4.0 * random.nextDouble();
            variants.add(new NodeVariant(
                    "s" + k,
                    2.0 * random.nextDouble(),
                    List.of(2.0 * random.nextDouble(), 2.0 * random.nextDouble()),
                    new GridConnection(PEAK_SO_FAR_MW + gridMw, gridMw),
                    battery));
        }
        return variants;
    }
}
