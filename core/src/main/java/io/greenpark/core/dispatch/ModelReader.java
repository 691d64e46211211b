package io.greenpark.core.dispatch;

import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.time.TimeAxis;
import java.util.ArrayList;
import java.util.List;

/** Translates solutions of a {@link DispatchModel} into flows and prices, and flows back into columns. */
final class ModelReader {

    private final DispatchModel model;

    ModelReader(DispatchModel model) {
        this.model = model;
    }

    /** The flows of the solution {@code x}, as the solver left them. */
    ProblemColumns flows(double[] x) {
        var flows = new ProblemColumns(model.problem);
        for (int n = 0; n < model.nodes.size(); n++) {
            NodeLayout at = model.nodes.get(n);
            NodeColumns node = flows.nodes.get(n);
            read(x, at.importColumn, node.grid.importMw);
            read(x, at.exportColumn, node.grid.exportMw);
            read(x, at.unservedColumn, node.grid.unservedMw);
            for (int offset : at.curtailColumn) {
                add(x, offset, node.grid.curtailedMw);
            }
            for (int offset : at.interruptColumn) {
                add(x, offset, node.interruptedMw);
            }
            for (int s = 0; s < at.shiftColumn.length; s++) {
                read(x, at.shiftColumn[s], node.shiftableMw.get(s));
            }
            for (int b = 0; b < at.batteryColumn.length; b++) {
                readStorage(x, at.batteryColumn[b], at.node.storage().get(b), node.storage.get(b));
            }
            for (int u = 0; u < at.unitColumn.length; u++) {
                read(x, at.unitColumn[u], node.thermalMw.get(u));
            }
            for (int h = 0; h < node.heat.size(); h++) {
                HeatColumns heat = node.heat.get(h);
                read(x, at.boilerColumn, heat.boilerMw);
                read(x, at.dumpColumn, heat.dumpedMw);
                read(x, at.coldColumn, heat.unservedMw);
                readStorage(x, at.storeColumn, at.node.heat().get(h).store(), heat.store);
            }
        }
        for (int k = 0; k < flows.sentMw.size(); k++) {
            read(x, model.linkColumn + k, flows.sentMw.get(k));
        }
        return flows;
    }

    private void readStorage(double[] x, int offset, Battery battery, BatteryColumns out) {
        if (offset != NodeLayout.NONE) {
            read(x, offset, out.chargeMw);
            read(x, offset + 1, out.dischargeMw);
            read(x, offset + 2, out.storedMwh);
            return;
        }
        double storedMwh = battery.initialMwh();
        for (int t = 0; t < out.storedMwh.length; t++) {
            storedMwh *= battery.retainedFraction(model.problem.axis().stepHours());
            out.storedMwh[t] = storedMwh;
        }
    }

    private void read(double[] x, int offset, double[] out) {
        if (offset != NodeLayout.NONE) {
            for (int t = 0; t < out.length; t++) {
                out[t] = x[model.column(t, offset)];
            }
        }
    }

    private void add(double[] x, int offset, double[] out) {
        if (offset != NodeLayout.NONE) {
            for (int t = 0; t < out.length; t++) {
                out[t] += x[model.column(t, offset)];
            }
        }
    }

    /** The columns that describe {@code flows}; totals of sources and loads go to the cheapest first. */
    double[] columns(ProblemColumns flows) {
        double[] x = new double[model.linear.columns()];
        for (int n = 0; n < model.nodes.size(); n++) {
            NodeLayout at = model.nodes.get(n);
            NodeColumns node = flows.nodes.get(n);
            write(node.grid.importMw, at.importColumn, x);
            write(node.grid.exportMw, at.exportColumn, x);
            write(node.grid.unservedMw, at.unservedColumn, x);
            split(node.grid.curtailedMw, at.curtailColumn, x);
            split(node.interruptedMw, at.interruptColumn, x);
            for (int s = 0; s < at.shiftColumn.length; s++) {
                write(node.shiftableMw.get(s), at.shiftColumn[s], x);
            }
            for (int b = 0; b < at.batteryColumn.length; b++) {
                writeStorage(node.storage.get(b), at.batteryColumn[b], x);
            }
            for (int u = 0; u < at.unitColumn.length; u++) {
                write(node.thermalMw.get(u), at.unitColumn[u], x);
            }
            for (HeatColumns heat : node.heat) {
                write(heat.boilerMw, at.boilerColumn, x);
                write(heat.dumpedMw, at.dumpColumn, x);
                write(heat.unservedMw, at.coldColumn, x);
                writeStorage(heat.store, at.storeColumn, x);
            }
            peaks(node.grid.importMw, model.peakColumns.get(n), x);
        }
        for (int k = 0; k < flows.sentMw.size(); k++) {
            write(flows.sentMw.get(k), model.linkColumn + k, x);
        }
        return x;
    }

    private void writeStorage(BatteryColumns storage, int offset, double[] x) {
        if (offset != NodeLayout.NONE) {
            write(storage.chargeMw, offset, x);
            write(storage.dischargeMw, offset + 1, x);
            write(storage.storedMwh, offset + 2, x);
        }
    }

    private void write(double[] values, int offset, double[] x) {
        if (offset != NodeLayout.NONE) {
            for (int t = 0; t < values.length; t++) {
                x[model.column(t, offset)] = values[t];
            }
        }
    }

    private void split(double[] totals, int[] offsets, double[] x) {
        for (int t = 0; t < totals.length; t++) {
            double left = totals[t];
            for (int offset : MeritOrder.ascending(model, t, offsets)) {
                int j = model.column(t, offset);
                x[j] = Math.min(left, model.linear.upper(j));
                left -= x[j];
            }
        }
    }

    private void peaks(double[] importMw, int[] columns, double[] x) {
        int[] monthOfStep = model.problem.axis().monthOfStep();
        for (int column : columns) {
            x[column] = model.linear.lower(column);
        }
        for (int t = 0; t < importMw.length && columns.length > 0; t++) {
            int column = columns[monthOfStep[t]];
            x[column] = Math.max(x[column], importMw[t]);
        }
    }

    /** The marginal values that the multipliers {@code y} stand for, eq. (DIS-18). */
    List<NodePrices> prices(double[] y) {
        TimeAxis axis = model.problem.axis();
        List<NodePrices> prices = new ArrayList<>();
        for (int n = 0; n < model.nodes.size(); n++) {
            NodeLayout at = model.nodes.get(n);
            PriceSeries power = series(y, at.balanceRow, 1.0 / axis.stepHours());
            List<PriceSeries> stored = new ArrayList<>();
            for (int offset : at.batteryRow) {
                stored.add(offset == NodeLayout.NONE ? PriceSeries.constant(axis, 0.0) : series(y, offset, -1.0));
            }
            prices.add(new NodePrices(at.node.id(), power, stored, peakValues(at, model.peakColumns.get(n).length, y)));
        }
        return prices;
    }

    private PriceSeries series(double[] y, int offset, double factor) {
        double[] values = new double[model.steps()];
        for (int t = 0; t < values.length; t++) {
            values[t] = factor * y[model.row(t, offset)];
        }
        return new PriceSeries(model.problem.axis(), values);
    }

    private List<Double> peakValues(NodeLayout at, int months, double[] y) {
        double[] values = new double[months];
        int[] monthOfStep = model.problem.axis().monthOfStep();
        for (int t = 0; t < model.steps() && months > 0; t++) {
            values[monthOfStep[t]] -= y[model.row(t, at.peakRow)];
        }
        List<Double> list = new ArrayList<>();
        for (double value : values) {
            list.add(value);
        }
        return list;
    }
}
