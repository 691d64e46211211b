package io.greenpark.reports.table;

import io.greenpark.core.study.StudyFigure;
import io.greenpark.core.study.Tornado;

/**
 * A figure at both ends of a range.
 *
 * @param range the range
 * @param figure the figure
 * @param atLow its value at the low end, in its unit
 * @param atBase its value in the scenario itself, in its unit
 * @param atHigh its value at the high end, in its unit
 */
public record TornadoBar(Tornado.Range range, StudyFigure figure, double atLow, double atBase, double atHigh) {

    /** Relative change of the figure per relative change of the value [1]; NaN where it is not defined. */
    public double elasticity() {
        return range.elasticity(atLow, atBase, atHigh);
    }

    /** Distance of the two ends, in the unit of the figure. */
    public double width() {
        return Math.abs(atHigh - atLow);
    }
}
