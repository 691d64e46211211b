package io.greenpark.milp;

import io.greenpark.core.dispatch.DemandCharge;
import io.greenpark.core.dispatch.DispatchProblem;
import io.greenpark.core.dispatch.EnergyLimit;
import io.greenpark.core.dispatch.HeatSystem;
import io.greenpark.core.dispatch.InterruptibleLoad;
import io.greenpark.core.dispatch.NodeProblem;
import io.greenpark.core.dispatch.NodeProblemBuilder;
import io.greenpark.core.dispatch.ShiftableLoad;
import io.greenpark.core.dispatch.Source;
import io.greenpark.core.dispatch.ThermalUnit;
import io.greenpark.core.network.GridConnection;
import io.greenpark.core.network.Link;
import io.greenpark.core.series.FactorSeries;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.storage.StorageEnd;
import io.greenpark.core.thermal.OnOff;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Small random problems: a fifth of them one battery and nothing else that couples steps, a fifth with a demand charge on top,
 * the others with any of everything, on one to three nodes. Some are infeasible.
 */
final class RandomProblems {

    private static final int[] STEP_MINUTES = {15, 30, 60};

    /** Twelve hours before a year and a month end in China. */
    private static final List<Instant> STARTS =
            List.of(Instant.parse("2025-12-31T04:00:00Z"), Instant.parse("2026-01-31T04:00:00Z"));

    private static final int LONG = 48;

    private static final int SHORT = 20;

    private final SplittableRandom random;
    private final TimeAxis axis;

    private RandomProblems(long seed, int mostSteps) {
        random = new SplittableRandom(seed);
        axis = new TimeAxis(
                STARTS.get(random.nextInt(STARTS.size())),
                Duration.ofMinutes(STEP_MINUTES[random.nextInt(STEP_MINUTES.length)]),
                random.nextInt(1, mostSteps + 1),
                ZoneOffset.ofHours(8));
    }

    static DispatchProblem draw(long seed) {
        return draw(seed, LONG);
    }

    /** A problem of so few steps that whole numbers are found soon. */
    static DispatchProblem drawShort(long seed) {
        return draw(seed, SHORT);
    }

    private static DispatchProblem draw(long seed, int mostSteps) {
        var problems = new RandomProblems(seed, mostSteps);
        return switch ((int) (seed % 5)) {
            case 0 -> problems.single(DemandCharge.NONE);
            case 1 -> problems.single(problems.demandCharge());
            default -> problems.full();
        };
    }

    /** A short one with units that are on or off at every node, some of which ran before the first step. */
    static DispatchProblem drawOnOff(long seed) {
        var problems = new RandomProblems(seed, SHORT);
        DispatchProblem plain = problems.full();
        List<NodeProblem> nodes = new ArrayList<>();
        for (NodeProblem node : plain.nodes()) {
            List<ThermalUnit> units = new ArrayList<>(node.thermal());
            for (int u = 0; u < problems.random.nextInt(1, 3); u++) {
                units.add(problems.onOffUnit("switched-" + (u + 1)));
            }
            nodes.add(node.toBuilder().thermal(units).build());
        }
        return problems.problem(nodes, plain.links());
    }

    private ThermalUnit onOffUnit(String id) {
        var onOff = new OnOff(
                chance(0.5) ? 0.0 : random.nextDouble(0.0, 6.0),
                chance(0.5) ? 0.0 : random.nextDouble(0.0, 6.0),
                chance(0.3) ? 0.0 : random.nextDouble(0.0, 5_000.0),
                chance(0.5),
                chance(0.5) ? Double.POSITIVE_INFINITY : random.nextDouble(0.0, 6.0));
        ThermalUnit unit = unit(id);
        return new ThermalUnit(
                id,
                unit.powerMw(),
                random.nextDouble(0.2, 1.0),
                unit.costYuanPerMwh(),
                unit.heatPerElectricity(),
                unit.rampMwPerHour(),
                onOff);
    }

