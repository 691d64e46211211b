package io.greenpark.scenarios.weather;

import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.WeatherVariable;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;

/**
 * TMY2: a line about the station, then one row of fixed places per hour 1 to 24.
 *
 * <p>Source: W. Marion, K. Urban, User's Manual for TMY2s, NREL (1995), tables 3-1 and 3-2. A row is the hour that ends at its
 * hour; temperatures and wind speeds are in tenths, codes of nines are missing values.
 */
final class Tmy2Format implements WeatherFormat {

    private static final Pattern HEADER =
            Pattern.compile("^.\\d{5}.{27}[ \\d+-]{3} [NS] [ \\d]{2} [ \\d]{2} [EW] [ \\d]{3} [ \\d]{2}.*");

    /** City; time zone; latitude: sign, degrees, minutes; longitude likewise; elevation. */
    private static final int[] HEADER_CUTS = {8, 29, 34, 36, 38, 38, 40, 41, 43, 44, 46, 46, 48, 50, 52, 53, 56, 59};

    /** Month, day, hour; GHI, DNI, DHI; air, dew point, humidity, pressure; wind direction and speed; snow. */
    private static final int[] ROW_CUTS = {
        4, 5, 6, 7, 8, 9, 18, 21, 24, 27, 30, 33, 68, 71, 74, 77, 80, 82, 85, 88, 91, 93, 96, 98, 134, 136
    };

    private static final Unit TENTH = Unit.of(0.1);

    private static final List<Column> COLUMNS = List.of(
            column(WeatherVariable.GHI_W_PER_M2, 4, 9_999.0, Unit.SAME),
            column(WeatherVariable.DNI_W_PER_M2, 5, 9_999.0, Unit.SAME),
            column(WeatherVariable.DHI_W_PER_M2, 6, 9_999.0, Unit.SAME),
            column(WeatherVariable.DRY_BULB_C, 7, 9_999.0, TENTH),
            column(WeatherVariable.DEW_POINT_C, 8, 9_999.0, TENTH),
            column(WeatherVariable.RELATIVE_HUMIDITY_FRACTION, 9, 999.0, Unit.PERCENT),
            column(WeatherVariable.PRESSURE_PA, 10, 9_999.0, Unit.HECTOPASCAL),
            column(WeatherVariable.WIND_DIRECTION_DEG, 11, 999.0, Unit.SAME),
            column(WeatherVariable.WIND_SPEED_M_PER_S, 12, 999.0, TENTH),
            column(WeatherVariable.SNOW_DEPTH_CM, 13, 999.0, Unit.SAME));

    private static Column column(WeatherVariable variable, int field, double missingFrom, Unit unit) {
        return Column.of(variable, field, Column.from(missingFrom), unit);
    }

    @Override
    public String name() {
        return "TMY2";
    }

    @Override
    public boolean recognises(String head) {
        return HEADER.matcher(head.lines().findFirst().orElse("")).matches();
    }

    @Override
    public WeatherTable read(Path file, byte[] bytes, Wanted wanted) {
        TextTable about = TextTable.fixed(file, bytes, HEADER_CUTS);
        about.next();
        StationHeader header = new StationHeader(
                degrees(about, 3, "N", "latitudeDeg"),
                degrees(about, 6, "E", "longitudeDeg"),
                about.number(2, "utcOffsetHours"),
                about.number(9, "elevationM"));
        Site site = header.site(about, 4, 7, 9);
        ZoneOffset offset = header.offset(about, 2);
        TextTable text = TextTable.fixed(file, bytes, ROW_CUTS);
        text.next();
        YearRows rows = new YearRows(text, 1, 1, COLUMNS);
        while (text.nextNotBlank()) {
            rows.take(text.wholeNumber(1, "month"), text.wholeNumber(2, "day"), text.wholeNumber(3, "hour"), 3);
        }
        return rows.table(new Station(about.text(1), site, offset), Stamps.INTERVAL_END, null, offset, null);
    }

    /** Sign, degrees and minutes in three fields. */
    private static double degrees(TextTable text, int field, String positive, String name) {
        double degrees = text.number(field + 1, name) + text.number(field + 2, name) / 60.0;
        return text.text(field).equals(positive) ? degrees : -degrees;
    }
}
