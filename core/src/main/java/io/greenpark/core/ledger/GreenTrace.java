package io.greenpark.core.ledger;

import io.greenpark.core.dispatch.LinkPlan;
import io.greenpark.core.network.Link;
import io.greenpark.core.series.EnergySeries;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.time.TimeAxis;
import java.util.ArrayList;
import java.util.List;

/**
 * Green power of one node by use (物理自发自用), direct and from storage; docs/model.md eq. (CAR-5) to (CAR-9) and (CAR-12).
 *
 * @param toLoad used by the load: physical self-use [MW]
 * @param toOwnUse used by the plants themselves [MW]
 * @param toExport fed into the grid [MW]
 * @param toStorage charged [MW]
 * @param fromStorage discharged [MW]
 * @param stored green inventory of the batteries at the end of the step [MWh]; zero before the first step, where the
 *     origin of the stored energy is not known
 * @param sent sent over lines [MW]
 * @param received received over lines [MW]
 * @param book the same by plant and month
 */
public record GreenTrace(
        PowerSeries toLoad,
        PowerSeries toOwnUse,
        PowerSeries toExport,
        PowerSeries toStorage,
        PowerSeries fromStorage,
        EnergySeries stored,
        PowerSeries sent,
        PowerSeries received,
        EnergyLedger book) {

    /** Traces the green power of a dispatched node without lines. */
    public static GreenTrace of(TracedNode node) {
        return of(List.of(node), List.of(), List.of()).get(0);
    }

    /**
     * Traces the green power of dispatched nodes and the lines between them.
     *
     * @param nodes the nodes
     * @param links the lines
     * @param flows the flow over each line, in the order of the lines
     */
    public static List<GreenTrace> of(List<TracedNode> nodes, List<Link> links, List<LinkPlan> flows) {
        List<String> ids = nodes.stream().map(node -> node.plan().id()).toList();
        List<List<String>> origins = Origins.of(nodes, !links.isEmpty());
        TracedColumns[] columns = new TracedColumns[nodes.size()];
        int first = 0;
        for (int n = 0; n < columns.length; n++) {
            columns[n] = nodes.get(n)
                    .columns(links.isEmpty() ? 0 : first, origins.get(n).size());
            first += nodes.get(n).plants().size();
        }
        LineColumns[] lines = new LineColumns[links.size()];
        for (int k = 0; k < lines.length; k++) {
            Link link = links.get(k);
            lines[k] = new LineColumns(
                    ids.indexOf(link.from()),
                    ids.indexOf(link.to()),
                    link.efficiency(),
                    flows.get(k).sentMw().toArray());
        }
        GreenTraceKernel.run(columns, lines);
        List<GreenTrace> traces = new ArrayList<>();
        for (int n = 0; n < columns.length; n++) {
            TimeAxis axis = nodes.get(n).available().axis();
            traces.add(of(
                    axis, columns[n].out(), new EnergyLedger(origins.get(n), axis.months(), columns[n].origins().mwh)));
        }
        return traces;
    }

    private static GreenTrace of(TimeAxis axis, GreenColumns out, EnergyLedger book) {
        return new GreenTrace(
                new PowerSeries(axis, out.toLoadMw),
                new PowerSeries(axis, out.toOwnUseMw),
                new PowerSeries(axis, out.toExportMw),
                new PowerSeries(axis, out.toStorageMw),
                new PowerSeries(axis, out.fromStorageMw),
                new EnergySeries(axis, out.storedMwh),
                new PowerSeries(axis, out.toLinesMw),
                new PowerSeries(axis, out.receivedMw),
                book);
    }

    /** The sums over the axis. */
    public GreenEnergy energy() {
        double storedChangeMwh = stored.get(stored.steps() - 1);
        return new GreenEnergy(
                toLoad.energyMwh(),
                toOwnUse.energyMwh(),
                toExport.energyMwh(),
                toStorage.energyMwh() - fromStorage.energyMwh() - storedChangeMwh,
                storedChangeMwh,
                sent.energyMwh(),
                received.energyMwh());
    }
}
