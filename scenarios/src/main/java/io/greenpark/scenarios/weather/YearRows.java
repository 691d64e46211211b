package io.greenpark.scenarios.weather;

import io.greenpark.core.weather.ModelYear;
import io.greenpark.core.weather.QualityCount;
import io.greenpark.core.weather.RawWeather;
import io.greenpark.core.weather.WeatherVariable;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file on their way to a weather year: every row of the year must come once, in order; its columns are taken
 * in the units of the model.
 *
 * <p>Rows finer than a quarter of an hour, or that do not divide it, are averaged into the finest step that a scenario can
 * have, docs/model.md eq. (WEA-34); only one step of them is held at a time.
 */
final class YearRows {

    private static final int[] STEPS_PER_HOUR = {4, 2, 1};

    private final Row row;
    private final int firstHour;
    private final int rowsPerHour;
    private final int rowsPerStep;
    private final double rowHours;
    private final List<Column> columns;
    private final double[][] values;
    private final StepMean[] means;
    private final int[] lines;
    private final YearCursor cursor;

    /**
     * @param row where the current row stands
     * @param firstHour how the file numbers the first hour of the day: 0 or 1
     * @param rowsPerHour rows of an hour, a divisor of 60
     * @param columns what to take
     */
    YearRows(Row row, int firstHour, int rowsPerHour, List<Column> columns) {
        this.row = row;
        this.firstHour = firstHour;
        this.rowsPerHour = rowsPerHour;
        this.columns = List.copyOf(columns);
        int stepsPerHour = Arrays.stream(STEPS_PER_HOUR)
                .filter(steps -> rowsPerHour % steps == 0)
                .findFirst()
                .orElseThrow();
        rowsPerStep = rowsPerHour / stepsPerHour;
        rowHours = 1.0 / rowsPerHour;
        int steps = ModelYear.DAYS * 24 * stepsPerHour;
        values = new double[columns.size()][steps];
        means = new StepMean[columns.size()];
        for (int c = 0; c < means.length; c++) {
            means[c] = new StepMean(columns.get(c).variable() == WeatherVariable.WIND_DIRECTION_DEG, rowsPerStep);
        }
        lines = new int[steps];
        cursor = new YearCursor(rowsPerHour);
    }

    /** Rows of an hour, from 1 to 60, of a file that holds about a year. */
    static int perHour(int rows) {
        return (int) Math.max(1, Math.min(60, Math.round((double) rows / (ModelYear.DAYS * 24))));
    }

    /** Part of the hour of the row that must come next, from 0. */
    int part() {
        return cursor.part();
    }

    /** Whether no row was taken yet. */
    boolean first() {
        return cursor.rows() == 0;
    }

    /**
     * Takes the current row; an empty field is a fault.
     *
     * @param hour hour of the day as the file numbers it
     * @param hourField field of the hour, to which messages point
     */
    void take(int month, int day, int hour, int hourField) {
        take(month, day, hour, hourField, false);
    }

    /** Takes the current row; an empty field is a missing value. */
    void takeWithBlanks(int month, int day, int hour, int hourField) {
        take(month, day, hour, hourField, true);
    }

    private void take(int month, int day, int hour, int hourField, boolean blanks) {
        requireExpected(month, day, hour, hourField);
        int rowOfYear = cursor.step();
        for (int c = 0; c < values.length; c++) {
            double value = value(columns.get(c), blanks);
            if (rowOfYear == YearCursor.LEAP_DAY) {
                continue;
            }
            int step = rowOfYear / rowsPerStep;
            if (rowsPerStep == 1) {
                values[c][step] = value;
            } else {
                values[c][step] = means[c].add(value, rowOfYear % rowsPerStep);
            }
        }
        if (rowOfYear != YearCursor.LEAP_DAY && rowOfYear % rowsPerStep == 0) {
            lines[rowOfYear / rowsPerStep] = row.line();
        }
        cursor.advance();
    }

    private double value(Column column, boolean blanks) {
        if (column.field() > row.fields() || blanks && row.blank(column.field())) {
            return Double.NaN;
        }
        double value = row.number(column.field(), column.variable().key());
        return column.missing().test(value) ? Double.NaN : column.unit().convert(value, rowHours);
    }

