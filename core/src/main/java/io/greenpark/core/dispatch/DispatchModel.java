package io.greenpark.core.dispatch;

import io.greenpark.core.lp.LinearModel;
import io.greenpark.core.lp.LinearModelBuilder;
import io.greenpark.core.network.Link;
import io.greenpark.core.time.TimeAxis;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A dispatch problem as a linear programme, docs/model.md eq. (DIS-9) to (DIS-17): the original model that solvers solve and
 * certificates are computed against.
 *
 * <p>All steps have the same columns and rows in the same order: column {@code t · width + offset} for the offsets of
 * {@link NodeLayout}. Monthly peaks follow after the last step, and so do the rows of windows and limits.
 */
final class DispatchModel {

    final DispatchProblem problem;
    final List<NodeLayout> nodes = new ArrayList<>();

    /** Offset of the first line's column; one per line. */
    final int linkColumn;

    /** Columns and rows per step. */
    final int width;

    final int height;

    /** Per node the peak column of each month; empty where none is charged. */
    final List<int[]> peakColumns = new ArrayList<>();

    /** What each row after those of the steps stands for. */
    final List<PeriodRow> periodRows = new ArrayList<>();

    /** The rows of limits on energies among them, by node, limit and time. */
    final List<LimitRow> limitRows = new ArrayList<>();

    final LinearModel linear;

    /**
     * A row of a limit on energies in one of its periods.
     *
     * @param node index of the node
     * @param limit index of the limit among those of the node
     * @param firstStep first step of the period
     * @param endStep step after its last
     * @param row index of the row
     */
    record LimitRow(int node, int limit, int firstStep, int endStep, int row) {}

    /**
     * A row over a period.
     *
     * @param limit what it limits, in words
     * @param node id of the node
     * @param lastStep last step of the period
     */
    record PeriodRow(InfeasibleDispatchException.Limit limit, String asset, String node, int lastStep) {}

    DispatchModel(DispatchProblem problem) {
        this(problem, FlowDirections.free(), Commitment.free());
    }

    /** A model in which pairs of opposite flows are restricted to one direction in some steps. */
    DispatchModel(DispatchProblem problem, FlowDirections directions) {
        this(problem, directions, Commitment.free());
    }

    /** The same where it is decided when units run, eq. (DIS-51) and (DIS-54). */
    DispatchModel(DispatchProblem problem, FlowDirections directions, Commitment commitment) {
        this.problem = problem;
        var columns = new OffsetCounter();
        var rows = new OffsetCounter();
        problem.nodes().forEach(node -> nodes.add(new NodeLayout(node, columns, rows)));
        linkColumn = columns.next(problem.links().size());
        width = columns.used();
        height = rows.used();
        var builder = new LinearModelBuilder();
        addSteps(builder, directions, commitment);
        addPeaks(builder);
        for (NodeLayout layout : nodes) {
            PeriodRows.add(this, layout, builder);
        }
        linear = builder.build();
    }

    int steps() {
        return problem.axis().steps();
    }

    /** Index of the column with {@code offset} in step {@code t}. */
    int column(int t, int offset) {
        return t * width + offset;
    }

    /** Index of the row with {@code offset} in step {@code t}. */
    int row(int t, int offset) {
        return t * height + offset;
    }

    private void addSteps(LinearModelBuilder builder, FlowDirections directions, Commitment commitment) {
        List<NodeModel> parts = new ArrayList<>();
        for (int n = 0; n < nodes.size(); n++) {
            parts.add(new NodeModel(this, nodes.get(n), directions.ofNode(n), commitment.ofNode(n)));
        }
        double stepHours = problem.axis().stepHours();
        for (int t = 0; t < steps(); t++) {
            for (NodeModel part : parts) {
                part.addColumns(t, builder);
            }
            for (Link link : problem.links()) {
                builder.column(t, stepHours * link.feeYuanPerMwh(), 0.0, link.limitMw());
            }
            for (NodeModel part : parts) {
                part.addRows(t, builder);
            }
            for (NodeModel part : parts) {
                part.addEntries(t, builder);
            }
            addLinkEntries(t, builder);
        }
    }

    private void addLinkEntries(int t, LinearModelBuilder builder) {
        for (int k = 0; k < problem.links().size(); k++) {
            Link link = problem.links().get(k);
            for (NodeLayout layout : nodes) {
                if (layout.node.id().equals(link.from())) {
                    builder.entry(row(t, layout.balanceRow), column(t, linkColumn + k), -1.0);
                } else if (layout.node.id().equals(link.to())) {
                    builder.entry(row(t, layout.balanceRow), column(t, linkColumn + k), link.efficiency());
                }
            }
        }
    }

    /** Peak of each month: import ≤ peak in every step of the month, eq. (DIS-12). */
    private void addPeaks(LinearModelBuilder builder) {
        TimeAxis axis = problem.axis();
        int[] monthOfStep = axis.monthOfStep();
        List<YearMonth> months = axis.months();
        for (NodeLayout layout : nodes) {
            if (!layout.chargesPeaks()) {
                peakColumns.add(new int[0]);
                continue;
            }
            DemandCharge charge = layout.node.demandCharge();
            int[] columns = new int[monthOfStep[steps() - 1] + 1];
            for (int t = steps() - 1; t >= 0; t--) {
                int month = monthOfStep[t];
                if (t == steps() - 1 || monthOfStep[t + 1] != month) {
                    double limitMw = layout.node.grid().importLimitMw();
                    double paidMw = charge.paidMw(months, month, limitMw);
                    columns[month] = builder.column(t, charge.yuanPerMw(months.get(month)), paidMw, limitMw);
                }
                builder.entry(row(t, layout.peakRow), columns[month], -1.0);
            }
            peakColumns.add(columns);
        }
    }
}
