package io.greenpark.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.dispatch.DispatchPlan;
import io.greenpark.core.dispatch.DispatchProblem;
import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.dispatch.NodeProblem;
import io.greenpark.core.network.GridConnection;
import io.greenpark.core.network.Link;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The laws of accounting over random parks with two plants each, a battery, and a line between them. */
class LedgerLawsTest {

    /** Rounding of sums over some thousand steps of magnitude 100. */
    private static final double ROUNDING_MWH = 1e-7;

    private static final int STEPS = 24 * 70;
    private static final TimeAxis AXIS =
            new TimeAxis(Instant.parse("2026-12-31T16:00:00Z"), Duration.ofHours(1), STEPS, ZoneOffset.ofHours(8));
    private static final CertificateRules RULES = new CertificateRules(1.0, 24, LocalDate.of(2026, 6, 1));

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void everyMwhHasOneUseAndEveryAttributeOneClaimant(long seed) {
        var random = new SplittableRandom(seed);
        boolean linked = seed % 2 == 0;
        StorageDraw draw = StorageDraw.values()[(int) (seed % 3)];
        List<NodeProblem> problems = new ArrayList<>();
        List<List<TracedPlant>> plants = new ArrayList<>();
        for (String id : List.of("one", "two")) {
            plants.add(List.of(
                    new TracedPlant("wind", power(random, 20.0)), new TracedPlant("solar", power(random, 10.0))));
            problems.add(node(random, id, plants.get(plants.size() - 1)));
        }
        List<Link> links = linked ? List.of(new Link("line", "one", "two", 5.0, 0.95, 0.0)) : List.of();
        Dispatcher rule = linked ? Dispatcher.selfConsumption() : Dispatcher.tariffArbitrage(0.3, 0.3);
        DispatchPlan plan = rule.dispatch(new DispatchProblem(AXIS, problems, links, 10_000.0));
        List<TracedNode> nodes = new ArrayList<>();
        for (int n = 0; n < problems.size(); n++) {
            NodeProblem problem = problems.get(n);
            nodes.add(new TracedNode(
                    problem.available(),
                    plants.get(n),
                    problem.demand(),
                    PowerSeries.constant(AXIS, 0.0),
                    problem.storage(),
                    draw,
                    plan.nodes().get(n)));
        }
        List<GreenTrace> traces = GreenTrace.of(nodes, links, plan.links());
        LedgerHours.requireMonths(nodes, links, plan.links(), traces);
        for (int n = 0; n < nodes.size(); n++) {
            requireEnergy(traces.get(n), nodes.get(n).plan());
            LedgerHours.requireBatteries(traces.get(n), nodes.get(n).plan());
            requireAttributes(random, traces.get(n).book(), nodes.get(n).plan());
        }
    }

    private static void requireEnergy(GreenTrace trace, NodePlan plan) {
        EnergyLedger book = trace.book();
        GreenEnergy energy = trace.energy();
        assertThat(book.mwh(EnergyAccount.SELF_USED)).isCloseTo(energy.selfUsedMwh(), within(ROUNDING_MWH));
        assertThat(book.mwh(EnergyAccount.EXPORTED) + book.mwh(EnergyAccount.EXPORTED_FROM_STORAGE))
                .isCloseTo(energy.exportMwh(), within(ROUNDING_MWH));
        assertThat(book.mwh(EnergyAccount.STORED_CHANGE)).isCloseTo(energy.storedChangeMwh(), within(ROUNDING_MWH));
        assertThat(book.mwh(EnergyAccount.STORAGE_LOSS)).isCloseTo(energy.storageLossMwh(), within(ROUNDING_MWH));
        assertThat(book.mwh(EnergyAccount.SENT)).isCloseTo(energy.sentMwh(), within(ROUNDING_MWH));
        assertThat(book.mwh(EnergyAccount.RECEIVED)).isCloseTo(energy.receivedMwh(), within(ROUNDING_MWH));
        assertThat(book.mwh(EnergyAccount.CURTAILED))
                .isCloseTo(plan.curtailedMw().energyMwh(), within(ROUNDING_MWH));
        for (int k = 0; k < STEPS; k++) {
            assertThat(trace.stored().get(k))
                    .as("green inventory of step %d", k)
                    .isBetween(-ROUNDING_MWH, plan.storedMwh().get(k) + ROUNDING_MWH);
        }
    }

