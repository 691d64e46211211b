package io.greenpark.core.lp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Linear models whose bounds and limits grow with numbers of units, as one model with these numbers as columns; docs/model.md
 * eq. (DIS-57) and (DIS-58).
 *
 * <p>What one more unit adds is the difference of the model with two of them and that with one, so that whoever builds a model need
 * not know that anything is counted in it. The columns and rows of the model come first, in their order, then one column per kind
 * of unit.
 */
public final class CountedModel {

    /** Share of a bound that is rounding. */
    private static final double ROUNDING = 1e-9;

    private final LinearModel one;
    private final List<Kind> kinds;
    private final LinearModelBuilder builder = new LinearModelBuilder();

    /** Per row of the model the row that holds its upper limit, where the two limits grow apart; else −1. */
    private final int[] upperRow;

    /**
     * What is counted.
     *
     * @param two the model with two units of it, and one of all other kinds
     * @param least smallest number of units
     * @param most largest number of units
     * @param whole whether the number must be whole
     * @param costPerUnit what a unit costs
     */
    public record Kind(LinearModel two, double least, double most, boolean whole, double costPerUnit) {

        /** Whole units, from none on. */
        public Kind(LinearModel two, int most, double costPerUnit) {
            this(two, 0.0, most, true, costPerUnit);
        }
    }

    /** A bound or limit: what it is without any units, and what a unit of each kind adds. */
    private record Growing(double none, double[] perUnit) {

        boolean grows() {
            return Arrays.stream(perUnit).anyMatch(share -> share != 0.0);
        }

        boolean isEndless() {
            return Double.isInfinite(none);
        }
    }

    private CountedModel(LinearModel one, List<Kind> kinds) {
        this.one = one;
        this.kinds = kinds;
        upperRow = new int[one.rows];
        Arrays.fill(upperRow, -1);
    }

    /**
     * The model with numbers of units.
     *
     * @param one the model with one unit of each kind
     * @param kinds what is counted; their models may differ from {@code one} in bounds and limits only
     */
    public static IntegerModel of(LinearModel one, List<Kind> kinds) {
        for (Kind kind : kinds) {
            if (!kind.two().hasStructureOf(one) || !Arrays.equals(kind.two().cost, one.cost)) {
                throw new IllegalArgumentException("the model of two units must differ in bounds and limits only");
            }
        }
        return new CountedModel(one, kinds).build();
    }

    /**
     * Whether bounds and limits of the model {@code many}, in which there are {@code units} of a kind, are those that follow from
     * {@code one} and {@code two}, and nothing else differs.
     */
    public static boolean isProportional(LinearModel one, LinearModel two, LinearModel many, double units) {
        return two.hasStructureOf(one)
                && many.hasStructureOf(one)
                && isProportional(one.lower, two.lower, many.lower, units)
                && isProportional(one.upper, two.upper, many.upper, units)
                && isProportional(one.rowLower, two.rowLower, many.rowLower, units)
                && isProportional(one.rowUpper, two.rowUpper, many.rowUpper, units);
    }

    private static boolean isProportional(double[] one, double[] two, double[] many, double units) {
        for (int k = 0; k < one.length; k++) {
            double expected = one[k] + (units - 1.0) * (two[k] - one[k]);
            double size = 1.0 + Math.abs(one[k]) + Math.abs(two[k]);
            if (!Double.isInfinite(one[k]) && Math.abs(many[k] - expected) > ROUNDING * size * (1.0 + units)) {
                return false;
            }
        }
        return true;
    }

