package io.greenpark.scenarios.weather;

import io.greenpark.core.weather.ModelYear;
import io.greenpark.core.weather.QualityCount;
import io.greenpark.core.weather.RawWeather;
import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.WeatherVariable;
import io.greenpark.scenarios.input.InputException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;

/**
 * EnergyPlus weather (EPW): eight header lines, then one row per hour 1 to 24 or per part of it.
 *
 * <p>Source: EnergyPlus, Auxiliary Programs, "EnergyPlus Weather File (EPW) Data Dictionary". The rule there puts row "hour
 * h" into the hour that ends at h; where the radiation of a file really sits is detected later.
 */
final class EpwFormat implements WeatherFormat {

    private static final int HEADER_LINES = 8;
    private static final int LAST_FIELD_WITHOUT_ALBEDO = 32;
    private static final int FIELDS = 35;

    /** Column of the model, field of the row, smallest missing code, factor to the unit of the model. */
    private record Column(WeatherVariable variable, int field, double missingFrom, double factor) {}

    private static final List<Column> COLUMNS = List.of(
            new Column(WeatherVariable.DRY_BULB_C, 7, 99.9, 1.0),
            new Column(WeatherVariable.DEW_POINT_C, 8, 99.9, 1.0),
            new Column(WeatherVariable.RELATIVE_HUMIDITY_FRACTION, 9, 999.0, 0.01),
            new Column(WeatherVariable.PRESSURE_PA, 10, 999_999.0, 1.0),
            new Column(WeatherVariable.GHI_W_PER_M2, 14, 9_999.0, 1.0),
            new Column(WeatherVariable.DNI_W_PER_M2, 15, 9_999.0, 1.0),
            new Column(WeatherVariable.DHI_W_PER_M2, 16, 9_999.0, 1.0),
            new Column(WeatherVariable.WIND_DIRECTION_DEG, 21, 999.0, 1.0),
            new Column(WeatherVariable.WIND_SPEED_M_PER_S, 22, 999.0, 1.0),
            new Column(WeatherVariable.SNOW_DEPTH_CM, 31, 999.0, 1.0),
            new Column(WeatherVariable.ALBEDO_FRACTION, 33, 999.0, 1.0));

    /** Height at which meteorological stations measure wind [m]; EPW has no field for it. */
    private static final double WIND_HEIGHT_M = 10.0;

    @Override
    public String name() {
        return "EPW";
    }

    @Override
    public boolean recognises(String head) {
        return head.regionMatches(true, 0, "LOCATION,", 0, 9);
    }

    @Override
    public WeatherTable read(Path file, byte[] bytes) {
        return new Reading(new TextTable(file, bytes, ',')).table();
    }

    /** The reading of one file. */
    private static final class Reading {

        private final TextTable text;
        private int rowsPerHour = 1;

        Reading(TextTable text) {
            this.text = text;
        }

        WeatherTable table() {
            text.next();
            String station = text.text(2);
            StationHeader header = new StationHeader(
                    text.number(7, "latitudeDeg"),
                    text.number(8, "longitudeDeg"),
                    text.number(9, "utcOffsetHours"),
                    text.number(10, "elevationM"));
            Site site = header.site(text, 7, 8, 10);
            ZoneOffset offset = header.offset(text, 9);
            for (int i = 2; i <= HEADER_LINES; i++) {
                if (!text.next()) {
                    throw text.fault("the header ends early", "An EPW file begins with 8 header lines");
                }
                readDataPeriods();
            }
            int steps = ModelYear.DAYS * 24 * rowsPerHour;
            EnumMap<WeatherVariable, double[]> columns = new EnumMap<>(WeatherVariable.class);
            for (Column column : COLUMNS) {
                double[] values = new double[steps];
                Arrays.fill(values, Double.NaN);
                columns.put(column.variable(), values);
            }
            int[] lines = new int[steps];
            YearCursor cursor = new YearCursor(rowsPerHour);
            while (text.nextNotBlank()) {
                readRow(cursor, columns, lines);
            }
            requireComplete(cursor);
            List<QualityCount> counts = new ArrayList<>();
            if (cursor.leapRows() > 0) {
                counts.add(new QualityCount("february-29", cursor.leapRows(), "left-out"));
            }
            RawWeather raw = new RawWeather(
                    site, ModelYear.axis(Duration.ofMinutes(60 / rowsPerHour), offset), null, WIND_HEIGHT_M, columns);
            return new WeatherTable(station, Stamps.INTERVAL_END, raw, lines, counts);
        }

        private void readDataPeriods() {
            if (text.text(1).equalsIgnoreCase("DATA PERIODS")) {
                if (text.wholeNumber(2, "number of data periods") != 1) {
                    throw text.fault(2, "number of data periods", "must be 1", "Give a file of one whole year");
                }
                rowsPerHour = text.wholeNumber(3, "records per hour");
                if (rowsPerHour != 1 && rowsPerHour != 2 && rowsPerHour != 4) {
                    throw text.fault(3, "records per hour", "must be 1, 2 or 4", "");
                }
            }
        }

        private void readRow(YearCursor cursor, EnumMap<WeatherVariable, double[]> columns, int[] lines) {
            if (text.fields() < LAST_FIELD_WITHOUT_ALBEDO || text.fields() > FIELDS) {
                throw text.fault(
                        "has %d fields".formatted(text.fields()),
                        "An EPW row has %d fields, or at least the first %d"
                                .formatted(FIELDS, LAST_FIELD_WITHOUT_ALBEDO));
            }
            int month = text.wholeNumber(2, "month");
            int day = text.wholeNumber(3, "day");
            int hour = text.wholeNumber(4, "hour");
            if (!cursor.expects(month, day, hour - 1)) {
                throw cursor.complete() ? afterTheEnd() : outOfOrder(cursor, month, day, hour);
            }
            int step = cursor.step();
            for (Column column : COLUMNS) {
                if (column.field() <= text.fields()) {
                    double value = text.number(column.field(), column.variable().key());
                    if (step != YearCursor.LEAP_DAY && value < column.missingFrom()) {
                        columns.get(column.variable())[step] = value * column.factor();
                    }
                }
            }
            if (step != YearCursor.LEAP_DAY) {
                lines[step] = text.line();
            }
            cursor.advance();
        }

        private InputException afterTheEnd() {
            return text.fault("stands after the last hour of the year", "Leave one row for each hour of the year");
        }

        private InputException outOfOrder(YearCursor cursor, int month, int day, int hour) {
            return text.fault(
                    4,
                    "hour",
                    "is month %d, day %d, hour %d where month %d, day %d, hour %d must stand"
                            .formatted(month, day, hour, cursor.month(), cursor.dayOfMonth(), cursor.hour() + 1),
                    "Every hour of the year must be there once, in order");
        }

        private void requireComplete(YearCursor cursor) {
            if (!cursor.complete()) {
                throw text.fault(
                        "the file ends before month %d, day %d, hour %d"
                                .formatted(cursor.month(), cursor.dayOfMonth(), cursor.hour() + 1),
                        "A year has %d rows; this file has %d"
                                .formatted(ModelYear.DAYS * 24 * rowsPerHour, cursor.rows()));
            }
        }
    }
}
