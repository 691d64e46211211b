package io.greenpark.core.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Two kinds of units by hand. Column x may be at most 1 and 3 per unit of the first kind and is at least 1 per unit of the second; row 0 is x = 5
 * and 1 less per unit of the first; row 1 keeps x within ± 4 per unit of the second; row 2 is x ≤ 7 in a period and does not grow.
 */
class CountedModelTest {

    private static final int X = 0;
    private static final int FIRST = 1;
    private static final int SECOND = 2;

    private static LinearModel model(int first, int second) {
        var builder = new LinearModelBuilder();
        int x = builder.column(0, 10.0, second, 1.0 + 3.0 * first);
        builder.entry(builder.row(0, 5.0 - first, 5.0 - first), x, 1.0);
        builder.entry(builder.row(0, -4.0 * second, 4.0 * second), x, 1.0);
        builder.entry(builder.periodRow(0, Double.NEGATIVE_INFINITY, 7.0), x, 1.0);
        return builder.build();
    }

    private static IntegerModel counted() {
        return CountedModel.of(
                model(1, 1),
                List.of(new CountedModel.Kind(model(2, 1), 5, 100.0), new CountedModel.Kind(model(1, 2), 3, 200.0)));
    }

    @Test
    void numbersOfUnitsAreWholeAndCostWhatTheyCost() {
        IntegerModel counted = counted();
        LinearModel linear = counted.linear();
        assertThat(linear.columns()).isEqualTo(3);
        assertThat(List.of(counted.isWhole(X), counted.isWhole(FIRST), counted.isWhole(SECOND)))
                .containsExactly(false, true, true);
        assertThat(List.of(linear.cost(X), linear.cost(FIRST), linear.cost(SECOND)))
                .containsExactly(10.0, 100.0, 200.0);
        assertThat(List.of(linear.upper(FIRST), linear.upper(SECOND))).containsExactly(5.0, 3.0);
        assertThat(List.of(linear.lower(FIRST), linear.lower(SECOND))).containsExactly(0.0, 0.0);
    }

    /** At most 1 + 3 · 5, at least nothing. */
    @Test
    void columnsAreAsWideAsAnyNumbersMakeThem() {
        LinearModel linear = counted().linear();
        assertThat(linear.lower(X)).isEqualTo(0.0);
        assertThat(linear.upper(X)).isEqualTo(16.0);
    }

    @Test
    void limitsGrowWithTheUnits() {
        LinearModel linear = counted().linear();
        assertThat(linear.rows()).isEqualTo(6);
        row(linear, 0, 5.0, 5.0, 1.0, 1.0, 0.0);
        row(linear, 1, 0.0, Double.POSITIVE_INFINITY, 1.0, 0.0, 4.0);
        row(linear, 2, Double.NEGATIVE_INFINITY, 7.0, 1.0, 0.0, 0.0);
        row(linear, 3, Double.NEGATIVE_INFINITY, 0.0, 1.0, 0.0, -4.0);
        row(linear, 4, 0.0, Double.POSITIVE_INFINITY, 1.0, 0.0, -1.0);
        row(linear, 5, Double.NEGATIVE_INFINITY, 1.0, 1.0, -3.0, 0.0);
        assertThat(linear.periodRow[2]).isTrue();
    }

    private static void row(
            LinearModel linear, int i, double lower, double upper, double x, double first, double second) {
        assertThat(List.of(linear.rowLower(i), linear.rowUpper(i))).containsExactly(lower, upper);
        double[] entries = new double[3];
        for (int j = 0; j < 3; j++) {
            int column = j;
            linear.forEachEntry(j, (row, value) -> entries[column] += row == i ? value : 0.0);
        }
        assertThat(entries).containsExactly(x, first, second);
    }

    @Test
    void otherDifferencesAreRefused() {
        var builder = new LinearModelBuilder();
        builder.column(0, 10.0, 0.0, 1.0);
        List<CountedModel.Kind> kinds = List.of(new CountedModel.Kind(builder.build(), 1, 0.0));
        assertThatIllegalArgumentException().isThrownBy(() -> CountedModel.of(model(1, 1), kinds));
    }
}
