package io.greenpark.core.dispatch;

import io.greenpark.core.storage.Battery;

/**
 * Carries out one step of a plan with true loads and sources, docs/model.md eq. (DIS-42): what was planned is held, and what is
 * then missing or too much is taken up in a fixed order.
 */
final class DeviationStep {

    private final NodeProblem node;
    private final NodeColumns out;
    private final double[] curtailableMw;
    private final double[] netMw;
    private final double[] interruptibleMw;
    private final double hours;

    DeviationStep(NodeProblem node, NodeColumns out) {
        this.node = node;
        this.out = out;
        this.curtailableMw = Curtailable.mw(node);
        this.netMw = RuleDispatcher.netDemandMw(node);
        this.interruptibleMw = new double[netMw.length];
        for (InterruptibleLoad load : node.interruptible()) {
            for (int t = 0; t < interruptibleMw.length; t++) {
                interruptibleMw[t] += load.demand().get(t);
            }
        }
        this.hours = node.demand().axis().stepHours();
    }

    /** Carries out step {@code t}, whose planned flows are in the columns already. */
    void run(int t) {
        GridColumns grid = out.grid;
        grid.curtailedMw[t] = Math.min(grid.curtailedMw[t], curtailableMw[t]);
        grid.unservedMw[t] = Math.min(grid.unservedMw[t], node.demand().get(t));
        holdStorage(t);
        double missingMw = missingMw(t);
        if (missingMw > 0.0) {
            missingMw -= lower(grid.curtailedMw, t, missingMw);
            missingMw -= lower(grid.exportMw, t, missingMw);
            missingMw -= raise(grid.importMw, t, missingMw, node.grid().importLimitMw());
            missingMw -= supply(t, missingMw);
            missingMw -= raise(out.interruptedMw, t, missingMw, interruptibleMw[t]);
            raise(grid.unservedMw, t, missingMw, node.demand().get(t));
        } else if (missingMw < 0.0) {
            double surplusMw = -missingMw;
            surplusMw -= lower(grid.unservedMw, t, surplusMw);
            surplusMw -= lower(out.interruptedMw, t, surplusMw);
            surplusMw -= lower(grid.importMw, t, surplusMw);
            if (grid.importMw[t] == 0.0) {
                surplusMw -= raise(grid.exportMw, t, surplusMw, node.grid().exportLimitMw());
            }
            surplusMw -= raise(grid.curtailedMw, t, surplusMw, curtailableMw[t]);
            store(t, surplusMw);
        }
        endStorage(t);
    }

    /** Uses less sources with the flows as they are [MW]. */
    private double missingMw(int t) {
        double missingMw = netMw[t] + out.linkOutMw[t] - out.linkInMw[t];
        for (BatteryColumns battery : out.storage) {
            missingMw += battery.chargeMw[t] - battery.dischargeMw[t];
        }
        for (double[] unitMw : out.thermalMw) {
            missingMw -= unitMw[t];
        }
        for (int s = 0; s < out.shiftableMw.size(); s++) {
            missingMw += out.shiftableMw.get(s)[t]
                    - node.shiftable().get(s).nominal().get(t);
        }
        return missingMw
                + out.grid.exportMw[t]
                + out.grid.curtailedMw[t]
                - out.grid.importMw[t]
                - out.interruptedMw[t]
                - out.grid.unservedMw[t];
    }

    /** Brings planned powers of batteries within what is possible. */
    private void holdStorage(int t) {
        for (int b = 0; b < out.storage.size(); b++) {
            BatteryColumns columns = out.storage.get(b);
            columns.chargeMw[t] = Math.min(columns.chargeMw[t], roomMw(b, t));
            columns.dischargeMw[t] = Math.min(columns.dischargeMw[t], usableMw(b, t));
        }
    }

    private double supply(int t, double missingMw) {
        double suppliedMw = 0.0;
        for (BatteryColumns columns : out.storage) {
            suppliedMw += lower(columns.chargeMw, t, missingMw - suppliedMw);
        }
        for (int b = 0; b < out.storage.size() && suppliedMw < missingMw; b++) {
            suppliedMw += raise(out.storage.get(b).dischargeMw, t, missingMw - suppliedMw, usableMw(b, t));
        }
        return suppliedMw;
    }

    private void store(int t, double surplusMw) {
        double storedMw = 0.0;
        for (BatteryColumns columns : out.storage) {
            storedMw += lower(columns.dischargeMw, t, surplusMw - storedMw);
        }
        for (int b = 0; b < out.storage.size() && storedMw < surplusMw; b++) {
            storedMw += raise(out.storage.get(b).chargeMw, t, surplusMw - storedMw, roomMw(b, t));
        }
    }

    private double roomMw(int b, int t) {
        Battery battery = node.storage().get(b);
        double roomMwh = battery.ceilingMwh() - keptMwh(b, t);
        return Math.max(0.0, Math.min(battery.chargeMw(), roomMwh / (battery.chargeEfficiency() * hours)));
    }

    private double usableMw(int b, int t) {
        Battery battery = node.storage().get(b);
        double usableMwh = keptMwh(b, t) - battery.floorMwh();
        return Math.max(0.0, Math.min(battery.dischargeMw(), usableMwh * battery.dischargeEfficiency() / hours));
    }

    private double keptMwh(int b, int t) {
        Battery battery = node.storage().get(b);
        double beforeMwh = t == 0 ? battery.initialMwh() : out.storage.get(b).storedMwh[t - 1];
        return beforeMwh * battery.retainedFraction(hours);
    }

    private void endStorage(int t) {
        for (int b = 0; b < out.storage.size(); b++) {
            Battery battery = node.storage().get(b);
            BatteryColumns columns = out.storage.get(b);
            columns.storedMwh[t] = Math.min(
                    battery.ceilingMwh(),
                    keptMwh(b, t)
                            + columns.chargeMw[t] * battery.chargeEfficiency() * hours
                            - columns.dischargeMw[t] * hours / battery.dischargeEfficiency());
        }
    }

    /** Lowers a flow by {@code wantedMw} as far as it goes, and returns by how much [MW]. */
    private static double lower(double[] flowMw, int t, double wantedMw) {
        double changeMw = Math.min(flowMw[t], Math.max(0.0, wantedMw));
        flowMw[t] -= changeMw;
        return changeMw;
    }

    /** Raises a flow by {@code wantedMw} as far as its limit allows, and returns by how much [MW]. */
    private static double raise(double[] flowMw, int t, double wantedMw, double limitMw) {
        double changeMw = Math.min(Math.max(0.0, limitMw - flowMw[t]), Math.max(0.0, wantedMw));
        flowMw[t] += changeMw;
        return changeMw;
    }
}
