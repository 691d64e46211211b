package io.greenpark.scenarios.weather;

import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.WeatherVariable;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How to read a CSV file of one's own: what its header line cannot say.
 *
 * @param site where it was measured
 * @param utcOffset clock of its rows
 * @param stamps what the time of a row stands for
 * @param time column of the time; empty if the rows are not dated and begin with the year
 * @param missing numbers that stand for a missing value; an empty cell always does
 * @param columns the columns to read
 */
public record CsvMap(
        Site site,
        ZoneOffset utcOffset,
        Stamps stamps,
        Optional<Time> time,
        List<Double> missing,
        List<Named> columns) {

    /**
     * The column of the time.
     *
     * @param column its name in the header line
     * @param format how times are written
     */
    public record Time(String column, DateTimeFormatter format) {}

    /**
     * A column of weather.
     *
     * @param variable what it holds
     * @param column its name in the header line
     * @param unit name of its unit, one of {@link #units}
     * @param heightM height of the measurement above ground [m]
     */
    public record Named(WeatherVariable variable, String column, String unit, double heightM) {}

    public CsvMap {
        missing = List.copyOf(missing);
        columns = List.copyOf(columns);
    }

    /** Names of the units in which {@code variable} may be given. */
    public static Set<String> units(WeatherVariable variable) {
        return Unit.of(variable).keySet();
    }

    /** Height at which {@code variable} is measured if nothing is said [m]. */
    public static double usualHeightM(WeatherVariable variable) {
        return Column.isWind(variable) ? Column.WIND_HEIGHT_M : Column.AIR_HEIGHT_M;
    }

    /** The columns as fields of the rows. */
    List<Column> in(Map<String, Integer> fields) {
        double[] codes = missing.stream().mapToDouble(Double::doubleValue).toArray();
        return columns.stream()
                .map(named -> new Column(
                        named.variable(),
                        fields.get(named.column()),
                        Column.codes(codes),
                        Unit.of(named.variable()).get(named.unit()),
                        named.heightM()))
                .toList();
    }
}
