package io.greenpark.scenarios.weather;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.WeatherVariable;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Hourly CSV of NASA POWER: a header from {@code -BEGIN HEADER-} to {@code -END HEADER-} that names place, clock (LST or UTC),
 * missing code and the unit of every parameter, column names, then one row per hour 0 to 23.
 *
 * <p>Source: NASA Langley Research Center, POWER, "Hourly API". Local solar time is that of the full hour nearest to the
 * longitude.
 */
final class NasaPowerFormat implements WeatherFormat {

    private static final Pattern PLACE =
            Pattern.compile("(?i)location: +latitude +(-?[\\d.]+) +longitude +(-?[\\d.]+).*");
    private static final Pattern ELEVATION = Pattern.compile("(?i)elevation .*= *(-?[\\d.]+) *meters.*");
    private static final Pattern MISSING = Pattern.compile("(?i)the value for missing .*: *(-?[\\d.]+)");
    private static final Pattern PARAMETER = Pattern.compile("(\\w+) +.*\\(([^()]*)\\)");

    /** A parameter and the height of its measurement [m]. */
    private record Meaning(WeatherVariable variable, double heightM) {}

    private static final Map<String, Meaning> NAMES = Map.ofEntries(
            air("ALLSKY_SFC_SW_DWN", WeatherVariable.GHI_W_PER_M2),
            air("ALLSKY_SFC_SW_DNI", WeatherVariable.DNI_W_PER_M2),
            air("ALLSKY_SFC_SW_DIFF", WeatherVariable.DHI_W_PER_M2),
            air("ALLSKY_SRF_ALB", WeatherVariable.ALBEDO_FRACTION),
            air("T2M", WeatherVariable.DRY_BULB_C),
            air("T2MDEW", WeatherVariable.DEW_POINT_C),
            air("RH2M", WeatherVariable.RELATIVE_HUMIDITY_FRACTION),
            air("PS", WeatherVariable.PRESSURE_PA),
            air("PRECTOTCORR", WeatherVariable.RAIN_MM_PER_H),
            air("SNODP", WeatherVariable.SNOW_DEPTH_CM),
            wind("WS2M", WeatherVariable.WIND_SPEED_M_PER_S, 2.0),
            wind("WS10M", WeatherVariable.WIND_SPEED_M_PER_S, 10.0),
            wind("WS50M", WeatherVariable.WIND_SPEED_M_PER_S, 50.0),
            wind("WD2M", WeatherVariable.WIND_DIRECTION_DEG, 2.0),
            wind("WD10M", WeatherVariable.WIND_DIRECTION_DEG, 10.0),
            wind("WD50M", WeatherVariable.WIND_DIRECTION_DEG, 50.0));

    private static final Map<String, String> OTHER_NAMES_OF_UNITS = Map.of(
            "MJ/hr", "MJ/m2",
            "MJ/m2/hr", "MJ/m2",
            "kW-hr/m2/hr", "kWh/m2",
            "mm/hour", "mm/h",
            "Degrees", "deg",
            "dimensionless", "fraction");

    private static Map.Entry<String, Meaning> air(String name, WeatherVariable variable) {
        return Map.entry(name, new Meaning(variable, Column.AIR_HEIGHT_M));
    }

    private static Map.Entry<String, Meaning> wind(String name, WeatherVariable variable, double heightM) {
        return Map.entry(name, new Meaning(variable, heightM));
    }

    @Override
    public String name() {
        return "NASA POWER";
    }

    @Override
    public boolean recognises(String head) {
        return head.startsWith("-BEGIN HEADER-");
    }

    @Override
    public WeatherTable read(Path file, byte[] bytes, Wanted wanted) {
        return new Reading(new TextTable(file, bytes, ',')).table(wanted);
    }

    /** The reading of one file. */
    private static final class Reading {

        private final TextTable text;
        private final Map<String, String> unitNames = new HashMap<>();
        private double latitudeDeg = Double.NaN;
        private double longitudeDeg = Double.NaN;
        private double elevationM = Double.NaN;
        private double missing = Double.NaN;
        private boolean utc;

        Reading(TextTable text) {
            this.text = text;
        }

