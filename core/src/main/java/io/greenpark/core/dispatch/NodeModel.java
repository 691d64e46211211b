package io.greenpark.core.dispatch;

import static io.greenpark.core.dispatch.FlowDirections.OfNode.unless;

import io.greenpark.core.lp.LinearModelBuilder;
import io.greenpark.core.storage.Battery;

/** Columns, rows and entries of one node in one step of a {@link DispatchModel}, in the order of its {@link NodeLayout}. */
final class NodeModel {

    private final DispatchModel model;
    private final NodeLayout at;
    private final NodeProblem node;
    private final FlowDirections.OfNode directions;
    private final Commitment.OfNode commitment;
    private final double hours;
    private final double lostLoad;
    private final double[] availableMw;
    private final double[] exportLimitMw;

    NodeModel(DispatchModel model, NodeLayout layout, FlowDirections.OfNode directions, Commitment.OfNode commitment) {
        this.model = model;
        this.at = layout;
        this.node = layout.node;
        this.directions = directions;
        this.commitment = commitment;
        this.hours = model.problem.axis().stepHours();
        this.lostLoad = model.problem.lostLoadYuanPerMwh();
        this.availableMw = node.available().toArray();
        this.exportLimitMw = node.exportLimitMw();
    }

    /** Eq. (DIS-9): costs; (DIS-3), (DIS-14): bounds. */
    void addColumns(int t, LinearModelBuilder builder) {
        double importLimitMw = unless(directions.noImport, t, node.grid().importLimitMw());
        builder.column(t, hours * node.importPrice().get(t), 0.0, importLimitMw);
        builder.column(t, -hours * node.exportPrice().get(t), 0.0, unless(directions.noExport, t, exportLimitMw[t]));
        builder.column(t, hours * lostLoad, 0.0, node.demand().get(t));
        for (Source source : node.sources()) {
            if (!source.mustRun()) {
                double cost = hours * source.curtailmentYuanPerMwh();
                builder.column(t, cost, 0.0, source.available().get(t));
            }
        }
        for (InterruptibleLoad load : node.interruptible()) {
            builder.column(
                    t, hours * load.compensationYuanPerMwh(), 0.0, load.demand().get(t));
        }
        for (ShiftableLoad load : node.shiftable()) {
            builder.column(t, 0.0, 0.0, load.maxMw());
        }
        for (int b = 0; b < node.storage().size(); b++) {
            if (at.batteryColumn[b] != NodeLayout.NONE) {
                addStorage(t, node.storage().get(b), directions.noCharge, directions.noDischarge, builder);
            }
        }
        for (int u = 0; u < node.thermal().size(); u++) {
            ThermalUnit unit = node.thermal().get(u);
            if (unit.powerMw() > 0.0) {
                double leastMw = commitment.leastMw(unit, u, t);
                builder.column(t, hours * unit.costYuanPerMwh(), leastMw, commitment.mostMw(unit, u, t));
            }
        }
        for (HeatSystem system : node.heat()) {
            builder.column(t, hours * system.boilerYuanPerMwhHeat(), 0.0, system.boilerMw());
            builder.column(t, 0.0, 0.0, largestHeatMw());
            builder.column(t, hours * lostLoad, 0.0, system.demand().get(t));
            if (at.storeColumn != NodeLayout.NONE) {
                addStorage(t, system.store(), directions.noHeatCharge, directions.noHeatDischarge, builder);
            }
        }
    }

    private void addStorage(
            int t, Battery battery, boolean[] noCharge, boolean[] noDischarge, LinearModelBuilder builder) {
        boolean last = t == model.steps() - 1;
        double leastMwh = last ? battery.finalMwh() : battery.floorMwh();
        double endYuan = last ? battery.end().yuanPerMwh() : 0.0;
        builder.column(t, 0.0, 0.0, unless(noCharge, t, battery.chargeMw()));
        builder.column(
                t, hours * battery.wearYuanPerMwhDischarged(), 0.0, unless(noDischarge, t, battery.dischargeMw()));
        builder.column(t, -endYuan, leastMwh, battery.ceilingMwh());
    }

    /** All heat that thermal units can give off at once: what might have to be dumped. */
    private double largestHeatMw() {
        double sumMw = 0.0;
        for (ThermalUnit unit : node.thermal()) {
            sumMw += unit.powerMw() * unit.heatPerElectricity();
        }
        return sumMw;
    }

