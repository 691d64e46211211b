package io.greenpark.core.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.result.Indicator;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures of several runs, of which some fail and some do not know a figure. */
class FigureColumnsTest {

    private static final StudyFigure BILL = new StudyFigure("full", "all", Indicator.GRID_BILL_YUAN);
    private static final StudyFigure SHARE = new StudyFigure("full", "all", Indicator.PHYSICAL_SELF_USE_SHARE);

    @Test
    void runsWithoutAFigureStandInTheirPlaceAndAreNotCounted() {
        var columns = new FigureColumns(4);
        columns.put(0, Map.of(BILL, 7.0));
        columns.put(2, Map.of(BILL, 5.0, SHARE, 0.5));
        columns.put(3, Map.of(BILL, 6.0));

        assertThat(columns.of(BILL)).containsExactly(7.0, Double.NaN, 5.0, 6.0);
        assertThat(columns.defined(BILL)).containsExactly(7.0, 5.0, 6.0);
        assertThat(columns.defined(SHARE)).containsExactly(0.5);
    }

    @Test
    void aFigureThatNoRunKnowsIsNotDefined() {
        var columns = new FigureColumns(2);

        assertThat(columns.of(SHARE)).containsExactly(Double.NaN, Double.NaN);
        assertThat(columns.defined(SHARE)).isEmpty();
        assertThat(columns.figures()).isEmpty();
    }
}
