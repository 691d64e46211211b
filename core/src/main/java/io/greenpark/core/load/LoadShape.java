package io.greenpark.core.load;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.Title;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Shape of a load or heat demand over the hours of the week and the months of the year; only ratios matter, {@link
 * LoadModel} scales it to an annual energy.
 *
 * @param id catalogue id, e.g. {@code biological-products-24h}
 * @param title name for people
 * @param carrier what the shape describes
 * @param weekday Monday to Friday
 * @param saturday Saturday
 * @param sunday Sunday and public holidays
 * @param monthFactors 12 factors on the day shapes, January first
 */
public record LoadShape(
        String id,
        Title title,
        Carrier carrier,
        DayShape weekday,
        DayShape saturday,
        DayShape sunday,
        List<Double> monthFactors) {

    /** Form of energy that a shape describes. */
    public enum Carrier {
        ELECTRICITY,
        HEAT
    }

    private static final int MONTHS = 12;

    public LoadShape {
        Require.id("id", id);
        monthFactors = List.copyOf(monthFactors);
        if (monthFactors.size() != MONTHS) {
            throw new InvalidValueException("monthFactors", "must have 12 values", monthFactors.size() + " values");
        }
        monthFactors.forEach(factor -> Require.notNegative("monthFactors", factor));
        double weekSum = weekday.sum() + saturday.sum() + sunday.sum();
        if (!(weekSum > 0.0) || monthFactors.stream().allMatch(factor -> factor == 0.0)) {
            throw new InvalidValueException("levels", "must be above zero at some time of the year", "0 everywhere");
        }
    }

    /** Shape of the day {@code date}, before the factor of its month. */
    public DayShape day(LocalDate date, Set<LocalDate> holidays) {
        if (holidays.contains(date) || date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return sunday;
        }
        return date.getDayOfWeek() == DayOfWeek.SATURDAY ? saturday : weekday;
    }

    /** Factor of the month of {@code date}. */
    public double monthFactor(LocalDate date) {
        return monthFactors.get(date.getMonthValue() - 1);
    }
}
