package io.greenpark.core.study;

import io.greenpark.core.series.Sums;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Splits the variance of every indicator over the years of an ensemble by what causes it: the slope of each input is that of
 * the typical year between its two ends, and what the slopes do not explain is left to the weather. docs/model.md eq. (SWP-5)
 * and (SWP-6).
 */
final class InputContributions {

    private final InputEffects effects;
    private final FigureColumns years;
    private final double[][] drawn;

    /**
     * @param effects what the inputs do in the typical year
     * @param years figures of the years
     * @param drawn values of the inputs in these years
     */
    InputContributions(InputEffects effects, FigureColumns years, List<List<SweepValue>> drawn) {
        this.effects = effects;
        this.years = years;
        this.drawn = drawn.stream()
                .map(values -> values.stream()
                        .mapToDouble(value -> Double.parseDouble(value.value()))
                        .toArray())
                .toArray(double[][]::new);
    }

    /** Of every indicator that is defined in the typical year, at all ends and in two years at least. */
    List<InputContribution> all() {
        List<InputContribution> all = new ArrayList<>();
        for (StudyFigure figure : effects.figures()) {
            double[] residuals = residuals(figure);
            if (residuals.length > 1) {
                var spread = new ResidualSpread(Sums.of(residuals) / residuals.length);
                Arrays.stream(residuals).forEach(spread::add);
                all.add(effects.contribution(figure, spread.squares(), spread.widest(), residuals.length));
            }
        }
        return all;
    }

    /** What is left of the figure in the years in which it is defined. */
    private double[] residuals(StudyFigure figure) {
        List<Double> residuals = new ArrayList<>();
        double[] values = years.of(figure);
        double[] slopes = effects.slopes(figure);
        double[] means = effects.means();
        for (int k = 0; k < values.length; k++) {
            if (!Double.isNaN(values[k])) {
                residuals.add(InputEffects.residual(values[k], slopes, drawn[k], means));
            }
        }
        return residuals.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
