package io.greenpark.reports.table;

import io.greenpark.core.study.IndicatorSpread;
import io.greenpark.core.study.StudyFigure;
import java.util.List;

/**
 * A figure over the runs in which it is defined.
 *
 * @param figure the figure
 * @param runs number of these runs
 * @param mean mean, in the unit of the figure
 * @param p90 value that 90 of 100 exceed
 * @param p50 value that 50 of 100 exceed
 * @param p10 value that 10 of 100 exceed
 */
public record FigureSpread(StudyFigure figure, int runs, double mean, double p90, double p50, double p10) {

    static FigureSpread of(IndicatorSpread spread) {
        return new FigureSpread(
                new StudyFigure(spread.caseId(), spread.node(), spread.indicator()),
                spread.years(),
                spread.mean(),
                spread.exceeded(0.9),
                spread.exceeded(0.5),
                spread.exceeded(0.1));
    }

    /** Row of a table over several runs. */
    List<Object> row() {
        return RunTables.row(figure, figure.indicator().unit(), runs, mean, p90, p50, p10);
    }
}
