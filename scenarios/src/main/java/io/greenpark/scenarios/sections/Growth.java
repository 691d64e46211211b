package io.greenpark.scenarios.sections;

import java.util.List;

/**
 * How a number grows from year to year.
 *
 * @param fractions growth over the year before: one for all years, or one per year from the second on [1]
 */
public record Growth(List<Double> fractions) {

    public Growth {
        fractions = List.copyOf(fractions);
    }

    /** What the number is multiplied by in the {@code step}-th year after the first, over the year before [1]. */
    public double factor(int step) {
        return 1.0 + (fractions.size() == 1 ? fractions.get(0) : fractions.get(step - 1));
    }
}
