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
        TimeAxis axis = nodes.get(0).available().axis();
        Tracing tracing = Tracing.of(
                nodes, links, flows, axis.monthOfStep(), axis.months().size());
        TracedColumns[] columns = tracing.nodes();
        GreenTraceKernel.run(columns, tracing.lines());
        List<GreenTrace> traces = new ArrayList<>();
        for (int n = 0; n < columns.length; n++) {
            var storage = new StorageLedger(tracing.batteries().get(n), columns[n].batteries().mwh);
            traces.add(of(
                    axis,
                    columns[n].out(),
                    new EnergyLedger(
                            tracing.origins().get(n),
                            axis.months(),
                            columns[n].origins().byAccount(),
                            storage)));
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
