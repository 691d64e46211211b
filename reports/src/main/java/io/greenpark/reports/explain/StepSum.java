package io.greenpark.reports.explain;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.series.Sums;
import io.greenpark.reports.text.Texts;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/**
 * A figure that comes from the steps of the hourly file.
 *
 * @param term what stands in a step, as people read it
 * @param ofStep its value in a step
 * @param gather how the steps become the figure
 * @param restsOn beginnings of the paths of what it rests on
 */
record StepSum(String term, ToDoubleBiFunction<NodeFlows, Integer> ofStep, Gather gather, Set<String> restsOn)
        implements Derivation {

    /** How steps become one figure. */
    enum Gather {
        ENERGY("explain.steps.energy"),
        HOURS("explain.steps.hours"),
        HIGHEST("explain.steps.highest");

        private final String text;

        Gather(String text) {
            this.text = text;
        }
    }

    /** Energy of a power column [MWh]. */
    static StepSum energy(FlowColumn column, String... restsOn) {
        return new StepSum(column.header(), (flows, k) -> flows.get(column, k), Gather.ENERGY, Set.of(restsOn));
    }

    @Override
    public Explanation explain(Figure figure) {
        NodeFlows flows = figure.node().flows();
        int steps = flows.axis().steps();
        double[] values = new double[steps];
        for (int k = 0; k < steps; k++) {
            values[k] = ofStep.applyAsDouble(flows, k);
        }
        double hours = flows.axis().stepHours();
        double value = gather == Gather.HIGHEST ? highest(values) : Sums.of(values) * hours;
        String file = "hourly/" + figure.variant().id() + "/" + figure.node().id() + ".csv";
        Title rule = Texts.filled(
                gather.text,
                Title.of(term),
                Title.of(String.valueOf(hours)),
                Title.of(String.valueOf(steps)),
                Title.of(file));
        return figure.ofRows(value, rule, List.of(), restsOn);
    }

    private static double highest(double[] values) {
        double highest = 0.0;
        for (double value : values) {
            highest = Math.max(highest, value);
        }
        return highest;
    }
}
