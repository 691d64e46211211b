package io.greenpark.scenarios.weather;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.WeatherVariable;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a PVGIS file, CSV or JSON: stamps {@code 20050101:0010} in UTC, irradiance on the horizontal, air at 2 m and
 * wind at 10 m.
 *
 * <p>The Sun belongs to the minute of the stamps plus the time offset that the header states. Rows of inclined planes cannot
 * drive a plant of another inclination and are refused.
 */
final class PvgisRows {

    private static final Pattern STAMP = Pattern.compile("\\d{4}(\\d\\d)(\\d\\d):(\\d\\d)(\\d\\d)");

    /** A column of the file. */
    private record Meaning(WeatherVariable variable, Unit unit) {}

    private static final Map<String, Meaning> NAMES = Map.of(
            "G(h)", new Meaning(WeatherVariable.GHI_W_PER_M2, Unit.SAME),
            "Gb(n)", new Meaning(WeatherVariable.DNI_W_PER_M2, Unit.SAME),
            "Gd(h)", new Meaning(WeatherVariable.DHI_W_PER_M2, Unit.SAME),
            "T2m", new Meaning(WeatherVariable.DRY_BULB_C, Unit.SAME),
            "RH", new Meaning(WeatherVariable.RELATIVE_HUMIDITY_FRACTION, Unit.PERCENT),
            "SP", new Meaning(WeatherVariable.PRESSURE_PA, Unit.SAME),
            "WS10m", new Meaning(WeatherVariable.WIND_SPEED_M_PER_S, Unit.SAME),
            "WD10m", new Meaning(WeatherVariable.WIND_DIRECTION_DEG, Unit.SAME));

    private final Row row;
    private final Site site;
    private final @Nullable Double sunHours;
    private final YearRows rows;
    private int minute;

    /**
     * @param row the current row; its first field is the stamp
     * @param names names of its fields
     * @param sunHours time offset of the irradiance [h]; {@code null} if the file states none
     */
    PvgisRows(Row row, List<String> names, Site site, @Nullable Double sunHours) {
        this.row = row;
        this.site = site;
        this.sunHours = sunHours;
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Meaning meaning = NAMES.get(names.get(i));
            if (meaning != null) {
                columns.add(Column.of(meaning.variable(), i + 1, value -> false, meaning.unit()));
            }
        }
        boolean inclined = names.stream().anyMatch(name -> name.endsWith("(i)"));
        if (inclined && !names.contains("G(h)")) {
            throw row.fault(
                    "has irradiance on an inclined plane only",
                    "Ask PVGIS for a typical year (TMY), which has G(h), Gb(n) and Gd(h)");
        }
        if (columns.isEmpty()) {
            throw row.fault("there is no column of weather", "A typical year of PVGIS has T2m, G(h), WS10m ...");
        }
        rows = new YearRows(row, 0, 1, columns);
    }

    /** The place that the header states. */
    static Site site(Row row, double latitudeDeg, double longitudeDeg, double elevationM) {
        try {
            return new Site(latitudeDeg, longitudeDeg, elevationM);
        } catch (InvalidValueException e) {
            throw row.fault("%s %s".formatted(e.field(), e.problem()), "The header must state the place");
        }
    }

    void take() {
        Matcher stamp = STAMP.matcher(row.text(1));
        if (!stamp.matches()) {
            throw row.fault(1, "time", "\"%s\" is no time".formatted(row.text(1)), "Write it as 20050101:0010");
        }
        int minuteOfRow = Integer.parseInt(stamp.group(4));
        minute = rows.first() ? minuteOfRow : minute;
        if (minuteOfRow != minute) {
            throw row.fault(
                    1,
                    "minute",
                    "is %d where %d must stand".formatted(minuteOfRow, minute),
                    "Every hour of the year must be there once, in order");
        }
        rows.take(
                Integer.parseInt(stamp.group(1)),
                Integer.parseInt(stamp.group(2)),
                Integer.parseInt(stamp.group(3)),
                1);
    }

    WeatherTable table(Wanted wanted) {
        @Nullable Double sunMinutes = sunMinutes();
        if (sunMinutes != null && !(Math.abs(sunMinutes) <= 90.0)) {
            throw row.fault("the time offset of the irradiance is %s min".formatted(sunMinutes), "At most 90 min");
        }
        return rows.table(
                new Station("", site, ZoneOffset.UTC),
                Stamps.INTERVAL_START,
                sunMinutes,
                wanted.clockAt(site.longitudeDeg()),
                null);
    }

    private @Nullable Double sunMinutes() {
        if (sunHours == null && minute == 0) {
            return null;
        }
        return minute + (sunHours == null ? 0.0 : 60.0 * sunHours);
    }
}
