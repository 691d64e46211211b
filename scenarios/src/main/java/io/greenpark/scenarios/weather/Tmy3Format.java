package io.greenpark.scenarios.weather;

import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.WeatherVariable;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoublePredicate;

/**
 * TMY3: a line about the station, a line of column names, then one row per hour 01:00 to 24:00.
 *
 * <p>Source: S. Wilcox, W. Marion, Users Manual for TMY3 Data Sets, NREL/TP-581-43156 (2008). A row is the hour that ends at
 * its time. Pressure is in mbar, humidity in per cent; −9900 is a missing value.
 */
final class Tmy3Format implements WeatherFormat {

    private static final DoublePredicate MISSING = Column.codes(-9900.0);

    private static final Map<String, WeatherVariable> NAMES = Map.ofEntries(
            Map.entry("GHI (W/m^2)", WeatherVariable.GHI_W_PER_M2),
            Map.entry("DNI (W/m^2)", WeatherVariable.DNI_W_PER_M2),
            Map.entry("DHI (W/m^2)", WeatherVariable.DHI_W_PER_M2),
            Map.entry("Dry-bulb (C)", WeatherVariable.DRY_BULB_C),
            Map.entry("Dew-point (C)", WeatherVariable.DEW_POINT_C),
            Map.entry("RHum (%)", WeatherVariable.RELATIVE_HUMIDITY_FRACTION),
            Map.entry("Pressure (mbar)", WeatherVariable.PRESSURE_PA),
            Map.entry("Wdir (degrees)", WeatherVariable.WIND_DIRECTION_DEG),
            Map.entry("Wspd (m/s)", WeatherVariable.WIND_SPEED_M_PER_S),
            Map.entry("Alb (unitless)", WeatherVariable.ALBEDO_FRACTION));

    private static Unit unit(WeatherVariable variable) {
        return switch (variable) {
            case PRESSURE_PA -> Unit.HECTOPASCAL;
            case RELATIVE_HUMIDITY_FRACTION -> Unit.PERCENT;
            default -> Unit.SAME;
        };
    }

    @Override
    public String name() {
        return "TMY3";
    }

    @Override
    public boolean recognises(String head) {
        String second = head.lines().skip(1).findFirst().orElse("").toLowerCase(Locale.ROOT);
        return second.startsWith("date (mm/dd/yyyy),time (hh:mm)");
    }

    @Override
    public WeatherTable read(Path file, byte[] bytes, Wanted wanted) {
        TextTable text = new TextTable(file, bytes, ',');
        text.next();
        String name = text.text(2);
        StationHeader header = new StationHeader(
                text.number(5, "latitudeDeg"),
                text.number(6, "longitudeDeg"),
                text.number(4, "utcOffsetHours"),
                text.number(7, "elevationM"));
        Site site = header.site(text, 5, 6, 7);
        ZoneOffset offset = header.offset(text, 4);
        text.next();
        YearRows rows = new YearRows(text, 1, 1, columns(text));
        int fields = text.fields();
        while (text.nextNotBlank()) {
            if (text.fields() != fields) {
                throw text.fault(
                        "has %d fields, not %d".formatted(text.fields(), fields),
                        "A TMY3 row has as many as its names");
            }
            rows.take(part(text, 1, 0, 2, "date"), part(text, 1, 3, 5, "date"), part(text, 2, 0, 2, "time"), 2);
        }
        return rows.table(new Station(name, site, offset), Stamps.INTERVAL_END, null, offset, null);
    }

    private static List<Column> columns(TextTable text) {
        List<Column> columns = new ArrayList<>();
        for (int field = 3; field <= text.fields(); field++) {
            WeatherVariable variable = NAMES.get(text.text(field));
            if (variable != null) {
                columns.add(Column.of(variable, field, MISSING, unit(variable)));
            }
        }
        if (columns.isEmpty()) {
            throw text.fault("there is no column of weather", "A TMY3 file has e.g. \"GHI (W/m^2)\"");
        }
        return columns;
    }

    /** Two digits of a date MM/DD/YYYY or a time HH:MM. */
    private static int part(TextTable text, int field, int from, int to, String name) {
        String shown = text.text(field);
        String shape = field == 1 ? "\\d\\d/\\d\\d/\\d{4}" : "\\d\\d:\\d\\d";
        if (!shown.matches(shape)) {
            throw text.fault(
                    field, name, "\"%s\" is not a %s".formatted(shown, name), "Write MM/DD/YYYY and HH:MM, from 01:00");
        }
        return Integer.parseInt(shown.substring(from, to));
    }
}
