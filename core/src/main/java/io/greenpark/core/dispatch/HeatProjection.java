package io.greenpark.core.dispatch;

/** Makes the flows of a heat system balance exactly, eq. (DIS-16), for given powers of the thermal units. */
final class HeatProjection {

    private HeatProjection() {}

    static void project(NodeProblem node, HeatSystem system, NodeColumns columns, HeatColumns heat, double snap) {
        double hours = node.demand().axis().stepHours();
        var store = new StoragePath(system.store(), heat.store, hours, snap);
        var absorber = new Absorber(4);
        double mostDumpedMw = 0.0;
        for (ThermalUnit unit : node.thermal()) {
            mostDumpedMw += unit.powerMw() * unit.heatPerElectricity();
        }
        for (int t = 0; t < columns.steps; t++) {
            double wantedMw = system.demand().get(t);
            for (int u = 0; u < node.thermal().size(); u++) {
                wantedMw -= columns.thermalMw.get(u)[t] * node.thermal().get(u).heatPerElectricity();
            }
            double storeMw = store.wantedMw(t);
            double most = storeMw > 0.0 ? store.mostChargeMw() : store.mostDischargeMw(t);
            absorber.clear();
            int boiler = absorber.add(
                    PlanProjection.snapped(heat.boilerMw[t], system.boilerMw(), snap), 0.0, system.boilerMw(), 1.0);
            int dumped =
                    absorber.add(PlanProjection.snapped(heat.dumpedMw[t], mostDumpedMw, snap), 0.0, mostDumpedMw, -1.0);
            int stored = absorber.add(
                    Math.abs(storeMw),
                    0.0,
                    storeMw == 0.0 ? 0.0 : Math.max(Math.abs(storeMw), most),
                    storeMw > 0.0 ? -1.0 : 1.0);
            int cold = absorber.add(
                    PlanProjection.snapped(heat.unservedMw[t], system.demand().get(t), snap),
                    0.0,
                    system.demand().get(t),
                    1.0);
            absorber.settle(wantedMw);
            heat.boilerMw[t] = absorber.value(boiler);
            heat.dumpedMw[t] = absorber.value(dumped);
            heat.unservedMw[t] = absorber.value(cold);
            store.end(t, storeMw > 0.0 ? absorber.value(stored) : 0.0, storeMw > 0.0 ? 0.0 : absorber.value(stored));
        }
    }
}
