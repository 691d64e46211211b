package io.greenpark.core.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SummedColumnTest {

    /** 1e16 + 1 + 1 − 1e16 = 2 by a compensated sum; a plain one loses both. */
    private static final double[] VALUES = {1e16, 1.0, 1.0, -1e16, 0.5};

    @Test
    void everySpanHasItsOwnSumHoweverOftenItIsAskedFor() {
        var column = new SummedColumn(VALUES);
        for (int time = 0; time < 2; time++) {
            assertThat(column.sum(0, 4)).isEqualTo(2.0);
            assertThat(column.sum(1, 3)).isEqualTo(2.0);
            assertThat(column.sum(1, 2)).isEqualTo(1.0);
            assertThat(column.sum()).isEqualTo(2.5);
        }
    }

    @Test
    void itKeepsItsValuesToItself() {
        double[] values = VALUES.clone();
        var column = new SummedColumn(values);
        values[1] = 7.0;
        column.toArray()[2] = 7.0;

        assertThat(column.toArray()).isEqualTo(VALUES);
        assertThat(column.sumOfProducts(column, 1, 3)).isEqualTo(2.0);
    }
}
