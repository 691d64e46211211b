package io.greenpark.core.dispatch;

import io.greenpark.core.lp.LinearModel;
import io.greenpark.core.storage.Battery;
import org.jspecify.annotations.Nullable;

/** Solves a {@link DispatchModel} by {@link MeritOrderDp} where that applies. */
final class MeritOrderModel {

    private final DispatchModel model;
    private final NodeLayout at;
    private final int offset;
    private final int storageRow;
    private final Battery battery;
    private final int steps;
    private final MeritOrderDp programme;

    private MeritOrderModel(DispatchModel model, int battery, Workspace workspace) {
        this.model = model;
        this.at = model.nodes.get(0);
        this.offset = at.batteryColumn[battery];
        this.storageRow = at.batteryRow[battery];
        this.battery = at.node.storage().get(battery);
        this.steps = model.steps();
        this.programme = workspace.meritOrder(steps, 3 + count(at.curtailColumn) + count(at.interruptColumn));
    }

    /**
     * Solves {@code model} if this method applies to it.
     *
     * @return the optimum, or null if steps are coupled by more than one battery, if energy is worth so little that burning
     *     it in the battery would pay in the linear model, or if the battery cannot stay within its window
     */
    static @Nullable LinearOptimum solve(DispatchModel model, Workspace workspace) {
        int battery = onlyBattery(model);
        return battery < 0 ? null : new MeritOrderModel(model, battery, workspace).optimum();
    }

    private @Nullable LinearOptimum optimum() {
        fill();
        if (!programme.isConvex(0, steps)
                || !programme.solve(
                        0, steps, battery.initialMwh(), battery.end().yuanPerMwh())) {
            return null;
        }
        return new LinearOptimum(OptimalMethod.MERIT_ORDER, columns(), multipliers());
    }

    /** Index of the node's battery if nothing else couples steps, else −1. */
    private static int onlyBattery(DispatchModel model) {
        NodeLayout at = model.nodes.get(0);
        boolean plain = model.nodes.size() == 1
                && model.problem.links().isEmpty()
                && model.periodRows.isEmpty()
                && at.peakRow == NodeLayout.NONE
                && at.rampRow == NodeLayout.NONE
                && at.heatRow == NodeLayout.NONE
                && at.shiftColumn.length + at.unitColumn.length == 0;
        return plain && count(at.batteryColumn) == 1 ? firstUsed(at.batteryColumn) : -1;
    }

    private static int count(int[] offsets) {
        int count = 0;
        for (int offset : offsets) {
            count += offset == NodeLayout.NONE ? 0 : 1;
        }
        return count;
    }

    private static int firstUsed(int[] offsets) {
        int first = 0;
        while (offsets[first] == NodeLayout.NONE) {
            first++;
        }
        return first;
    }

    private void fill() {
        LinearModel linear = model.linear;
        double hours = model.problem.axis().stepHours();
        programme.battery(
                battery.retainedFraction(hours),
                battery.chargeEfficiency() * hours,
                hours / battery.dischargeEfficiency(),
                hours * battery.wearYuanPerMwhDischarged());
        for (int t = 0; t < steps; t++) {
            programme.menu.begin(t, linear.rowLower(model.row(t, at.balanceRow)));
            use(t, at.exportColumn);
            for (int curtail : at.curtailColumn) {
                use(t, curtail);
            }
            source(t, at.importColumn);
            source(t, at.unservedColumn);
            for (int interrupt : at.interruptColumn) {
                source(t, interrupt);
            }
            int j = model.column(t, offset);
            programme.chargeLimitMw[t] = linear.upper(j);
            programme.dischargeLimitMw[t] = linear.upper(j + 1);
            programme.floorMwh[t] = linear.lower(j + 2);
            programme.ceilingMwh[t] = linear.upper(j + 2);
        }
    }

    private void use(int t, int column) {
        if (column != NodeLayout.NONE) {
            int j = model.column(t, column);
            programme.menu.use(t, model.linear.cost(j), model.linear.upper(j), column);
        }
    }

    private void source(int t, int column) {
        if (column != NodeLayout.NONE) {
            int j = model.column(t, column);
            programme.menu.source(t, model.linear.cost(j), model.linear.upper(j), column);
        }
    }

    /** The plan: in each step the power of storage that was committed, and the blocks that it takes. */
    private double[] columns() {
        double[] x = new double[model.linear.columns()];
        SupplyMenu menu = programme.menu;
        double[] takenMw = new double[menu.blocks];
        for (int t = 0; t < steps; t++) {
            double storageMw = programme.storageMw[t];
            int j = model.column(t, offset);
            x[j] = Math.max(0.0, storageMw);
            x[j + 1] = Math.max(0.0, -storageMw);
            x[j + 2] = programme.storedMwh[t];
            menu.take(t, storageMw, takenMw);
            for (int k = 0; k < menu.blocks; k++) {
                int flow = menu.flow[t * menu.blocks + k];
                if (menu.lengthMw[t * menu.blocks + k] > 0.0) {
                    x[model.column(t, flow < 0 ? ~flow : flow)] =
                            flow < 0 ? menu.lengthMw[t * menu.blocks + k] - takenMw[k] : takenMw[k];
                }
            }
        }
        return x;
    }

    private double[] multipliers() {
        double[] y = new double[model.linear.rows()];
        for (int t = 0; t < steps; t++) {
            y[model.row(t, storageRow)] = -programme.valueYuanPerMwh[t];
            y[model.row(t, at.balanceRow)] = programme.powerYuanPerMw(t);
        }
        return y;
    }
}
