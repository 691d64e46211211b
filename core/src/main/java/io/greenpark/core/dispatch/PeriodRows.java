package io.greenpark.core.dispatch;

import io.greenpark.core.dispatch.InfeasibleDispatchException.Limit;
import io.greenpark.core.lp.LinearModelBuilder;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.time.TimeAxis;

/** Rows of a {@link DispatchModel} that add up many steps: windows of shiftable loads and limits on energies. */
final class PeriodRows {

    private final DispatchModel model;
    private final NodeLayout at;
    private final NodeProblem node;
    private final TimeAxis axis;
    private final double hours;
    private final LinearModelBuilder builder;

    private PeriodRows(DispatchModel model, NodeLayout layout, LinearModelBuilder builder) {
        this.model = model;
        this.at = layout;
        this.node = layout.node;
        this.axis = model.problem.axis();
        this.hours = axis.stepHours();
        this.builder = builder;
    }

    static void add(DispatchModel model, NodeLayout layout, LinearModelBuilder builder) {
        var rows = new PeriodRows(model, layout, builder);
        for (int s = 0; s < layout.node.shiftable().size(); s++) {
            rows.windows(layout.node.shiftable().get(s), layout.shiftColumn[s]);
        }
        for (int l = 0; l < layout.node.limits().size(); l++) {
            rows.limit(l);
        }
    }

    /** Eq. (DIS-15): each window needs the energy of its nominal course. */
    private void windows(ShiftableLoad load, int offset) {
        for (int from = 0; from < axis.steps(); from += load.windowSteps()) {
            int to = Math.min(axis.steps(), from + load.windowSteps());
            double energyMwh = 0.0;
            for (int t = from; t < to; t++) {
                energyMwh += load.nominal().get(t) * hours;
            }
            int row = builder.periodRow(to - 1, energyMwh, energyMwh);
            model.periodRows.add(new DispatchModel.PeriodRow(Limit.LOAD_WINDOW, load.id(), node.id(), to - 1));
            for (int t = from; t < to; t++) {
                builder.entry(row, model.column(t, offset), hours);
            }
        }
    }

    private void limit(int index) {
        EnergyLimit limit = node.limits().get(index);
        int[] periodOfStep = limit.period().ofSteps(axis);
        double[] availableMw = node.available().toArray();
        for (int from = 0; from < axis.steps(); ) {
            int to = from;
            double availableMwh = 0.0;
            while (to < axis.steps() && periodOfStep[to] == periodOfStep[from]) {
                availableMwh += availableMw[to] * hours;
                to++;
            }
            int before = model.periodRows.size();
            add(limit, from, to, availableMwh);
            if (model.periodRows.size() > before) {
                int row = model.steps() * model.height + before;
                model.limitRows.add(new DispatchModel.LimitRow(model.nodes.indexOf(at), index, from, to, row));
            }
            from = to;
        }
    }

    /** Eq. (DIS-17). */
    private void add(EnergyLimit limit, int from, int to, double availableMwh) {
        if (limit instanceof EnergyLimit.ExportShareOfAvailable export) {
            int row = row(limit.kind(), to, export.fraction() * availableMwh);
            entries(row, from, to, at.exportColumn, hours);
        } else if (limit instanceof EnergyLimit.ExportShareOfUsed export) {
            int row = row(limit.kind(), to, export.fraction() * availableMwh);
            entries(row, from, to, at.exportColumn, hours);
            for (int offset : at.curtailColumn) {
                entries(row, from, to, offset, hours * export.fraction());
            }
        } else if (limit instanceof EnergyLimit.SelfUseShare selfUse) {
            notSelfUsed(row(limit.kind(), to, (1.0 - selfUse.fraction()) * availableMwh), from, to);
        } else if (limit instanceof EnergyLimit.SelfUseOfConsumption selfUse) {
            if (availableMwh > 0.0) {
                double neededMwh = selfUse.fraction() * firmMwh(from, to);
                int row = row(limit.kind(), to, availableMwh - neededMwh);
                notSelfUsed(row, from, to);
                notConsumed(row, from, to, hours * selfUse.fraction());
            }
        } else if (limit instanceof EnergyLimit.CarbonCap cap) {
            int row = row(limit.kind(), to, cap.limitTco2());
            for (int t = from; t < to; t++) {
                double factor = cap.factor().get(t);
                if (factor != 0.0) {
                    builder.entry(row, model.column(t, at.importColumn), hours * factor);
                }
            }
        }
    }

    private double firmMwh(int from, int to) {
        double firmMwh = 0.0;
        for (int t = from; t < to; t++) {
            firmMwh += node.firmMw(t) * hours;
        }
        return firmMwh;
    }

    /** What is exported, curtailed or lost in batteries. */
    private void notSelfUsed(int row, int from, int to) {
        entries(row, from, to, at.exportColumn, hours);
        for (int offset : at.curtailColumn) {
            entries(row, from, to, offset, hours);
        }
        for (int b = 0; b < node.storage().size(); b++) {
            storageLosses(row, from, to, at.batteryColumn[b], node.storage().get(b));
        }
    }

    /** Shiftable loads less what is interrupted or not served, beside the firm load. */
    private void notConsumed(int row, int from, int to, double weight) {
        entries(row, from, to, at.unservedColumn, -weight);
        for (int offset : at.interruptColumn) {
            entries(row, from, to, offset, -weight);
        }
        for (int offset : at.shiftColumn) {
            entries(row, from, to, offset, weight);
        }
    }

    private int row(Limit limit, int to, double most) {
        model.periodRows.add(new DispatchModel.PeriodRow(limit, "", node.id(), to - 1));
        return builder.periodRow(to - 1, Double.NEGATIVE_INFINITY, most);
    }

    private void entries(int row, int from, int to, int offset, double value) {
        if (offset != NodeLayout.NONE && value != 0.0) {
            for (int t = from; t < to; t++) {
                builder.entry(row, model.column(t, offset), value);
            }
        }
    }

    /** Conversion losses of both directions and self-discharge of the energy stored before each step. */
    private void storageLosses(int row, int from, int to, int offset, Battery battery) {
        if (offset == NodeLayout.NONE) {
            return;
        }
        double lost = 1.0 - battery.retainedFraction(hours);
        entries(row, from, to, offset, hours * (1.0 - battery.chargeEfficiency()));
        entries(row, from, to, offset + 1, hours * (1.0 / battery.dischargeEfficiency() - 1.0));
        if (from == 0) {
            builder.shift(row, -lost * battery.initialMwh());
        }
        entries(row, Math.max(0, from - 1), to - 1, offset + 2, lost);
    }
}