    private DispatchProblem single(DemandCharge charge) {
        NodeProblem node = plain("park").storage(List.of(battery("bess"))).build();
        return problem(List.of(limitImport(node, charge)), List.of());
    }

    private DispatchProblem full() {
        List<NodeProblem> nodes = new ArrayList<>();
        int count = random.nextInt(1, 4);
        for (int n = 0; n < count; n++) {
            nodes.add(node("park-" + (n + 1)));
        }
        List<Link> links = new ArrayList<>();
        for (int k = 0; count > 1 && k < random.nextInt(5); k++) {
            int from = random.nextInt(count);
            int to = (from + random.nextInt(1, count)) % count;
            double efficiency = chance(0.3) ? 1.0 : random.nextDouble(0.9, 1.0);
            links.add(new Link(
                    "line-" + (k + 1),
                    nodes.get(from).id(),
                    nodes.get(to).id(),
                    random.nextDouble(0.0, 8.0),
                    efficiency,
                    chance(0.3) ? 0.0 : random.nextDouble(0.0, 30.0)));
        }
        return problem(nodes, links);
    }

    private DispatchProblem problem(List<NodeProblem> nodes, List<Link> links) {
        double leastYuanPerMwh = DispatchProblem.leastLostLoadYuanPerMwh(axis, nodes);
        return new DispatchProblem(axis, nodes, links, random.nextDouble(1.0, 3.0) * leastYuanPerMwh);
    }

    private NodeProblem node(String id) {
        NodeProblemBuilder node = plain(id);
        List<Battery> storage = new ArrayList<>();
        for (int b = 0; b < random.nextInt(4); b++) {
            storage.add(battery("bess-" + (b + 1)));
        }
        node.storage(storage);
        if (chance(0.4)) {
            node.sources(sources());
        }
        if (chance(0.3)) {
            node.interruptible(List.of(
                    new InterruptibleLoad("chiller", power(0.0, 3.0), random.nextDouble(0.0, 1_000.0)),
                    new InterruptibleLoad("kiln", power(0.0, 3.0), random.nextDouble(0.0, 1_000.0))));
        }
        if (chance(0.3)) {
            node.shiftable(List.of(shiftable()));
        }
        if (chance(0.4)) {
            List<ThermalUnit> units = new ArrayList<>();
            for (int u = 0; u < random.nextInt(1, 3); u++) {
                units.add(unit("unit-" + (u + 1)));
            }
            node.thermal(units);
        }
        if (chance(0.3)) {
            node.heat(List.of(new HeatSystem(
                    power(0.0, 8.0), random.nextDouble(0.0, 8.0), random.nextDouble(100.0, 500.0), battery("tank"))));
        }
        List<EnergyLimit> limits = new ArrayList<>();
        for (int l = 0; chance(0.4) && l < 2; l++) {
            limits.add(limit());
        }
        node.limits(limits);
        return limitImport(node.build(), chance(0.4) ? demandCharge() : DemandCharge.NONE);
    }

    /** Firm load, free generation and a grid connection, at prices that are negative now and then. */
    private NodeProblemBuilder plain(String id) {
        double leastPrice = chance(0.3) ? -300.0 : 100.0;
        double mostExport = chance(0.3) ? 900.0 : 300.0;
        double rampMwPerHour = chance(0.2) ? random.nextDouble(0.5, 20.0) : Double.POSITIVE_INFINITY;
        var grid = new GridConnection(
                chance(0.1) ? 0.0 : random.nextDouble(0.0, 30.0),
                chance(0.3) ? 0.0 : random.nextDouble(0.0, 15.0),
                rampOf(rampMwPerHour, id));
        return new NodeProblem(
                        id,
                        power(0.0, 20.0),
                        power(-10.0, 30.0),
                        grid,
                        price(leastPrice, 1_000.0),
                        price(Math.min(leastPrice, 0.0), mostExport),
                        List.of())
                .toBuilder();
    }

