package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.WeatherVariable;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Hints;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Place;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.SiteSection;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.text.Nearest;
import io.greenpark.scenarios.weather.CsvMap;
import io.greenpark.scenarios.weather.Stamps;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The keys that explain a CSV file of one's own: in {@code weather.sites.<id>}, and alone in a file beside it. */
public final class CsvMapKeys {

    private static final String BECAUSE = "columns explain the file";
    private static final LocalDateTime SAMPLE = LocalDateTime.of(2025, 1, 1, 0, 0);

    /** A column before its unit is known to fit. */
    private record Entry(String column, String unit, Optional<Double> heightM, Place unitPlace) {}

    private static final Key<String> COLUMN = required(
                    "column", Texts.any(), "Name of the column in the header line of the file.")
            .chinese("列名");
    private static final Key<String> UNIT = required(
                    "unit", Choice.of(unitNames()), "Unit of the file; only those of the variable fit.")
            .chinese("单位");
    private static final Key<Double> HEIGHT = optional(
                    "heightM",
                    Numbers.above(0.0, "m"),
                    "Height of the measurement above ground; 10 m for wind and 2 m for the rest if it is left out.")
            .chinese("测量高度");

    private static final Section<Entry> ENTRY = new Section<>(
            "weather-column",
            "A column of a CSV file of weather.",
            List.of(COLUMN, UNIT, HEIGHT),
            values -> new Entry(values.get(COLUMN), values.get(UNIT), values.find(HEIGHT), values.at(UNIT)));

    private static final Map<WeatherVariable, Key<Entry>> VARIABLES = variables();

    private static final Section<List<CsvMap.Named>> COLUMNS_TYPE = new Section<>(
            "weather-columns",
            "The columns of a CSV file of weather by what they hold.",
            List.copyOf(VARIABLES.values()),
            CsvMapKeys::columns);

    private static final Key<List<CsvMap.Named>> COLUMNS = optional(
                    "columns", COLUMNS_TYPE, "For a CSV file of one's own: which column holds what, in which unit.")
            .chinese("列对应");
    private static final Key<Site> SITE = optional(
                    "site", SiteSection.TYPE, "Where a CSV file was measured; needed with columns.")
            .chinese("测站位置");
    private static final Key<ZoneOffset> OFFSET = optional(
                    "utcOffset", Texts.offset(), "Clock of the rows of a CSV file; needed with columns.")
            .chinese("文件时区");
    private static final Key<Stamps> STAMPS = optional(
                    "stamps",
                    Choice.of(Stamps.class),
                    "What the time of a row of a CSV file stands for; needed with columns.")
            .chinese("时标含义");
    private static final Key<String> TIME_COLUMN = optional(
                    "timeColumn",
                    Texts.any(),
                    "Column of the time in a CSV file; without it the rows begin with the year and have no leap day.")
            .chinese("时间列");
    private static final Key<String> TIME_FORMAT = defaulted(
                    "timeFormat",
                    Texts.any(),
                    "yyyy-MM-dd HH:mm",
                    "the order of ISO 8601",
                    "How times are written: yyyy year, MM month, dd day, HH hour, mm minute, other letters in single quotes.")
            .chinese("时间格式");
    private static final Key<List<Double>> MISSING = defaulted(
                    "missing",
                    new ListOf<>(Numbers.any("1"), 0, 10),
                    List.of(),
                    "an empty cell is a missing value",
                    "Numbers of a CSV file that stand for a missing value.")
            .chinese("缺测代码");

    static final List<Key<?>> ALL = List.of(COLUMNS, SITE, OFFSET, STAMPS, TIME_COLUMN, TIME_FORMAT, MISSING);

    /** A file that holds nothing but the map of a CSV file. */
    public static final Section<CsvMap> FILE =
            new Section<>("weather-map", "How to read a CSV file of weather.", ALL, values -> {
                values.needed(COLUMNS, "they are what the file is for");
                return find(values).orElseThrow();
            });

    private CsvMapKeys() {}

    private static Map<WeatherVariable, Key<Entry>> variables() {
        Map<WeatherVariable, Key<Entry>> keys = new LinkedHashMap<>();
        for (WeatherVariable variable : WeatherVariable.values()) {
            keys.put(
                    variable,
                    optional(
                            variable.key(),
                            ENTRY,
                            "Column of " + variable.key() + ", in one of " + String.join(", ", CsvMap.units(variable))
                                    + "."));
        }
        return keys;
    }

    private static Map<String, String> unitNames() {
        Map<String, String> names = new LinkedHashMap<>();
        for (WeatherVariable variable : WeatherVariable.values()) {
            CsvMap.units(variable).forEach(unit -> names.put(unit, unit));
        }
        return names;
    }

    private static List<CsvMap.Named> columns(Values values) {
        List<CsvMap.Named> columns = new ArrayList<>();
        VARIABLES.forEach((variable, key) -> values.find(key).ifPresent(entry -> {
            if (!CsvMap.units(variable).contains(entry.unit())) {
                throw entry.unitPlace()
                        .reject(
                                "is no unit of " + variable.key(),
                                Hints.of(
                                        "one of " + Hints.list(CsvMap.units(variable)),
                                        Nearest.to(entry.unit(), CsvMap.units(variable))));
            }
            columns.add(new CsvMap.Named(
                    variable, entry.column(), entry.unit(), entry.heightM().orElse(CsvMap.usualHeightM(variable))));
        }));
        if (columns.isEmpty()) {
            throw values.place().rejectKey("must not be empty", "expected " + Hints.list(COLUMNS_TYPE.childKeys()));
        }
        return columns;
    }

    /** The map, if the section has columns. */
    static Optional<CsvMap> find(Values values) {
        for (Key<?> key : ALL) {
            if (values.has(key) && !values.has(COLUMNS)) {
                throw values.at(key).rejectKey("explains a CSV file without columns", "expected columns beside it");
            }
        }
        return values.find(COLUMNS)
                .map(columns -> new CsvMap(
                        values.needed(SITE, BECAUSE),
                        values.needed(OFFSET, BECAUSE),
                        values.needed(STAMPS, BECAUSE),
                        values.find(TIME_COLUMN).map(column -> new CsvMap.Time(column, format(values))),
                        values.get(MISSING),
                        columns));
    }

    private static DateTimeFormatter format(Values values) {
        try {
            DateTimeFormatter format = DateTimeFormatter.ofPattern(
                            values.get(TIME_FORMAT).replace('y', 'u'), Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);
            LocalDateTime.parse(format.format(SAMPLE), format);
            return format;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw values.at(TIME_FORMAT)
                    .reject("is no format of date and time", "expected letters such as in yyyy-MM-dd HH:mm");
        }
    }
}
