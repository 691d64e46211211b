package io.greenpark.scenarios.weather;

import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.WeatherVariable;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/**
 * Weather file of SAM and of the NSRDB: one line of names and one of values about the place, one line of column names, then
 * one row per step of 1 to 60 minutes, hours counted from 0.
 *
 * <p>Source: NREL, "Weather File Formats" (SAM CSV), and the names that SAM's own reader accepts. The minute of the rows is
 * the instant of the Sun; without a column of minutes it is the middle of the step. Pressure is in mbar, humidity in per
 * cent. Empty fields, -999 and -9999 are missing values.
 */
final class SamCsvFormat implements WeatherFormat {

    private static final int HEADER_LINES = 3;

    /** Whole minutes cannot name the middle of an odd step [min]. */
    private static final double HALF_A_MINUTE = 0.5;

    private static final DoublePredicate MISSING = Column.codes(-999.0, -9999.0);

    /** What a column name stands for. */
    private record Meaning(WeatherVariable variable, Unit unit) {}

    private static final Map<String, Meaning> COLUMNS = Map.ofEntries(
            column(WeatherVariable.GHI_W_PER_M2, Unit.SAME, "ghi"),
            column(WeatherVariable.GHI_W_PER_M2, Unit.SAME, "gh"),
            column(WeatherVariable.GHI_W_PER_M2, Unit.SAME, "global"),
            column(WeatherVariable.DNI_W_PER_M2, Unit.SAME, "dni"),
            column(WeatherVariable.DNI_W_PER_M2, Unit.SAME, "dn"),
            column(WeatherVariable.DNI_W_PER_M2, Unit.SAME, "beam"),
            column(WeatherVariable.DHI_W_PER_M2, Unit.SAME, "dhi"),
            column(WeatherVariable.DHI_W_PER_M2, Unit.SAME, "df"),
            column(WeatherVariable.DHI_W_PER_M2, Unit.SAME, "diffuse"),
            column(WeatherVariable.DRY_BULB_C, Unit.SAME, "tdry"),
            column(WeatherVariable.DRY_BULB_C, Unit.SAME, "temperature"),
            column(WeatherVariable.DRY_BULB_C, Unit.SAME, "dry bulb"),
            column(WeatherVariable.DEW_POINT_C, Unit.SAME, "tdew"),
            column(WeatherVariable.DEW_POINT_C, Unit.SAME, "dew point"),
            column(WeatherVariable.RELATIVE_HUMIDITY_FRACTION, Unit.PERCENT, "rh"),
            column(WeatherVariable.RELATIVE_HUMIDITY_FRACTION, Unit.PERCENT, "rhum"),
            column(WeatherVariable.RELATIVE_HUMIDITY_FRACTION, Unit.PERCENT, "relative humidity"),
            column(WeatherVariable.PRESSURE_PA, Unit.HECTOPASCAL, "pres"),
            column(WeatherVariable.PRESSURE_PA, Unit.HECTOPASCAL, "pressure"),
            column(WeatherVariable.WIND_SPEED_M_PER_S, Unit.SAME, "wspd"),
            column(WeatherVariable.WIND_SPEED_M_PER_S, Unit.SAME, "wind speed"),
            column(WeatherVariable.WIND_DIRECTION_DEG, Unit.SAME, "wdir"),
            column(WeatherVariable.WIND_DIRECTION_DEG, Unit.SAME, "wind direction"),
            column(WeatherVariable.SNOW_DEPTH_CM, Unit.SAME, "snow"),
            column(WeatherVariable.SNOW_DEPTH_CM, Unit.SAME, "snow depth"),
            column(WeatherVariable.ALBEDO_FRACTION, Unit.SAME, "alb"),
            column(WeatherVariable.ALBEDO_FRACTION, Unit.SAME, "albedo"),
            column(WeatherVariable.ALBEDO_FRACTION, Unit.SAME, "surface albedo"));

    private static Map.Entry<String, Meaning> column(WeatherVariable variable, Unit unit, String name) {
        return Map.entry(name, new Meaning(variable, unit));
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
    public WeatherTable read(Path file, byte[] bytes, Wanted wanted) {
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
        private double radiationMinutes;

        Reading(TextTable text, int rows) {
            this.text = text;
            rowsPerHour = YearRows.perHour(rows);
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
            if (60 % rowsPerHour != 0) {
                throw text.fault(
                        "the file has about %d rows per hour".formatted(rowsPerHour),
                        "Steps of 1 to 60 minutes that divide the hour are read");
            }
            Map<String, Integer> names = names();
            YearRows rows = new YearRows(text, 0, rowsPerHour, columns(names));
            int month = field(names, "month");
            int day = field(names, "day");
            int hour = field(names, "hour");
            @Nullable Integer minute = names.get("minute");
            radiationMinutes = 30.0 / rowsPerHour;
            int fields = text.fields();
            while (text.nextNotBlank()) {
                require(text.fields() == fields, "has %d fields, not %d".formatted(text.fields(), fields));
                if (minute != null) {
                    readMinute(rows, minute);
                }
                rows.takeWithBlanks(
                        text.wholeNumber(month, "month"),
                        text.wholeNumber(day, "day"),
                        text.wholeNumber(hour, "hour"),
                        hour);
            }
            return rows.table(new Station(station, site, offset), stamps(), radiationMinutes, offset, null);
        }

        private Stamps stamps() {
            return Math.abs(radiationMinutes - 30.0 / rowsPerHour) <= HALF_A_MINUTE
                    ? Stamps.INTERVAL_MIDDLE
                    : Stamps.INTERVAL_START;
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

        private List<Column> columns(Map<String, Integer> names) {
            List<Column> columns = new ArrayList<>();
            names.forEach((name, field) -> {
                Meaning meaning = COLUMNS.get(name);
                if (meaning != null) {
                    if (columns.stream().anyMatch(column -> column.variable() == meaning.variable())) {
                        throw text.fault(field, meaning.variable().key(), "stands in two columns", "Leave one of them");
                    }
                    columns.add(Column.of(meaning.variable(), field, MISSING, meaning.unit()));
                }
            });
            require(!columns.isEmpty(), "there is no column of weather");
            return columns;
        }

        /** The minute of the first row is the instant of the Sun; all others must follow it. */
        private void readMinute(YearRows rows, int minuteField) {
            int minute = text.wholeNumber(minuteField, "minute");
            int stepMinutes = 60 / rowsPerHour;
            if (rows.first()) {
                radiationMinutes = minute;
            }
            int expected = (int) radiationMinutes + rows.part() * stepMinutes;
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
    }
}