    /** The nodes of the fast methods have no limit on the change of import. */
    private static double rampOf(double rampMwPerHour, String id) {
        return id.equals("park") ? Double.POSITIVE_INFINITY : rampMwPerHour;
    }

    private NodeProblem limitImport(NodeProblem node, DemandCharge charge) {
        double paidMw = Math.min(charge.peakSoFarMw(), node.grid().importLimitMw());
        return node.with(charge.withPeakSoFarMw(paidMw));
    }

    private DemandCharge demandCharge() {
        return new DemandCharge(
                random.nextDouble(100.0, 40_000.0),
                chance(0.5) ? 1.0 : random.nextDouble(1.0, 1.3),
                chance(0.5) ? 0.0 : random.nextDouble(0.0, 15.0));
    }

    private List<Source> sources() {
        return List.of(
                Source.free("wind", power(-10.0, 20.0)),
                new Source("solar", power(-10.0, 15.0), false, random.nextDouble(0.0, 200.0)),
                new Source("stream", power(-1.0, 4.0), true, 0.0));
    }

    private ShiftableLoad shiftable() {
        PowerSeries nominal = power(0.0, 4.0);
        double windowHours = axis.stepHours() * random.nextInt(1, 25);
        return new ShiftableLoad("mill", nominal, nominal.max() + random.nextDouble(0.0, 4.0), windowHours);
    }

    private ThermalUnit unit(String id) {
        return new ThermalUnit(
                id,
                random.nextDouble(0.5, 8.0),
                0.0,
                random.nextDouble(200.0, 900.0),
                chance(0.5) ? 0.0 : random.nextDouble(0.5, 1.5),
                chance(0.5) ? Double.POSITIVE_INFINITY : random.nextDouble(0.5, 8.0));
    }

    private EnergyLimit limit() {
        EnergyLimit.Period period = chance(0.5) ? EnergyLimit.Period.MONTH : EnergyLimit.Period.YEAR;
        return switch (random.nextInt(4)) {
            case 0 -> new EnergyLimit.ExportShareOfAvailable(period, random.nextDouble(0.0, 0.4));
            case 1 -> new EnergyLimit.ExportShareOfUsed(period, random.nextDouble(0.0, 0.4));
            case 2 -> new EnergyLimit.SelfUseShare(period, random.nextDouble(0.0, 0.6));
            default ->
                new EnergyLimit.CarbonCap(
                        period,
                        new FactorSeries(axis, series(0.3, 0.9)),
                        random.nextDouble(0.0, 6.0) * axis.steps() * axis.stepHours());
        };
    }

    private Battery battery(String id) {
        double floor = chance(0.5) ? 0.0 : random.nextDouble(0.0, 0.2);
        double ceiling = chance(0.5) ? 1.0 : random.nextDouble(0.8, 1.0);
        double initial = random.nextDouble(floor, ceiling);
        var end = new StorageEnd(
                chance(0.7) ? initial : random.nextDouble(floor, ceiling),
                chance(0.7) ? 0.0 : random.nextDouble(0.0, 600.0));
        return new Battery(
                id,
                random.nextDouble(0.1, 8.0),
                random.nextDouble(0.1, 8.0),
                random.nextDouble(0.5, 30.0),
                chance(0.3) ? 1.0 : random.nextDouble(0.8, 1.0),
                chance(0.3) ? 1.0 : random.nextDouble(0.8, 1.0),
                chance(0.4) ? 0.0 : random.nextDouble(0.0, 0.01),
                floor,
                ceiling,
                initial,
                end,
                chance(0.3) ? 0.0 : random.nextDouble(0.0, 80.0),
                List.of());
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private PowerSeries power(double from, double to) {
        double[] mw = series(from, to);
        for (int t = 0; t < mw.length; t++) {
            mw[t] = Math.max(0.0, mw[t]);
        }
        return new PowerSeries(axis, mw);
    }

    private PriceSeries price(double from, double to) {
        return new PriceSeries(axis, series(from, to));
    }

    private double[] series(double from, double to) {
        return random.doubles(axis.steps(), from, to).toArray();
    }
}