    private static void requireAttributes(SplittableRandom random, EnergyLedger book, NodePlan plan) {
        var bought = new GreenPower.Certificates(
                "old", YearMonth.of(2025, 2 + random.nextInt(3)), YearMonth.of(2027, 1), 40, 2.0);
        var cancelled = new GreenPower.Cancellation("all", true, YearMonth.of(2027, 2), 2027, OptionalDouble.empty());
        GreenPower terms = new GreenPower(
                List.of(new GreenPower.Purchase("green", List.of(random.nextDouble(0.0, 20_000.0)), 30.0)),
                List.of(bought),
                GreenPower.Exports.values()[random.nextInt(3)],
                5.0,
                List.of(),
                List.of(cancelled),
                StorageDraw.PRO_RATA,
                null,
                List.of());

        AttributeLedger ledger =
                AttributeLedger.of("park", book, new GridEnergy(plan.importMw(), random.nextDouble()), terms, RULES);

        for (YearMonth month : book.months()) {
            double netMwh = 0.0;
            for (AttributeAccount account : AttributeAccount.values()) {
                double mwh = ledger.mwh(account, entry -> entry.month().equals(month));
                netMwh += account.source() ? mwh : -mwh;
            }
            assertThat(netMwh).as("attributes of %s", month).isCloseTo(0.0, within(ROUNDING_MWH));
            GridCover.Month cover = ledger.cover(plan.importMw()).month(month);
            assertThat(cover.tradedMwh() + cover.cancelledMwh()).isBetween(0.0, cover.importMwh() + ROUNDING_MWH);
        }
        double carriedMwh =
                ledger.carried().stream().mapToDouble(Double::doubleValue).sum();
        double certificatesMwh = ledger.certificatesMwh();
        double fedInMwh = book.mwh(EnergyAccount.EXPORTED) + book.mwh(EnergyAccount.EXPORTED_FROM_STORAGE);
        double unissuedMwh = fedInMwh - certificatesMwh;
        assertThat(unissuedMwh).as("fractions of certificates").isBetween(-ROUNDING_MWH, 4.0);
        double netMwh =
                book.mwh(EnergyAccount.AVAILABLE) - book.mwh(EnergyAccount.CURTAILED) - book.mwh(EnergyAccount.OWN_USE);
        assertThat(ledger.mwh(AttributeAccount.ISSUED) + ledger.mwh(AttributeAccount.RECEIVED_OVER_LINES) + carriedMwh)
                .as("net generation and what came over lines")
                .isCloseTo(netMwh + book.mwh(EnergyAccount.RECEIVED), within(ROUNDING_MWH));
        assertThat(ledger.mwh(AttributeAccount.LOST))
                .isCloseTo(book.mwh(EnergyAccount.STORAGE_LOSS), within(ROUNDING_MWH));
        assertThat(ledger.mwh(AttributeAccount.SENT)).isCloseTo(book.mwh(EnergyAccount.SENT), within(ROUNDING_MWH));
        assertThat(ledger.mwh(AttributeAccount.STORED) + carriedMwh)
                .isCloseTo(book.mwh(EnergyAccount.STORED_CHANGE) + unissuedMwh, within(ROUNDING_MWH));
        assertThat(certificatesMwh).isEqualTo(Math.rint(certificatesMwh));
    }

    private static NodeProblem node(SplittableRandom random, String id, List<TracedPlant> plants) {
        var battery = new Battery(
                "ess",
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
                0.0);
        return new NodeProblem(
                id,
                power(random, 25.0),
                PowerSeries.total(
                        AXIS, plants.stream().map(TracedPlant::available).toList()),
                new GridConnection(random.nextDouble(10.0, 30.0), random.nextDouble(0.0, 10.0)),
                new PriceSeries(
                        AXIS,
                        new SplittableRandom(7).doubles(STEPS, 200.0, 800.0).toArray()),
                PriceSeries.constant(AXIS, 300.0),
                List.of(battery));
    }

    private static PowerSeries power(SplittableRandom random, double maxMw) {
        return new PowerSeries(AXIS, random.doubles(STEPS, 0.0, maxMw).toArray());
    }
}
