package io.greenpark.core.study;

import io.greenpark.core.series.Sums;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Splits the variance of every indicator over the years of an ensemble by what causes it: the slope of each input is that of
 * the typical year between its two ends, and what the slopes do not explain is left to the weather. docs/model.md eq. (SWP-5)
 * and (SWP-6).
 */
final class InputContributions {

    /** Differences below this share of the mean are rounding. */
    private static final double ROUNDING = 1e-11;

    /**
     * An input with what the study gives at its ends.
     *
     * @param input the input
     * @param low figures at the low end, in the typical year
     * @param high figures at the high end
     */
    record Ends(EnsembleInputs.Input input, Map<StudyFigure, Double> low, Map<StudyFigure, Double> high) {

        boolean know(StudyFigure figure) {
            return low.containsKey(figure) && high.containsKey(figure);
        }

        double slope(StudyFigure figure) {
            Tornado.Range range = input.range();
            return (high.get(figure) - low.get(figure)) / (range.high() - range.low());
        }
    }

    private final Map<StudyFigure, Double> typical;
    private final List<Ends> ends;
    private final FigureColumns years;
    private final List<List<SweepValue>> drawn;

    /**
     * @param typical figures of the scenario itself, in the typical year
     * @param ends figures at the ends of the inputs
     * @param years figures of the years
     * @param drawn values of the inputs in these years
     */
    InputContributions(
            Map<StudyFigure, Double> typical, List<Ends> ends, FigureColumns years, List<List<SweepValue>> drawn) {
        this.typical = typical;
        this.ends = ends;
        this.years = years;
        this.drawn = drawn;
    }

    /** Of every indicator that is defined in the typical year, at all ends and in two years at least. */
    List<InputContribution> all() {
        List<InputContribution> all = new ArrayList<>();
        for (StudyFigure figure : typical.keySet()) {
            double[] residuals = residuals(figure);
            if (residuals.length > 1 && ends.stream().allMatch(of -> of.know(figure))) {
                all.add(of(figure, variance(residuals, typical.get(figure))));
            }
        }
        return all;
    }

    private InputContribution of(StudyFigure figure, double unexplained) {
        double[] explained = ends.stream()
                .mapToDouble(of -> Math.pow(of.slope(figure), 2)
                        * of.input().distribution().variance())
                .toArray();
        double total = Sums.of(explained) + unexplained;
        List<InputContribution.Effect> effects = new ArrayList<>();
        for (int a = 0; a < ends.size(); a++) {
            Ends of = ends.get(a);
            effects.add(new InputContribution.Effect(
                    of.input().range(),
                    of.low().get(figure),
                    typical.get(figure),
                    of.high().get(figure),
                    share(explained[a], total)));
        }
        return new InputContribution(
                figure.caseId(), figure.node(), figure.indicator(), effects, share(unexplained, total));
    }

    private static double share(double part, double total) {
        return total > 0.0 ? part / total : Double.NaN;
    }

    /** What is left of the figure in the years in which it is defined, without what the inputs do by their slopes. */
    private double[] residuals(StudyFigure figure) {
        List<Double> residuals = new ArrayList<>();
        double[] values = years.of(figure);
        for (int k = 0; k < values.length; k++) {
            if (!Double.isNaN(values[k]) && ends.stream().allMatch(of -> of.know(figure))) {
                double residual = values[k];
                for (int a = 0; a < ends.size(); a++) {
                    Ends of = ends.get(a);
                    double draw = Double.parseDouble(drawn.get(k).get(a).value());
                    residual -=
                            of.slope(figure) * (draw - of.input().distribution().mean());
                }
                residuals.add(residual);
            }
        }
        return residuals.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double variance(double[] values, double size) {
        double mean = Sums.of(values) / values.length;
        double[] squares = new double[values.length];
        double widest = 0.0;
        for (int k = 0; k < values.length; k++) {
            squares[k] = Math.pow(values[k] - mean, 2);
            widest = Math.max(widest, Math.abs(values[k] - mean));
        }
        return widest <= ROUNDING * Math.abs(size) ? 0.0 : Sums.of(squares) / (values.length - 1);
    }
}
