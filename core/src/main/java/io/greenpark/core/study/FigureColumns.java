package io.greenpark.core.study;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Every figure of several runs, as a column of numbers; a run in which a figure is not defined has NaN there. */
final class FigureColumns {

    private final int runs;
    private final Map<StudyFigure, double[]> columns = new LinkedHashMap<>();

    FigureColumns(int runs) {
        this.runs = runs;
    }

    /** Takes the figures of run {@code k}. */
    void put(int k, Map<StudyFigure, Double> figures) {
        figures.forEach((figure, value) -> columns.computeIfAbsent(figure, unused -> undefined())[k] = value);
    }

    private double[] undefined() {
        double[] column = new double[runs];
        Arrays.fill(column, Double.NaN);
        return column;
    }

    /** The figures that are defined in any run, in the order in which they came. */
    Set<StudyFigure> figures() {
        return columns.keySet();
    }

    /** The column of a figure, NaN where it is not defined; not to be changed. */
    double[] of(StudyFigure figure) {
        double[] column = columns.get(figure);
        return column == null ? undefined() : column;
    }

    /** The values of a figure in the runs in which it is defined. */
    double[] defined(StudyFigure figure) {
        return Arrays.stream(of(figure)).filter(value -> !Double.isNaN(value)).toArray();
    }
}
