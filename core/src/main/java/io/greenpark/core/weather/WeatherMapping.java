package io.greenpark.core.weather;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;

/**
 * Lays a weather year onto the time axis of a scenario, docs/model.md, section 3.4.
 *
 * <p>Every step takes the weather of its month, day and time of day in the one clock of file and scenario; a longer horizon
 * repeats the year, and February 29 repeats February 28. A finer step keeps the mean of every interval of the year, a
 * coarser one is the mean of its parts.
 */
public final class WeatherMapping {

    private WeatherMapping() {}

    /**
     * The weather of {@code year} on {@code axis}.
     *
     * @throws InvalidValueException if the clocks differ or {@code year} is not one year without February 29
     */
    public static Weather onto(Weather year, TimeAxis axis) {
        ModelYear.require(year.axis());
        if (!year.axis().offset().equals(axis.offset())) {
            throw new InvalidValueException(
                    "utcOffset",
                    "must be that of the weather file, UTC%s"
                            .formatted(year.axis().offset()),
                    "UTC" + axis.offset());
        }
        Weather inStep = withStep(year, axis.step());
        int[] source = ModelYear.stepsFor(axis);
        EnumMap<WeatherVariable, double[]> columns = new EnumMap<>(WeatherVariable.class);
        for (WeatherVariable variable : inStep.variables()) {
            columns.put(variable, mapped(inStep.values(variable), source));
        }
        return new Weather(
                year.site(),
                axis,
                inStep.radiationMinutesAfterStart(),
                year.windHeightM(),
                columns,
                inStep.otherWind().map(speeds -> mapped(speeds, source)));
    }

    private static double[] mapped(double[] values, int[] source) {
        double[] mapped = new double[source.length];
        for (int k = 0; k < mapped.length; k++) {
            mapped[k] = values[source[k]];
        }
        return mapped;
    }

    /** What {@link #onto} has to count: the steps of February 29, which repeat the day before. */
    public static List<QualityCount> counts(TimeAxis axis) {
        int repeated = 0;
        for (YearMonth month : axis.months()) {
            if (month.getMonthValue() == 2 && month.isLeapYear()) {
                repeated += axis.firstStepOn(month.plusMonths(1).atDay(1)) - axis.firstStepOn(month.atEndOfMonth());
            }
        }
        return repeated == 0 ? List.of() : List.of(new QualityCount("february-29", repeated, "repeated"));
    }

    /** The same year in another step. */
    static Weather withStep(Weather year, Duration step) {
        long from = year.axis().step().toMinutes();
        long to = step.toMinutes();
        if (from == to) {
            return year;
        }
        return from > to ? FinerYear.of(year, (int) (from / to)) : CoarserYear.of(year, (int) (to / from));
    }
}
