package io.greenpark.core.dispatch;

import io.greenpark.core.network.GridConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;

/**
 * What becomes of the limits of nodes where sizes are chosen, docs/model.md eq. (DIS-79) and (DIS-80): how far the best sizes use
 * them, by their solution, and what relaxing them is worth, by the multipliers of the relaxation.
 */
final class SizedLimits {

    /** Part of a limit that is rounding of the interior point method. */
    private static final double ROUNDING = 1e-5;

    private final SizingProgramme programme;
    private final DispatchModel one;
    private final SizingSearch.Node best;
    private final SizingSearch.Node relaxed;
    private final double perUnitOfGoal;
    private final double hours;

    /** @param perUnitOfGoal what the programme counts for one of the goal */
    SizedLimits(SizingProgramme programme, SizingSearch.Node best, SizingSearch.Node relaxed, double perUnitOfGoal) {
        this.programme = programme;
        this.one = programme.one;
        this.best = best;
        this.relaxed = relaxed;
        this.perUnitOfGoal = perUnitOfGoal;
        this.hours = one.problem.axis().stepHours();
    }

    /** All limits on energies, by node and limit. */
    List<LimitValue> energies() {
        double[] activity = activity(best);
        List<LimitValue> values = new ArrayList<>();
        for (int n = 0; n < one.nodes.size(); n++) {
            List<EnergyLimit> limits = one.nodes.get(n).node.limits();
            for (int l = 0; l < limits.size(); l++) {
                values.add(limits.get(l) instanceof EnergyLimit.NoExport ban ? banned(n, ban) : shared(n, l, activity));
            }
        }
        return values;
    }

    private double[] activity(SizingSearch.Node of) {
        double[] activity = new double[of.model().rows()];
        for (int j = 0; j < of.x().length; j++) {
            double value = of.x()[j];
            of.model().forEachEntry(j, (row, entry) -> activity[row] += entry * value);
        }
        return activity;
    }

    private LimitValue shared(int n, int l, double[] activity) {
        EnergyLimit limit = one.nodes.get(n).node.limits().get(l);
        boolean fromBelow =
                limit instanceof EnergyLimit.SelfUseShare || limit instanceof EnergyLimit.SelfUseOfConsumption;
        double asked = limit instanceof EnergyLimit.CarbonCap cap ? cap.limitTco2() : limit.shareFraction();
        double worth = 0.0;
        double least = Double.POSITIVE_INFINITY;
        boolean binds = false;
        int periods = 0;
        for (DispatchModel.LimitRow row : one.limitRows) {
            if (row.node() == n && row.limit() == l) {
                double measure = measure(limit, row, best.x());
                double slack = best.model().rowUpper(row.row()) - activity[row.row()];
                binds |= slack <= ROUNDING * (1.0 + measure);
                least = Math.min(least, slack / Math.max(measure, ROUNDING));
                worth += Math.max(0.0, -relaxed.y()[row.row()]) * measure(limit, row, relaxed.x());
                periods++;
            }
        }
        double left = periods == 0 ? 0.0 : Math.max(0.0, least);
        return new LimitValue(
                one.nodes.get(n).node.id(),
                limit,
                periods,
                fromBelow ? asked + left : asked - left,
                binds,
                binds ? worth / perUnitOfGoal : 0.0);
    }

    /** What a share is a share of in a period [MWh]; 1 for a cap. */
    private double measure(EnergyLimit limit, DispatchModel.LimitRow row, double[] x) {
        if (limit instanceof EnergyLimit.CarbonCap) {
            return 1.0;
        }
        NodeLayout at = one.nodes.get(row.node());
        if (limit instanceof EnergyLimit.SelfUseOfConsumption) {
            return sized(row, x, node -> firmMwh(node, row))
                    + sum(row, x, at.shiftColumn)
                    - sum(row, x, at.interruptColumn)
                    - sum(row, x, at.unservedColumn);
        }
        double availableMwh = sized(row, x, node -> availableMwh(node, row));
        return limit instanceof EnergyLimit.ExportShareOfUsed
                ? availableMwh - sum(row, x, at.curtailColumn)
                : availableMwh;
    }

