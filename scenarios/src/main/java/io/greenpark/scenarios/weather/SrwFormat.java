package io.greenpark.scenarios.weather;

import io.greenpark.core.sun.AirMass;
import io.greenpark.core.weather.QualityCount;
import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.WeatherVariable;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Wind file of SAM (SRW): five header lines (place, description, names, units, heights), then one row per hour, not dated.
 *
 * <p>Source: NREL, System Advisor Model, "Wind data file format (SRW)". The file states no clock: it is the wanted one.
 */
final class SrwFormat implements WeatherFormat {

    private static final int NAMES_LINE = 3;

    /** Fall of the temperature with height in the standard atmosphere. */
    private static final double LAPSE_K_PER_M = 0.0065;

    private static final Map<String, WeatherVariable> NAMES = Map.of(
            "temperature", WeatherVariable.DRY_BULB_C,
            "pressure", WeatherVariable.PRESSURE_PA,
            "direction", WeatherVariable.WIND_DIRECTION_DEG,
            "speed", WeatherVariable.WIND_SPEED_M_PER_S);

    @Override
    public String name() {
        return "SRW";
    }

    @Override
    public boolean recognises(String head) {
        List<String> lines = head.lines().limit(NAMES_LINE + 1L).toList();
        return lines.size() > NAMES_LINE
                && lines.get(NAMES_LINE - 1).toLowerCase(Locale.ROOT).contains("speed")
                && lines.get(NAMES_LINE).toLowerCase(Locale.ROOT).contains("m/s");
    }

    @Override
    public WeatherTable read(Path file, byte[] bytes, Wanted wanted) {
        TextTable text = new TextTable(file, bytes, ',');
        text.next();
        String name = text.text(2);
        StationHeader header = new StationHeader(
                text.number(6, "latitudeDeg"), text.number(7, "longitudeDeg"), 0.0, text.number(8, "elevationM"));
        Site site = header.site(text, 6, 7, 8);
        text.next();
        List<Column> columns = columns(text, site.elevationM());
        YearRows rows = new YearRows(text, 0, 1, columns);
        YearCursor clock = new YearCursor(1);
        while (text.nextNotBlank()) {
            if (text.fields() != columns.size()) {
                throw text.fault("has %d fields, not %d".formatted(text.fields(), columns.size()), "");
            }
            clock.withoutLeapDay();
            rows.take(clock.month(), clock.dayOfMonth(), clock.hour(), 1);
            clock.advance();
        }
        ZoneOffset offset = wanted.clockAt(site.longitudeDeg());
        WeatherTable table =
                rows.table(new Station(name, site, offset), Stamps.INTERVAL_START, null, offset, wanted.windHeightM());
        List<QualityCount> counts = new ArrayList<>(table.counts());
        counts.add(new QualityCount("clock-not-stated", table.lines().length, "assumed"));
        return new WeatherTable(table.station(), table.stamps(), table.raw(), table.lines(), counts);
    }

    private static List<Column> columns(TextTable text, double elevationM) {
        text.next();
        List<WeatherVariable> variables = new ArrayList<>();
        for (int field = 1; field <= text.fields(); field++) {
            WeatherVariable variable = NAMES.get(text.text(field).toLowerCase(Locale.ROOT));
            if (variable == null) {
                throw text.fault(
                        field, "name", "\"%s\" is not known".formatted(text.text(field)), "Known: " + NAMES.keySet());
            }
            variables.add(variable);
        }
        text.next();
        List<Unit> units = new ArrayList<>();
        for (int field = 1; field <= variables.size(); field++) {
            @Nullable Unit unit = unit(variables.get(field - 1), text.text(field));
            if (unit == null) {
                throw text.fault(
                        field,
                        variables.get(field - 1).key(),
                        "has the unknown unit \"%s\"".formatted(text.text(field)),
                        "Known: "
                                + String.join(
                                        ", ", Unit.of(variables.get(field - 1)).keySet()));
            }
            units.add(unit);
        }
        text.next();
        List<Column> columns = new ArrayList<>();
        for (int field = 1; field <= variables.size(); field++) {
            double heightM = text.number(field, "height");
            if (!(heightM > 0.0)) {
                throw text.fault(field, "height", "must be above 0 m, but is " + heightM, "");
            }
            WeatherVariable variable = variables.get(field - 1);
            Unit unit = atStation(variable, units.get(field - 1), heightM, elevationM);
            columns.add(new Column(variable, field, value -> false, unit, heightM));
        }
        return columns;
    }

    /** Air high on the mast, brought down to a meteorological station by the standard atmosphere; eq. (WEA-35). */
    private static Unit atStation(WeatherVariable variable, Unit unit, double heightM, double elevationM) {
        return switch (variable) {
            case DRY_BULB_C ->
                new Unit(
                        unit.factor(), unit.offset() + LAPSE_K_PER_M * (heightM - Column.AIR_HEIGHT_M), unit.perStep());
            case PRESSURE_PA ->
                Unit.of(unit.factor()
                        * AirMass.standardPressurePa(elevationM)
                        / AirMass.standardPressurePa(elevationM + heightM));
            default -> unit;
        };
    }

    private static @Nullable Unit unit(WeatherVariable variable, String name) {
        return variable == WeatherVariable.WIND_DIRECTION_DEG
                        && name.toLowerCase(Locale.ROOT).startsWith("deg")
                ? Unit.SAME
                : Unit.of(variable).get(name);
    }
}
