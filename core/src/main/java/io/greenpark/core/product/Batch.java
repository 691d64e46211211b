package io.greenpark.core.product;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.time.TimeAxis;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/**
 * Tonnes of a product that are made in a period.
 *
 * @param id unique name within the product, or the calendar year
 * @param from first day
 * @param to last day
 * @param tonnes output [t]
 */
public record Batch(String id, LocalDate from, LocalDate to, double tonnes) {

    private static final double HOURS_PER_DAY = 24.0;

    public Batch {
        Require.id("id", id);
        Require.positive("tonnes", tonnes);
        if (to.isBefore(from)) {
            throw new InvalidValueException("to", "must not be before the first day " + from, to);
        }
    }

    /** The stated batches of {@code product} whose days are simulated, or its output by calendar year, a year in part by its hours. */
    static List<Batch> of(Product product, TimeAxis axis) {
        if (!product.batches().isEmpty()) {
            return product.batches().stream()
                    .filter(batch -> batch.within(axis))
                    .toList();
        }
        return years(product, axis);
    }

    /** The output of {@code product} by calendar year, a year in part by its hours. */
    static List<Batch> years(Product product, TimeAxis axis) {
        List<Batch> years = new ArrayList<>();
        for (int year = axis.firstDate().getYear(); year <= axis.lastDate().getYear(); year++) {
            LocalDate first = later(axis.firstDate(), LocalDate.of(year, 1, 1));
            LocalDate last = earlier(axis.lastDate(), LocalDate.of(year, 12, 31));
            Period period = Period.of(axis, first, last);
            double part = (period.endStep() - period.firstStep())
                    * axis.stepHours()
                    / (Year.of(year).length() * HOURS_PER_DAY);
            years.add(new Batch(Integer.toString(year), first, last, part * product.annualTonnes()));
        }
        return years;
    }

    /** Whether all its days are simulated. */
    public boolean within(TimeAxis axis) {
        return !from.isBefore(axis.firstDate()) && !to.isAfter(axis.lastDate());
    }

    /** Number of its days. */
    long days() {
        return to.toEpochDay() - from.toEpochDay() + 1;
    }

    /** What of it is made in the steps from {@code firstStep} to before {@code endStep}, evenly over its days [t]. */
    double tonnes(TimeAxis axis, int firstStep, int endStep) {
        Period period = Period.of(axis, from, to);
        int steps = Math.min(endStep, period.endStep()) - Math.max(firstStep, period.firstStep());
        return tonnes * Math.max(0, steps) * axis.stepHours() / (days() * HOURS_PER_DAY);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
