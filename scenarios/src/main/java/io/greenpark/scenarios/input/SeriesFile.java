package io.greenpark.scenarios.input;

import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.units.Units;
import io.greenpark.scenarios.spec.Place;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A column of a CSV file, one value per step of the time axis of a study. */
public final class SeriesFile {

    /** Its day of the year, from 0. */
    private static final int FEBRUARY_29 = 59;

    private SeriesFile() {}

    /**
     * Reads a column: one row per step, or a whole year of 365 days that each calendar year of the axis repeats (February
     * 29 as February 28).
     *
     * @param file place and name of the file
     * @param fileName the file
     * @param column place of the column's name
     * @param columnName the column
     * @param axis time axis of the study
     * @param signed whether values may be negative
     * @throws io.greenpark.scenarios.text.Unreadable if the file has no such column, or another number of rows
     */
    public static double[] read(
            Place file, String fileName, Place column, String columnName, TimeAxis axis, boolean signed) {
        InputFiles files = file.reading().require(InputFiles.class);
        CsvTable table = CsvTable.of(fileName, files.read(file, fileName), file);
        double[] values = table.column(columnName, column, signed);
        if (values.length == axis.steps()) {
            return values;
        }
        int rowsPerHour = rowsPerHour(values.length);
        if (rowsPerHour == 0) {
            throw file.reading()
                    .report(
                            table.end(),
                            columnName,
                            "the file has %d rows, but the study has %d steps".formatted(values.length, axis.steps()),
                            "expected %d rows, or a whole year: 8760, 17520 or 35040".formatted(axis.steps()));
        }
        return repeated(values, rowsPerHour, axis);
    }

    private static int rowsPerHour(int rows) {
        for (int perHour = 1; perHour <= 4; perHour *= 2) {
            if (rows == perHour * (int) Units.HOURS_PER_YEAR) {
                return perHour;
            }
        }
        return 0;
    }

    /** A finer year is averaged over the step, a coarser one is held constant. */
    private static double[] repeated(double[] year, int rowsPerHour, TimeAxis axis) {
        double[] values = new double[axis.steps()];
        int rowsPerStep = Math.max(1, rowsPerHour / axis.stepsPerHour());
        for (int k = 0; k < values.length; k++) {
            LocalDateTime at = axis.localStart(k);
            int minuteOfDay = at.getHour() * 60 + at.getMinute();
            int row = dayOfYear(at.toLocalDate()) * 24 * rowsPerHour + minuteOfDay * rowsPerHour / 60;
            double sum = 0.0;
            for (int i = 0; i < rowsPerStep; i++) {
                sum += year[row + i];
            }
            values[k] = sum / rowsPerStep;
        }
        return values;
    }

    /** Day of a year without leap day, from 0; February 29 is February 28. */
    private static int dayOfYear(LocalDate date) {
        int day = date.getDayOfYear() - 1;
        return date.isLeapYear() && day >= FEBRUARY_29 ? day - 1 : day;
    }
}
