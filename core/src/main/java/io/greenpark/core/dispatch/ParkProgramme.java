package io.greenpark.core.dispatch;

import io.greenpark.core.lp.BoxColumns;
import io.greenpark.core.lp.LinearModel;
import io.greenpark.core.storage.Battery;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The linear model of one node with one battery and monthly peaks, as arrays over steps: what {@link ParkIpm} solves;
 * docs/model.md eq. (DIS-29).
 */
final class ParkProgramme {

    /** Brings costs of hundreds of yuan per MWh to the size of powers in MW. */
    static final double COST_SCALE = 1000.0;

    /** Width of a box that is empty in the model: it spares the loops a branch, and projection takes it back [MW]. */
    private static final double EMPTY_MW = 1e-6;

    final DispatchModel model;
    final int[] month;
    final int months;
    final double[] netMw;
    final double[] keptMwh;
    final double[] leastStoredMwh;
    final double[] paidMw;
    final double retained;
    final double storedPerCharged;
    final double storedPerDischarged;

    /** Offsets of import, export, curtailment, unserved, charge, discharge, stored energy in a step. */
    final int[] offsets;

    final int storageRow;

    private ParkProgramme(DispatchModel model, int battery) {
        this.model = model;
        NodeLayout at = model.nodes.get(0);
        Battery data = at.node.storage().get(battery);
        double hours = model.problem.axis().stepHours();
        month = model.problem.axis().monthOfStep();
        months = month[month.length - 1] + 1;
        retained = data.retainedFraction(hours);
        storedPerCharged = data.chargeEfficiency() * hours;
        storedPerDischarged = hours / data.dischargeEfficiency();
        int first = at.batteryColumn[battery];
        offsets = new int[] {
            at.importColumn, at.exportColumn, at.curtailColumn[0], at.unservedColumn, first, first + 1, first + 2
        };
        storageRow = at.batteryRow[battery];
        netMw = new double[month.length];
        keptMwh = new double[month.length];
        leastStoredMwh = new double[month.length];
        paidMw = new double[months];
        double before = data.initialMwh();
        for (int t = 0; t < month.length; t++) {
            netMw[t] = model.linear.rowLower(model.row(t, at.balanceRow));
            leastStoredMwh[t] = model.linear.lower(model.column(t, first + 2));
            keptMwh[t] = retained * before - leastStoredMwh[t];
            before = leastStoredMwh[t];
        }
        for (int m = 0; m < months; m++) {
            paidMw[m] = model.linear.lower(model.peakColumns.get(0)[m]);
        }
    }

    /** The arrays of {@code model}, or null if it has any other part. */
    static @Nullable ParkProgramme of(DispatchModel model) {
        NodeLayout at = model.nodes.get(0);
        boolean plain = model.nodes.size() == 1
                && model.problem.links().isEmpty()
                && model.periodRows.isEmpty()
                && at.peakRow != NodeLayout.NONE
                && at.rampRow == NodeLayout.NONE
                && at.heatRow == NodeLayout.NONE
                && at.shiftColumn.length + at.unitColumn.length + at.interruptColumn.length == 0
                && at.curtailColumn.length == 1
                && at.curtailColumn[0] != NodeLayout.NONE
                && at.batteryColumn.length == 1
                && at.batteryColumn[0] != NodeLayout.NONE;
        return plain ? new ParkProgramme(model, 0) : null;
    }

    /** Fills cost and box of the flow with number {@code q} in {@link #offsets}. */
    void fill(int q, BoxColumns box) {
        LinearModel linear = model.linear;
        for (int t = 0; t < month.length; t++) {
            int j = model.column(t, offsets[q]);
            box.cost[t] = linear.cost(j) / COST_SCALE;
            box.upper[t] = Math.max(EMPTY_MW, linear.upper(j) - linear.lower(j));
        }
    }

    /** Fills cost and box of the peaks, and the boxes of the slacks of their rows, which never bind from above. */
    void fillPeaks(BoxColumns peaks, BoxColumns slacks) {
        double most = 0.0;
        for (int m = 0; m < months; m++) {
            int j = model.peakColumns.get(0)[m];
            peaks.cost[m] = model.linear.cost(j) / COST_SCALE;
            peaks.upper[m] = Math.max(EMPTY_MW, model.linear.upper(j) - model.linear.lower(j));
            most = Math.max(most, model.linear.upper(j));
        }
        Arrays.fill(slacks.upper, most + 1.0);
    }
}