    void addRows(int t, LinearModelBuilder builder) {
        double netMw = node.firmMw(t) - availableMw[t];
        builder.row(t, netMw, netMw);
        if (at.peakRow != NodeLayout.NONE) {
            builder.row(t, Double.NEGATIVE_INFINITY, 0.0);
        }
        if (at.rampRow != NodeLayout.NONE) {
            double rampMw = node.grid().importRampMwPerHour() * hours;
            addRampRow(t, t == 0 ? node.grid().importLimitMw() : rampMw, builder);
        }
        for (int b = 0; b < node.storage().size(); b++) {
            if (at.batteryRow[b] != NodeLayout.NONE) {
                addStorageRow(t, node.storage().get(b), builder);
            }
        }
        for (int u = 0; u < node.thermal().size(); u++) {
            if (at.unitRampRow[u] != NodeLayout.NONE) {
                addRampRow(t, commitment.changeMw(node.thermal().get(u), u, t, hours), builder);
            }
        }
        for (HeatSystem system : node.heat()) {
            builder.row(t, system.demand().get(t), system.demand().get(t));
            if (at.storeRow != NodeLayout.NONE) {
                addStorageRow(t, system.store(), builder);
            }
        }
    }

    /** Eq. (DIS-13); nothing came before the first step, so that its row does not bind. */
    private void addRampRow(int t, double limitMw, LinearModelBuilder builder) {
        builder.row(t, -limitMw, limitMw);
    }

    private void addStorageRow(int t, Battery battery, LinearModelBuilder builder) {
        double keptMwh = t == 0 ? battery.retainedFraction(hours) * battery.initialMwh() : 0.0;
        builder.row(t, keptMwh, keptMwh);
    }

    void addEntries(int t, LinearModelBuilder builder) {
        int balance = model.row(t, at.balanceRow);
        entry(builder, balance, t, at.importColumn, 1.0);
        entry(builder, balance, t, at.exportColumn, -1.0);
        entry(builder, balance, t, at.unservedColumn, 1.0);
        for (int offset : at.curtailColumn) {
            entry(builder, balance, t, offset, -1.0);
        }
        for (int offset : at.interruptColumn) {
            entry(builder, balance, t, offset, 1.0);
        }
        for (int offset : at.shiftColumn) {
            entry(builder, balance, t, offset, -1.0);
        }
        for (int b = 0; b < at.batteryColumn.length; b++) {
            addStorageEntries(
                    t,
                    at.batteryColumn[b],
                    balance,
                    at.batteryRow[b],
                    node.storage().get(b),
                    builder);
        }
        for (int u = 0; u < at.unitColumn.length; u++) {
            entry(builder, balance, t, at.unitColumn[u], 1.0);
            addRampEntries(t, at.unitRampRow[u], at.unitColumn[u], builder);
        }
        if (at.peakRow != NodeLayout.NONE) {
            entry(builder, model.row(t, at.peakRow), t, at.importColumn, 1.0);
        }
        addRampEntries(t, at.rampRow, at.importColumn, builder);
        for (HeatSystem system : node.heat()) {
            addHeatEntries(t, system, builder);
        }
    }

    private void addHeatEntries(int t, HeatSystem system, LinearModelBuilder builder) {
        int row = model.row(t, at.heatRow);
        for (int u = 0; u < at.unitColumn.length; u++) {
            double heat = node.thermal().get(u).heatPerElectricity();
            if (heat > 0.0) {
                entry(builder, row, t, at.unitColumn[u], heat);
            }
        }
        entry(builder, row, t, at.boilerColumn, 1.0);
        entry(builder, row, t, at.dumpColumn, -1.0);
        entry(builder, row, t, at.coldColumn, 1.0);
        addStorageEntries(t, at.storeColumn, row, at.storeRow, system.store(), builder);
    }

    /** Eq. (DIS-2): E(t) − a E(t−1) − η_c Δt C + Δt/η_d D = 0, and the flows' part in the balance. */
    private void addStorageEntries(
            int t, int offset, int balance, int rowOffset, Battery battery, LinearModelBuilder builder) {
        if (offset == NodeLayout.NONE) {
            return;
        }
        int row = model.row(t, rowOffset);
        entry(builder, balance, t, offset, -1.0);
        entry(builder, balance, t, offset + 1, 1.0);
        entry(builder, row, t, offset, -battery.chargeEfficiency() * hours);
        entry(builder, row, t, offset + 1, hours / battery.dischargeEfficiency());
        entry(builder, row, t, offset + 2, 1.0);
        if (t > 0) {
            entry(builder, row, t - 1, offset + 2, -battery.retainedFraction(hours));
        }
    }

    private void addRampEntries(int t, int rowOffset, int offset, LinearModelBuilder builder) {
        if (rowOffset != NodeLayout.NONE) {
            int row = model.row(t, rowOffset);
            entry(builder, row, t, offset, 1.0);
            if (t > 0) {
                entry(builder, row, t - 1, offset, -1.0);
            }
        }
    }

    private void entry(LinearModelBuilder builder, int row, int t, int offset, double value) {
        if (offset != NodeLayout.NONE) {
            builder.entry(row, model.column(t, offset), value);
        }
    }
}