    private void requireExpected(int month, int day, int hour, int hourField) {
        if (cursor.expects(month, day, hour - firstHour)) {
            return;
        }
        String noun = rowsPerHour == 1 ? "hour" : "step";
        if (cursor.complete()) {
            throw row.fault(
                    "stands after the last hour of the year", "Leave one row for each %s of the year".formatted(noun));
        }
        throw row.fault(
                hourField,
                "hour",
                "is month %d, day %d, hour %d where month %d, day %d, hour %d must stand"
                        .formatted(month, day, hour, cursor.month(), cursor.dayOfMonth(), cursor.hour() + firstHour),
                "Every %s of the year must be there once, in order".formatted(noun));
    }

    /**
     * The year as read.
     *
     * @param station place and clock of the rows
     * @param stamps what their time stands for
     * @param sunMinutes instant of the Sun as the file states it [min after the start of a row's interval]; {@code null} if it
     *     is to be detected
     * @param clock clock of the year, to which the rows are turned
     * @param windHeightM wanted height of the wind [m]; {@code null} for all that are measured
     * @throws io.greenpark.scenarios.input.InputException if the year is not complete
     */
    WeatherTable table(
            Station station,
            Stamps stamps,
            @Nullable Double sunMinutes,
            ZoneOffset clock,
            @Nullable Double windHeightM) {
        requireComplete();
        List<QualityCount> counts = new ArrayList<>();
        if (cursor.leapRows() > 0) {
            counts.add(new QualityCount("february-29", cursor.leapRows(), "left-out"));
        }
        if (rowsPerStep > 1) {
            counts.add(new QualityCount("rows-finer-than-the-step", lines.length * rowsPerStep, "averaged"));
        }
        Duration step = Duration.ofMinutes(60L * rowsPerStep / rowsPerHour);
        int shift = shift(station.offset(), clock, step);
        if (shift != 0) {
            counts.add(new QualityCount("steps-over-new-year", Math.abs(shift), "moved"));
        }
        WindAtHeight wind = WindAtHeight.of(columns, values, windHeightM);
        EnumMap<WeatherVariable, double[]> byVariable = new EnumMap<>(WeatherVariable.class);
        IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(c -> columns.get(c).heightM()))
                .forEach(c -> byVariable.putIfAbsent(columns.get(c).variable(), values[c]));
        wind.putInto(byVariable);
        if (shift != 0) {
            byVariable.replaceAll((variable, column) -> turned(column, shift));
        }
        RawWeather raw = new RawWeather(
                station.site(),
                ModelYear.axis(step, clock),
                sunMinutes == null ? null : sunMinutes + 30.0 * (rowsPerStep - 1) * rowHours,
                wind.heightM(),
                byVariable,
                wind.others().map(speeds -> turned(speeds, shift)));
        return new WeatherTable(station.name(), stamps, raw, turned(lines, shift), counts);
    }

    private void requireComplete() {
        if (!cursor.complete()) {
            throw row.fault(
                    "the file ends before month %d, day %d, hour %d"
                            .formatted(cursor.month(), cursor.dayOfMonth(), cursor.hour() + firstHour),
                    "A year has %d rows; this file has %d".formatted(ModelYear.DAYS * 24 * rowsPerHour, cursor.rows()));
        }
    }

    /** Steps by which a row stands later in {@code clock} than in the clock of the file. */
    private int shift(ZoneOffset offset, ZoneOffset clock, Duration step) {
        int seconds = clock.getTotalSeconds() - offset.getTotalSeconds();
        if (seconds % step.toSeconds() != 0) {
            throw row.fault(
                    "the clock UTC%s is no whole number of steps from UTC%s, that of the file".formatted(clock, offset),
                    "Give a file in the clock of the scenario");
        }
        return (int) (seconds / step.toSeconds());
    }

    /** The year as a ring, turned to later steps. */
    private static double[] turned(double[] values, int shift) {
        return IntStream.range(0, values.length)
                .mapToDouble(k -> values[Math.floorMod(k - shift, values.length)])
                .toArray();
    }

    private static int[] turned(int[] values, int shift) {
        return IntStream.range(0, values.length)
                .map(k -> values[Math.floorMod(k - shift, values.length)])
                .toArray();
    }
}
