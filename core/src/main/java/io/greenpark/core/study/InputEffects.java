package io.greenpark.core.study;

import io.greenpark.core.series.Sums;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the drawn inputs of an ensemble do to every figure in the typical year, between the two ends of each. docs/model.md eq.
 * (SWP-5) and (SWP-6).
 */
public final class InputEffects {

    /** Differences below this share of the mean are rounding. */
    private static final double ROUNDING = 1e-11;

    /**
     * An input with what the study gives at its ends.
     *
     * @param input the input
     * @param low figures at the low end, in the typical year
     * @param high figures at the high end
     */
    public record Ends(EnsembleInputs.Input input, Map<StudyFigure, Double> low, Map<StudyFigure, Double> high) {

        private boolean know(StudyFigure figure) {
            return low.containsKey(figure) && high.containsKey(figure);
        }

        private double slope(StudyFigure figure) {
            Tornado.Range range = input.range();
            return (high.get(figure) - low.get(figure)) / (range.high() - range.low());
        }
    }

    private final Map<StudyFigure, Double> typical;
    private final List<Ends> ends;
    private final Map<StudyFigure, double[]> slopes = new LinkedHashMap<>();

    /**
     * @param typical figures of the scenario itself, in the typical year
     * @param ends figures at the ends of the inputs
     */
    public InputEffects(Map<StudyFigure, Double> typical, List<Ends> ends) {
        this.typical = typical;
        this.ends = List.copyOf(ends);
        for (StudyFigure figure : typical.keySet()) {
            if (ends.stream().allMatch(of -> of.know(figure))) {
                slopes.put(
                        figure,
                        ends.stream().mapToDouble(of -> of.slope(figure)).toArray());
            }
        }
    }

    /** The figures that are defined in the typical year and at all ends, in their order. */
    public Set<StudyFigure> figures() {
        return Collections.unmodifiableSet(slopes.keySet());
    }

    /** Change of {@code figure} per change of each input, in their order. */
    public double[] slopes(StudyFigure figure) {
        return slopes.get(figure).clone();
    }

    /** Means of the draws of each input. */
    public double[] means() {
        return ends.stream().mapToDouble(of -> of.input().distribution().mean()).toArray();
    }

    /**
     * What is left of {@code value} of a figure without what the inputs do by their slopes.
     *
     * @param slopes change of the figure per change of each input
     * @param drawn what was drawn for each
     * @param means means of the draws
     */
    public static double residual(double value, double[] slopes, double[] drawn, double[] means) {
        double residual = value;
        for (int a = 0; a < slopes.length; a++) {
            residual -= slopes[a] * (drawn[a] - means[a]);
        }
        return residual;
    }

    /**
     * What makes {@code figure} unsure.
     *
     * @param squares sum of the squares of the distances of its residuals from their mean
     * @param widest largest of the distances
     * @param years number of the residuals, at least 2
     */
    public InputContribution contribution(StudyFigure figure, double squares, double widest, long years) {
        double unexplained = widest <= ROUNDING * Math.abs(typical.get(figure)) ? 0.0 : squares / (years - 1);
        double[] explained = new double[ends.size()];
        for (int a = 0; a < explained.length; a++) {
            explained[a] = Math.pow(slopes.get(figure)[a], 2)
                    * ends.get(a).input().distribution().variance();
        }
        double total = Sums.of(explained) + unexplained;
        List<InputContribution.Effect> effects = new ArrayList<>();
        for (int a = 0; a < explained.length; a++) {
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
}