    /** What a node has at the sizes of {@code x}, by what it has with one and with two units of each. */
    private double sized(DispatchModel.LimitRow row, double[] x, ToDoubleFunction<NodeProblem> of) {
        double withOne = of.applyAsDouble(one.problem.nodes().get(row.node()));
        double value = withOne;
        List<SizeVariable> variables = programme.problem.variables();
        for (int k = 0; k < variables.size(); k++) {
            double withTwo = of.applyAsDouble(variables.get(k).two().nodes().get(row.node()));
            value += (x[programme.flows + k] - 1.0) * (withTwo - withOne);
        }
        return value;
    }

    private double availableMwh(NodeProblem node, DispatchModel.LimitRow row) {
        double[] availableMw = node.available().toArray();
        double sum = 0.0;
        for (int t = row.firstStep(); t < row.endStep(); t++) {
            sum += hours * availableMw[t];
        }
        return sum;
    }

    private double firmMwh(NodeProblem node, DispatchModel.LimitRow row) {
        double sum = 0.0;
        for (int t = row.firstStep(); t < row.endStep(); t++) {
            sum += hours * node.firmMw(t);
        }
        return sum;
    }

    /** Energy of a period in the columns that there are [MWh]. */
    private double sum(DispatchModel.LimitRow row, double[] x, int... offsets) {
        double sum = 0.0;
        for (int offset : offsets) {
            for (int t = row.firstStep(); t < row.endStep() && offset != NodeLayout.NONE; t++) {
                sum += hours * x[one.column(t, offset)];
            }
        }
        return sum;
    }

    /** Σ export ≤ 0 in some steps: its multiplier is that of the step in which feed-in would be worth most. */
    private LimitValue banned(int n, EnergyLimit.NoExport ban) {
        int offset = one.nodes.get(n).exportColumn;
        double worth = ban.steps().stream()
                .mapToDouble(t -> atMost(one.column(t, offset)) / hours)
                .max()
                .orElse(0.0);
        return new LimitValue(
                one.nodes.get(n).node.id(), ban, ban.steps().isEmpty() ? 0 : 1, 0.0, true, worth / perUnitOfGoal);
    }

    /** What one more of the upper bound of a column of the relaxation is worth. */
    private double atMost(int column) {
        return Math.max(0.0, -SizingReading.reducedCost(relaxed.model(), relaxed.y(), column));
    }

    /** Import and export of every node whose connection no size changes. */
    List<ConnectionValue> connections() {
        List<ConnectionValue> values = new ArrayList<>();
        for (int n = 0; n < one.nodes.size(); n++) {
            NodeLayout at = one.nodes.get(n);
            GridConnection grid = at.node.grid();
            int index = n;
            boolean grows = programme.problem.variables().stream()
                    .anyMatch(size -> !size.two().nodes().get(index).grid().equals(grid));
            if (!grows) {
                double[] exportMw = at.node.exportLimitMw();
                add(at, ConnectionValue.Flow.IMPORT, grid.importLimitMw(), t -> true, one.peakColumns.get(n), values);
                add(at, ConnectionValue.Flow.EXPORT, grid.exportLimitMw(), t -> exportMw[t] > 0.0, new int[0], values);
            }
        }
        return values;
    }

    private void add(
            NodeLayout at,
            ConnectionValue.Flow flow,
            double mostMw,
            IntPredicate counts,
            int[] peaks,
            List<ConnectionValue> values) {
        int offset = flow == ConnectionValue.Flow.IMPORT ? at.importColumn : at.exportColumn;
        double usedMw = 0.0;
        double worth = 0.0;
        for (int t = 0; t < one.steps(); t++) {
            int column = one.column(t, offset);
            usedMw = Math.max(usedMw, best.x()[column]);
            worth += counts.test(t) ? atMost(column) : 0.0;
        }
        for (int peak : peaks) {
            worth += atMost(peak);
        }
        boolean binds = usedMw >= mostMw - ROUNDING * (1.0 + mostMw);
        values.add(new ConnectionValue(
                at.node.id(), flow, mostMw, Math.min(mostMw, usedMw), binds, binds ? worth / perUnitOfGoal : 0.0));
    }
}
