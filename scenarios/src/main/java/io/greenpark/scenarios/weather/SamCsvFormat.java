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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Weather file of SAM and of the NSRDB: one line of names and one of values about the place, one line of column names, then
 * one row per step of 15, 30 or 60 minutes, hours counted from 0.
 *
 * <p>Source: NREL, "Weather File Formats" (SAM CSV), and the names that SAM's own reader accepts. The minute of the rows is
 * the instant of the Sun; without a column of minutes it is the middle of the step. Pressure is in mbar, humidity in per
 * cent. Empty fields, -999 and -9999 are missing values.
 */
final class SamCsvFormat implements WeatherFormat {

    private static final int HEADER_LINES = 3;

    /** Height of the wind; the format has no field for it [m]. */
    private static final double WIND_HEIGHT_M = 10.0;

    /** Column of the model and factor to its unit. */
    private record Column(WeatherVariable variable, double factor) {}

    /** A column of the model at a field of the rows. */
    private record Placed(Column column, int field, double[] values) {}

    private static final Map<String, Column> COLUMNS = Map.ofEntries(
            column(WeatherVariable.GHI_W_PER_M2, 1.0, "ghi"),
            column(WeatherVariable.GHI_W_PER_M2, 1.0, "gh"),
            column(WeatherVariable.GHI_W_PER_M2, 1.0, "global"),
            column(WeatherVariable.DNI_W_PER_M2, 1.0, "dni"),
            column(WeatherVariable.DNI_W_PER_M2, 1.0, "dn"),
            column(WeatherVariable.DNI_W_PER_M2, 1.0, "beam"),
            column(WeatherVariable.DHI_W_PER_M2, 1.0, "dhi"),
            column(WeatherVariable.DHI_W_PER_M2, 1.0, "df"),
            column(WeatherVariable.DHI_W_PER_M2, 1.0, "diffuse"),
            column(WeatherVariable.DRY_BULB_C, 1.0, "tdry"),
            column(WeatherVariable.DRY_BULB_C, 1.0, "temperature"),
            column(WeatherVariable.DRY_BULB_C, 1.0, "dry bulb"),
            column(WeatherVariable.DEW_POINT_C, 1.0, "tdew"),
            column(WeatherVariable.DEW_POINT_C, 1.0, "dew point"),
            column(WeatherVariable.RELATIVE_HUMIDITY_FRACTION, 0.01, "rh"),
            column(WeatherVariable.RELATIVE_HUMIDITY_FRACTION, 0.01, "rhum"),
            column(WeatherVariable.RELATIVE_HUMIDITY_FRACTION, 0.01, "relative humidity"),
            column(WeatherVariable.PRESSURE_PA, 100.0, "pres"),
            column(WeatherVariable.PRESSURE_PA, 100.0, "pressure"),
            column(WeatherVariable.WIND_SPEED_M_PER_S, 1.0, "wspd"),
            column(WeatherVariable.WIND_SPEED_M_PER_S, 1.0, "wind speed"),
            column(WeatherVariable.WIND_DIRECTION_DEG, 1.0, "wdir"),
            column(WeatherVariable.WIND_DIRECTION_DEG, 1.0, "wind direction"),
            column(WeatherVariable.SNOW_DEPTH_CM, 1.0, "snow"),
            column(WeatherVariable.SNOW_DEPTH_CM, 1.0, "snow depth"),
            column(WeatherVariable.ALBEDO_FRACTION, 1.0, "alb"),
            column(WeatherVariable.ALBEDO_FRACTION, 1.0, "albedo"),
            column(WeatherVariable.ALBEDO_FRACTION, 1.0, "surface albedo"));

    private static Map.Entry<String, Column> column(WeatherVariable variable, double factor, String name) {
        return Map.entry(name, new Column(variable, factor));
    }

    @Override
    public String name() {
        return "SAM CSV";
    }

    @Override
    public boolean recognises(String head) {
        String line = head.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        return line.contains(",latitude") && line.contains(",longitude") && line.contains(",time zone");
    }

    @Override
    public WeatherTable read(Path file, byte[] bytes) {
        return new Reading(new TextTable(file, bytes, ','), rows(new TextTable(file, bytes, ','))).table();
    }

    private static int rows(TextTable text) {
        int lines = 0;
        while (text.nextNotBlank()) {
            lines++;
        }
        return lines - HEADER_LINES;
    }

    /** The reading of one file. */
    private static final class Reading {

        private final TextTable text;
        private final int rowsPerHour;
        private final List<Placed> columns = new ArrayList<>();
        private double radiationMinutes;

        Reading(TextTable text, int rows) {
            this.text = text;
            int hours = ModelYear.DAYS * 24;
            rowsPerHour = (int) Math.max(1, Math.min(60, Math.round((double) rows / hours)));
        }

