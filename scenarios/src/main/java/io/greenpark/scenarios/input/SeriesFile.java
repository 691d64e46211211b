package io.greenpark.scenarios.input;

import io.greenpark.core.series.Resampling;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.weather.ModelYear;
import io.greenpark.scenarios.spec.Place;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A column of a CSV file, one value per step of the time axis of a study. Values are means over the step; of another step
 * they are resampled as means, docs/model.md eq. (TIME-4).
 */
public final class SeriesFile {

    /** Steps in which a file may be written. */
    private static final List<Duration> STEPS =
            List.of(Duration.ofHours(1), Duration.ofMinutes(30), Duration.ofMinutes(15));

    private SeriesFile() {}

    /**
     * Reads a column: one row per step of 15, 30 or 60 minutes of the study, or a whole year of 365 days that each calendar
     * year of the axis repeats (February 29 as February 28). Where the file has a column of times, its rows must be those steps.
     *
     * @param file place and name of the file
     * @param fileName the file
     * @param column place of the column's name
     * @param columnName the column
     * @param axis time axis of the study
     * @param signed whether values may be negative
     * @throws io.greenpark.scenarios.text.Unreadable if the file has no such column, another number of rows, or rows of other times
     */
    public static double[] read(
            Place file, String fileName, Place column, String columnName, TimeAxis axis, boolean signed) {
        InputFiles files = file.reading().require(InputFiles.class);
        CsvTable table = CsvTable.of(fileName, files.read(file, fileName), file);
        double[] values = table.column(columnName, column, signed);
        Optional<TimeColumn> times = TimeColumn.of(table, columnName, axis.offset());
        if (values.length == axis.steps()) {
            times.ifPresent(stamps -> stamps.require(axis));
            return values;
        }
        Optional<TimeAxis> year = ofLength(years(axis), values.length);
        if (year.isPresent()) {
            times.ifPresent(stamps -> stamps.requireYear(year.get(), axis));
            return repeated(values, year.get(), axis);
        }
        List<TimeAxis> periods = periods(axis);
        TimeAxis period = ofLength(periods, values.length).orElseThrow(() -> file.reading()
                .report(
                        table.end(),
                        columnName,
                        "the file has %d rows, but the study has %d steps of %d minutes"
                                .formatted(
                                        values.length, axis.steps(), axis.step().toMinutes()),
                        "expected %s rows, or a whole year: %s".formatted(lengths(periods), lengths(years(axis)))));
        times.ifPresent(stamps -> stamps.require(period));
        return Resampling.MEAN.onto(values, period, axis);
    }

    /** The year in the step of the study, then by the calendar. */
    private static double[] repeated(double[] values, TimeAxis year, TimeAxis axis) {
        double[] inStep = Resampling.MEAN.onto(values, year, ModelYear.axis(axis.step(), axis.offset()));
        int[] source = ModelYear.stepsFor(axis);
        double[] onAxis = new double[source.length];
        for (int k = 0; k < onAxis.length; k++) {
            onAxis[k] = inStep[source[k]];
        }
        return onAxis;
    }

    private static List<TimeAxis> years(TimeAxis axis) {
        return STEPS.stream().map(step -> ModelYear.axis(step, axis.offset())).toList();
    }

    /** The axis itself and those of the same period in other steps. */
    private static List<TimeAxis> periods(TimeAxis axis) {
        long seconds = axis.step().toSeconds() * axis.steps();
        return STEPS.stream()
                .filter(step -> axis.secondOfDay(0) % step.toSeconds() == 0 && seconds % step.toSeconds() == 0)
                .map(step -> new TimeAxis(axis.start(), step, (int) (seconds / step.toSeconds()), axis.offset()))
                .toList();
    }

    private static Optional<TimeAxis> ofLength(List<TimeAxis> axes, int steps) {
        return axes.stream().filter(axis -> axis.steps() == steps).findFirst();
    }

    /** {@code 24, 48 or 96}. */
    private static String lengths(List<TimeAxis> axes) {
        String all = axes.stream().map(axis -> Integer.toString(axis.steps())).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return last < 0 ? all : all.substring(0, last) + " or " + all.substring(last + 2);
    }
}