        WeatherTable table(Wanted wanted) {
            while (text.next() && !text.text(1).equals("-END HEADER-")) {
                header(line());
            }
            Site site = site();
            if (!text.next()) {
                throw text.fault("the header ends early", "-END HEADER- must end it");
            }
            Map<String, Integer> fields = new HashMap<>();
            for (int field = 1; field <= text.fields(); field++) {
                fields.putIfAbsent(text.text(field), field);
            }
            int month = field(fields, "MO");
            int day = field(fields, "DY");
            int hour = field(fields, "HR");
            YearRows rows = new YearRows(text, 0, 1, columns());
            int count = text.fields();
            while (text.nextNotBlank()) {
                if (text.fields() != count) {
                    throw text.fault("has %d fields, not %d".formatted(text.fields(), count), "");
                }
                rows.take(
                        text.wholeNumber(month, "month"),
                        text.wholeNumber(day, "day"),
                        text.wholeNumber(hour, "hour"),
                        hour);
            }
            ZoneOffset clock = utc ? ZoneOffset.UTC : Wanted.solarClock(site.longitudeDeg());
            return rows.table(
                    new Station("", site, clock),
                    Stamps.INTERVAL_START,
                    null,
                    wanted.clockAt(site.longitudeDeg()),
                    wanted.windHeightM());
        }

        /** The whole line; the header is no table. */
        private String line() {
            StringBuilder line = new StringBuilder(text.text(1));
            for (int field = 2; field <= text.fields(); field++) {
                line.append(", ").append(text.text(field));
            }
            return line.toString();
        }

        private void header(String line) {
            Matcher place = PLACE.matcher(line);
            Matcher elevation = ELEVATION.matcher(line);
            Matcher code = MISSING.matcher(line);
            Matcher parameter = PARAMETER.matcher(line);
            if (place.matches()) {
                latitudeDeg = number(place.group(1));
                longitudeDeg = number(place.group(2));
            } else if (elevation.matches()) {
                elevationM = number(elevation.group(1));
            } else if (code.matches()) {
                missing = number(code.group(1));
            } else if (line.startsWith("Dates")) {
                utc = line.endsWith("UTC");
            } else if (parameter.matches()) {
                unitNames.put(parameter.group(1), parameter.group(2).replace("^", ""));
            }
        }

        private double number(String digits) {
            try {
                return Double.parseDouble(digits);
            } catch (NumberFormatException e) {
                throw text.fault("\"%s\" is not a number".formatted(digits), "");
            }
        }

        private Site site() {
            try {
                return new Site(latitudeDeg, longitudeDeg, elevationM);
            } catch (InvalidValueException e) {
                throw text.fault("%s %s".formatted(e.field(), e.problem()), "The header must state the place");
            }
        }

        private int field(Map<String, Integer> fields, String name) {
            Integer field = fields.get(name);
            if (field == null) {
                throw text.fault("there is no column \"%s\"".formatted(name), "Ask POWER for hourly values");
            }
            return field;
        }

        private List<Column> columns() {
            DoublePredicate code = Column.codes(missing);
            List<Column> columns = new ArrayList<>();
            for (int field = 1; field <= text.fields(); field++) {
                Meaning meaning = NAMES.get(text.text(field));
                if (meaning != null) {
                    columns.add(new Column(
                            meaning.variable(), field, code, unit(field, meaning.variable()), meaning.heightM()));
                }
            }
            if (columns.isEmpty()) {
                throw text.fault("there is no column of weather", "POWER has e.g. ALLSKY_SFC_SW_DWN, T2M, WS50M");
            }
            return columns;
        }

        private Unit unit(int field, WeatherVariable variable) {
            String stated = unitNames.getOrDefault(text.text(field), "");
            @Nullable Unit unit = Unit.of(variable).get(OTHER_NAMES_OF_UNITS.getOrDefault(stated, stated));
            if (unit == null) {
                throw text.fault(
                        field,
                        variable.key(),
                        "the header gives it the unit \"%s\"".formatted(stated),
                        "Known: " + String.join(", ", Unit.of(variable).keySet()));
            }
            return unit;
        }
    }
}
