package io.greenpark.core.study;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.weather.synthesis.CounterRandom;
import java.util.HashSet;
import java.util.List;

/**
 * What is unsure in an ensemble besides the weather, such as load growth and prices. docs/model.md eq. (SWP-4).
 *
 * @param seed seed of the draws
 * @param inputs uncertain values; none if only the weather differs
 * @param at the scenario with drawn values; called by several threads
 */
public record EnsembleInputs(long seed, List<Input> inputs, At at) {

    /** Nothing is unsure but the weather. */
    public static final EnsembleInputs NONE = new EnsembleInputs(0, List.of(), (values, cases) -> {
        throw new IllegalStateException("without inputs there are no values to set");
    });

    /**
     * An uncertain value.
     *
     * @param path path that is changed
     * @param distribution how its values are distributed
     * @param relative whether they multiply what the scenario states
     * @param stated value that the scenario states, 1 if relative; NaN where it states none, or several that differ
     */
    public record Input(String path, Distribution distribution, boolean relative, double stated) {

        /** From the value that is exceeded in 90 of 100 draws to the one exceeded in 10. */
        public Tornado.Range range() {
            return new Tornado.Range(path, number(0.1), stated, number(0.9), relative);
        }

        private double number(double probability) {
            return Double.parseDouble(distribution.quantile(probability));
        }
    }

    /** Makes the scenario with some of its values set anew. */
    public interface At {

        /**
         * The scenario with {@code values}, and of its cases those that are simulated.
         *
         * @param cases ids of the cases
         * @throws RefusedVariantException if the values make a scenario that cannot be used
         */
        Scenario with(List<SweepValue> values, List<String> cases);
    }

    public EnsembleInputs {
        inputs = List.copyOf(inputs);
        var paths = new HashSet<String>();
        for (Input input : inputs) {
            if (!paths.add(input.path())) {
                throw new InvalidValueException("paths", "must differ, but one stands twice", input.path());
            }
        }
    }

    /** The values of the year {@code number}, which depend on the seed, their paths and the number alone. */
    public List<SweepValue> ofYear(int number) {
        return inputs.stream()
                .map(input -> {
                    double share = new CounterRandom(seed, number, input.path(), "ensemble-input").uniform(0);
                    return new SweepValue(input.path(), input.distribution().quantile(share), input.relative());
                })
                .toList();
    }
}