        WeatherTable table() {
            text.nextNotBlank();
            Map<String, Integer> about = names();
            require(text.nextNotBlank(), "the header ends early");
            int latitude = field(about, "latitude");
            int longitude = field(about, "longitude");
            int zone = field(about, "time zone");
            int elevation = field(about, "elevation");
            StationHeader header = new StationHeader(
                    text.number(latitude, "latitudeDeg"),
                    text.number(longitude, "longitudeDeg"),
                    text.number(zone, "utcOffsetHours"),
                    text.number(elevation, "elevationM"));
            Site site = header.site(text, latitude, longitude, elevation);
            ZoneOffset offset = header.offset(text, zone);
            Integer city = about.get("city");
            Integer id = about.get("location id");
            String station =
                    city != null && !text.blank(city) && !text.text(city).equals("-")
                            ? text.text(city)
                            : id != null ? text.text(id) : "";
            require(text.nextNotBlank(), "the header ends early");
            if (rowsPerHour != 1 && rowsPerHour != 2 && rowsPerHour != 4) {
                throw text.fault(
                        "the file has about %d rows per hour".formatted(rowsPerHour),
                        "Steps of 15, 30 and 60 minutes are read");
            }
            Map<String, Integer> names = names();
            int steps = ModelYear.DAYS * 24 * rowsPerHour;
            place(names, steps);
            int[] lines = new int[steps];
            YearCursor cursor = new YearCursor(rowsPerHour);
            int month = field(names, "month");
            int day = field(names, "day");
            int hour = field(names, "hour");
            @Nullable Integer minute = names.get("minute");
            radiationMinutes = 30.0 / rowsPerHour;
            int fields = text.fields();
            while (text.nextNotBlank()) {
                require(text.fields() == fields, "has %d fields, not %d".formatted(text.fields(), fields));
                readRow(cursor, lines, month, day, hour, minute);
            }
            if (!cursor.complete()) {
                throw text.fault(
                        "the file ends before month %d, day %d, hour %d"
                                .formatted(cursor.month(), cursor.dayOfMonth(), cursor.hour()),
                        "A year has %d rows; this file has %d".formatted(steps, cursor.rows()));
            }
            return new WeatherTable(station, stamps(), raw(site, offset), lines, counts(cursor));
        }

        private RawWeather raw(Site site, ZoneOffset offset) {
            EnumMap<WeatherVariable, double[]> byVariable = new EnumMap<>(WeatherVariable.class);
            columns.forEach(placed -> byVariable.put(placed.column().variable(), placed.values()));
            return new RawWeather(
                    site,
                    ModelYear.axis(Duration.ofMinutes(60 / rowsPerHour), offset),
                    radiationMinutes,
                    WIND_HEIGHT_M,
                    byVariable);
        }

        private Stamps stamps() {
            return radiationMinutes == 30.0 / rowsPerHour ? Stamps.INTERVAL_MIDDLE : Stamps.INTERVAL_START;
        }

        private static List<QualityCount> counts(YearCursor cursor) {
            return cursor.leapRows() == 0
                    ? List.of()
                    : List.of(new QualityCount("february-29", cursor.leapRows(), "left-out"));
        }

        /** Fields of the line by their names in lower case; the first of two equal names holds. */
        private Map<String, Integer> names() {
            Map<String, Integer> names = new LinkedHashMap<>();
            for (int field = 1; field <= text.fields(); field++) {
                names.putIfAbsent(text.text(field).toLowerCase(Locale.ROOT), field);
            }
            return names;
        }

        private int field(Map<String, Integer> names, String name) {
            Integer field = names.get(name);
            if (field == null) {
                throw text.fault("there is no column \"%s\"".formatted(name), "See SAM's description of weather files");
            }
            return field;
        }

        private void place(Map<String, Integer> names, int steps) {
            names.forEach((name, field) -> {
                Column column = COLUMNS.get(name);
                if (column != null) {
                    boolean twice = columns.stream().anyMatch(p -> p.column().variable() == column.variable());
                    if (twice) {
                        throw text.fault(field, column.variable().key(), "stands in two columns", "Leave one of them");
                    }
                    double[] values = new double[steps];
                    Arrays.fill(values, Double.NaN);
                    columns.add(new Placed(column, field, values));
                }
            });
            require(!columns.isEmpty(), "there is no column of weather");
        }

        private void readRow(
                YearCursor cursor,
                int[] lines,
                int monthField,
                int dayField,
                int hourField,
                @Nullable Integer minuteField) {
            int month = text.wholeNumber(monthField, "month");
            int day = text.wholeNumber(dayField, "day");
            int hour = text.wholeNumber(hourField, "hour");
            if (!cursor.expects(month, day, hour)) {
                throw cursor.complete() ? afterTheEnd() : outOfOrder(cursor, hourField, month, day, hour);
            }
            int step = cursor.step();
            if (minuteField != null) {
                readMinute(cursor, minuteField);
            }
            for (Placed placed : columns) {
                if (!text.blank(placed.field())) {
                    double value = text.number(
                            placed.field(), placed.column().variable().key());
                    if (step != YearCursor.LEAP_DAY && value != -999.0 && value != -9999.0) {
                        placed.values()[step] = value * placed.column().factor();
                    }
                }
            }
            if (step != YearCursor.LEAP_DAY) {
                lines[step] = text.line();
            }
            cursor.advance();
        }

        /** The minute of the first row is the instant of the Sun; all others must follow it. */
        private void readMinute(YearCursor cursor, int minuteField) {
            int minute = text.wholeNumber(minuteField, "minute");
            int stepMinutes = 60 / rowsPerHour;
            if (cursor.step() == 0) {
                radiationMinutes = minute;
            }
            int expected = (int) radiationMinutes + cursor.part() * stepMinutes;
            if (minute != expected || radiationMinutes < 0 || radiationMinutes >= stepMinutes) {
                throw text.fault(
                        minuteField,
                        "minute",
                        "is %d where %d must stand".formatted(minute, expected),
                        "Every step of the year must be there once, in order");
            }
        }

        private void require(boolean holds, String problem) {
            if (!holds) {
                throw text.fault(problem, "See SAM's description of weather files");
            }
        }

        private InputException afterTheEnd() {
            return text.fault("stands after the last hour of the year", "Leave one row for each step of the year");
        }

        private InputException outOfOrder(YearCursor cursor, int field, int month, int day, int hour) {
            return text.fault(
                    field,
                    "hour",
                    "is month %d, day %d, hour %d where month %d, day %d, hour %d must stand"
                            .formatted(month, day, hour, cursor.month(), cursor.dayOfMonth(), cursor.hour()),
                    "Every step of the year must be there once, in order");
        }
    }
}
