package io.greenpark.core.dispatch;

import io.greenpark.core.network.GridConnection;
import io.greenpark.core.network.Link;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.time.TimeAxis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Builds the dispatch problem of an {@link Instance}; the numbers here are those of {@code instances/README.md}. */
final class InstanceProblem {

    /** Of parks A to D: load, import limit and battery relative to the parameters. */
    private static final double[] LOAD = {1.0, 0.7, 1.4, 0.9};

    private static final double[] IMPORT = {1.0, 0.8, 1.3, 0.6};
    private static final double[] BATTERY = {1.0, 1.2, 0.8, 0.5};

    private final Instance instance;
    private final TimeAxis axis;

    InstanceProblem(Instance instance) {
        this.instance = instance;
        this.axis = instance.axis();
    }

    DispatchProblem build() {
        return instance.has("parks4") ? parks() : park();
    }

    private DispatchProblem park() {
        NodeProblem plain = node("park", "", instance.parameter("Tmax"), 1.0);
        NodeProblemBuilder node = plain.toBuilder();
        if (instance.has("flex")) {
            double[] nominalMw = new double[axis.steps()];
            Arrays.fill(nominalMw, instance.parameter("flexday") / 24.0);
            node.shiftable(List.of(
                    new ShiftableLoad("flex", new PowerSeries(axis, nominalMw), instance.parameter("flexmax"), 24.0)));
            node.grid(new GridConnection(
                    plain.grid().importLimitMw(), plain.grid().exportLimitMw(), 3.0));
        }
        if (instance.has("chp")) {
            double fuelYuanPerMwh = 300.0 + 0.202 * instance.parameter("co2");
            node.thermal(List.of(new ThermalUnit("chp", 2.5, 0.0, fuelYuanPerMwh / 0.38, 0.45 / 0.38, 0.8)));
            var store = new Battery("heat-store", 2.0, 2.0, 6.0, 0.98, 0.98, 0.005, 0.0, 1.0, 0.5, true, 1.0);
            node.heat(List.of(
                    new HeatSystem(new PowerSeries(axis, instance.column("heat")), 6.0, fuelYuanPerMwh / 0.9, store)));
        }
        return problem(List.of(node.build()), List.of());
    }

    private DispatchProblem parks() {
        List<NodeProblem> nodes = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int k = 0; k < 4; k++) {
            String letter = "ABCD".substring(k, k + 1);
            String id = "park-" + letter.toLowerCase(java.util.Locale.ROOT);
            double loadMw = LOAD[k] * instance.parameter("load");
            double importMw = Math.max(IMPORT[k] * instance.parameter("Tmax"), 1.1 * loadMw);
            nodes.add(node(id, letter, importMw, BATTERY[k]));
            links.add(new Link("to-" + id, "hub", id, 4.0, 0.98, 2.0));
            links.add(new Link("from-" + id, id, "hub", 4.0, 0.98, 2.0));
        }
        nodes.add(hub());
        return problem(nodes, links);
    }

    private NodeProblem hub() {
        return new NodeProblem(
                "hub",
                PowerSeries.constant(axis, 0.0),
                new PowerSeries(axis, instance.column("windH")),
                new GridConnection(0.0, 0.0),
                PriceSeries.constant(axis, 0.0),
                PriceSeries.constant(axis, 0.0),
                List.of(battery(6.0, 6.0, 20.0, 35.0)));
    }

    private NodeProblem node(String id, String suffix, double importLimitMw, double batteryScale) {
        var source = new Source(
                "generation",
                new PowerSeries(axis, instance.column("gen" + suffix)),
                false,
                instance.parameter("ccurt"));
        var plain = new NodeProblem(
                id,
                new PowerSeries(axis, instance.column("load" + suffix)),
                source.available(),
                new GridConnection(importLimitMw, instance.parameter("Xmax")),
                new PriceSeries(axis, instance.column("pimp" + suffix)),
                new PriceSeries(axis, instance.column("pexp" + suffix)),
                List.of(battery(
                        batteryScale * instance.parameter("Pc"),
                        batteryScale * instance.parameter("Pd"),
                        batteryScale * instance.parameter("E"),
                        instance.parameter("cdeg"))));
        double demandYuan = instance.chargesPeaks() ? instance.parameter("dem") : 0.0;
        List<EnergyLimit> limits = instance.has("cap")
                ? List.of(new EnergyLimit.ExportShareOfUsed(EnergyLimit.Period.YEAR, instance.parameter("capfrac")))
                : List.of();
        return plain.toBuilder()
                .sources(List.of(source))
                .demandCharge(new DemandCharge(demandYuan, 1.0, 0.0))
                .limits(limits)
                .build();
    }

    private Battery battery(double chargeMw, double dischargeMw, double capacityMwh, double wearYuanPerMwh) {
        return new Battery(
                "bess",
                chargeMw,
                dischargeMw,
                capacityMwh,
                instance.parameter("etac"),
                instance.parameter("etad"),
                instance.parameter("sigma"),
                instance.parameter("smin"),
                instance.parameter("smax"),
                instance.parameter("s0"),
                true,
                wearYuanPerMwh);
    }

    private DispatchProblem problem(List<NodeProblem> nodes, List<Link> links) {
        return new DispatchProblem(axis, nodes, links, instance.parameter("voll"));
    }
}
