package io.greenpark.core.lp;

/**
 * A {@link LinearModel} as the interior point method wants it: minimise c'x subject to Ax = b, 0 ≤ x ≤ u; docs/model.md
 * eq. (DIS-22).
 *
 * <p>Lower bounds are shifted to zero, fixed columns dropped, every inequality gets a slack column, and columns stand in the
 * order of their stages. Slacks are boxed too: with finite bounds on all columns a row has a finite smallest activity, and
 * one box for everything keeps the inner loops simple. Costs are divided by {@link #COST_SCALE}.
 */
final class StandardForm {

    /** Brings costs of hundreds of yuan per MWh to the size of powers in MW. */
    static final double COST_SCALE = 1000.0;

    /** Room that a slack has beyond its largest possible value, so that its upper bound never binds. */
    private static final double SLACK_ROOM = 1.0;

    final int rows;
    final int columns;
    final double[] cost;
    final double[] upper;
    final double[] rhs;

    /** Index in the model, or −1 − row for the slack of a row. */
    final int[] origin;

    final int[] stage;

    /** By columns. */
    final int[] columnStart;

    final int[] entryRow;
    final double[] entryValue;

    /** Smallest activity of each row above the right-hand side. */
    private final double[] least;

    private LinearModel model;

    StandardForm(LinearModel model) {
        this.model = model;
        rows = model.rows;
        rhs = new double[rows];
        least = new double[rows];
        origin = order();
        columns = origin.length;
        stage = new int[columns];
        cost = new double[columns];
        upper = new double[columns];
        columnStart = new int[columns + 1];
        for (int q = 0; q < columns; q++) {
            int j = origin[q];
            columnStart[q + 1] = columnStart[q] + (j < 0 ? 1 : model.columnStart[j + 1] - model.columnStart[j]);
        }
        entryRow = new int[columnStart[columns]];
        entryValue = new double[columnStart[columns]];
        load(model);
    }

    /** The model it stands for. */
    LinearModel model() {
        return model;
    }

    /** Whether {@code other} differs from the model in costs, bounds and limits only, and in none that is fixed or absent. */
    boolean fits(LinearModel other) {
        return model.hasStructureOf(other);
    }

    /** Takes over costs, bounds and limits of {@code next}, which {@linkplain #fits fits}. */
    void load(LinearModel next) {
        model = next;
        shiftBounds();
        for (int q = 0; q < columns; q++) {
            if (origin[q] < 0) {
                slack(q, -1 - origin[q]);
            } else {
                structural(q, origin[q]);
            }
        }
    }

    /** Sets the right-hand side less the lower bounds' activity, and the smallest activity of each row above it. */
    private void shiftBounds() {
        for (int i = 0; i < rows; i++) {
            least[i] = 0.0;
            rhs[i] = Double.isInfinite(model.rowUpper[i]) ? model.rowLower[i] : model.rowUpper[i];
        }
        for (int j = 0; j < model.columns; j++) {
            double range = model.upper[j] - model.lower[j];
            for (int k = model.columnStart[j]; k < model.columnStart[j + 1]; k++) {
                int i = model.entryRow[k];
                double value = model.entryValue[k];
                rhs[i] -= value * model.lower[j];
                boolean fromBelow = Double.isInfinite(model.rowUpper[i]);
                least[i] += fromBelow ? Math.min(0.0, -value * range) : Math.min(0.0, value * range);
            }
        }
    }

    /** Free columns and slacks by stage: a counting sort. */
    private int[] order() {
        int[] next = new int[model.stages + 1];
        int count = 0;
        for (int j = 0; j < model.columns; j++) {
            if (model.isFree(j)) {
                next[model.columnStage[j] + 1]++;
                count++;
            }
        }
        for (int i = 0; i < rows; i++) {
            if (model.isInequality(i)) {
                next[model.rowStage[i] + 1]++;
                count++;
            }
        }
        for (int s = 0; s < model.stages; s++) {
            next[s + 1] += next[s];
        }
        int[] order = new int[count];
        for (int j = 0; j < model.columns; j++) {
            if (model.isFree(j)) {
                order[next[model.columnStage[j]]++] = j;
            }
        }
        for (int i = 0; i < rows; i++) {
            if (model.isInequality(i)) {
                order[next[model.rowStage[i]]++] = -1 - i;
            }
        }
        return order;
    }

    private void structural(int q, int j) {
        stage[q] = model.columnStage[j];
        cost[q] = model.cost[j] / COST_SCALE;
        upper[q] = model.upper[j] - model.lower[j];
        int length = model.columnStart[j + 1] - model.columnStart[j];
        System.arraycopy(model.entryRow, model.columnStart[j], entryRow, columnStart[q], length);
        System.arraycopy(model.entryValue, model.columnStart[j], entryValue, columnStart[q], length);
    }

    /** a'x + w = upper limit, or a'x − w = lower limit where there is no upper one. */
    private void slack(int q, int i) {
        stage[q] = model.rowStage[i];
        boolean fromBelow = Double.isInfinite(model.rowUpper[i]);
        double range = model.rowUpper[i] - model.rowLower[i];
        double largest = (fromBelow ? -rhs[i] : rhs[i]) - least[i];
        upper[q] = Double.isInfinite(range) ? Math.max(0.0, largest) + SLACK_ROOM : range;
        entryRow[columnStart[q]] = i;
        entryValue[columnStart[q]] = fromBelow ? -1.0 : 1.0;
    }

    /** The solution in the terms of the model. */
    double[] toModel(double[] x) {
        double[] solution = model.lower.clone();
        for (int q = 0; q < columns; q++) {
            if (origin[q] >= 0) {
                solution[origin[q]] += x[q];
            }
        }
        return solution;
    }
}