    private IntegerModel build() {
        List<Growing> lower = columns(model -> model.lower);
        List<Growing> upper = columns(model -> model.upper);
        for (int j = 0; j < one.columns; j++) {
            builder.column(one.columnStage[j], one.cost[j], least(lower.get(j)), most(upper.get(j)));
        }
        for (Kind kind : kinds) {
            builder.column(one.stages - 1, kind.costPerUnit(), kind.least(), kind.most());
        }
        addRows();
        for (int j = 0; j < one.columns; j++) {
            addBound(j, lower.get(j), Double.POSITIVE_INFINITY);
            addBound(j, upper.get(j), Double.NEGATIVE_INFINITY);
            int column = j;
            one.forEachEntry(j, (row, value) -> {
                builder.entry(row, column, value);
                if (upperRow[row] >= 0) {
                    builder.entry(upperRow[row], column, value);
                }
            });
        }
        LinearModel linear = builder.build();
        boolean[] whole = new boolean[linear.columns];
        for (int k = 0; k < kinds.size(); k++) {
            whole[one.columns + k] = kinds.get(k).whole();
        }
        return new IntegerModel(linear, whole);
    }

    private List<Growing> columns(Function<LinearModel, double[]> values) {
        List<Growing> list = new ArrayList<>();
        for (int j = 0; j < one.columns; j++) {
            int column = j;
            list.add(growing(model -> values.apply(model)[column]));
        }
        return list;
    }

    private Growing growing(ToDoubleFunction<LinearModel> value) {
        double withOne = value.applyAsDouble(one);
        double[] perUnit = new double[kinds.size()];
        double none = withOne;
        for (int k = 0; k < perUnit.length && !Double.isInfinite(withOne); k++) {
            perUnit[k] = value.applyAsDouble(kinds.get(k).two()) - withOne;
            none -= perUnit[k];
        }
        return new Growing(none, perUnit);
    }

    private double least(Growing bound) {
        double least = bound.none();
        for (int k = 0; k < kinds.size(); k++) {
            least += Math.min(
                    bound.perUnit()[k] * kinds.get(k).least(),
                    bound.perUnit()[k] * kinds.get(k).most());
        }
        return least;
    }

    private double most(Growing bound) {
        double most = bound.none();
        for (int k = 0; k < kinds.size(); k++) {
            most += Math.max(
                    bound.perUnit()[k] * kinds.get(k).least(),
                    bound.perUnit()[k] * kinds.get(k).most());
        }
        return most;
    }

    /** All rows of the model, then the upper limits of those whose limits grow apart. */
    private void addRows() {
        List<Growing> apart = new ArrayList<>();
        List<Integer> apartOf = new ArrayList<>();
        for (int i = 0; i < one.rows; i++) {
            int row = i;
            Growing lower = growing(model -> model.rowLower[row]);
            Growing upper = growing(model -> model.rowUpper[row]);
            boolean together =
                    lower.isEndless() || upper.isEndless() || Arrays.equals(lower.perUnit(), upper.perUnit());
            addRow(i, lower.none(), together ? upper.none() : Double.POSITIVE_INFINITY);
            addUnits(i, lower.isEndless() ? upper : lower);
            if (!together) {
                apart.add(upper);
                apartOf.add(i);
            }
        }
        for (int k = 0; k < apart.size(); k++) {
            int of = apartOf.get(k);
            upperRow[of] = addRow(of, Double.NEGATIVE_INFINITY, apart.get(k).none());
            addUnits(upperRow[of], apart.get(k));
        }
    }

    /** A row of the kind and stage of row {@code like} of the model. */
    private int addRow(int like, double lower, double upper) {
        return one.periodRow[like]
                ? builder.periodRow(one.rowStage[like], lower, upper)
                : builder.row(one.rowStage[like], lower, upper);
    }

    /** Column {@code j} is bounded by what the units add up to, from below if {@code other} side is +∞, else from above. */
    private void addBound(int j, Growing bound, double other) {
        if (bound.grows()) {
            int row = builder.row(one.columnStage[j], Math.min(bound.none(), other), Math.max(bound.none(), other));
            builder.entry(row, j, 1.0);
            addUnits(row, bound);
        }
    }

    private void addUnits(int row, Growing limit) {
        for (int k = 0; k < kinds.size(); k++) {
            if (limit.perUnit()[k] != 0.0) {
                builder.entry(row, one.columns + k, -limit.perUnit()[k]);
            }
        }
    }
}
