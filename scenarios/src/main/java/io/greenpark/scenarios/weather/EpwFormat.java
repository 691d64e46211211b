package io.greenpark.scenarios.weather;

import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.WeatherVariable;
import java.nio.file.Path;
import java.time.ZoneOffset;
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
    private static final int ALBEDO_FIELD = 33;
    private static final int FIELDS = 35;

    private static final List<Column> COLUMNS = List.of(
            column(WeatherVariable.DRY_BULB_C, 7, 99.9, Unit.SAME),
            column(WeatherVariable.DEW_POINT_C, 8, 99.9, Unit.SAME),
            column(WeatherVariable.RELATIVE_HUMIDITY_FRACTION, 9, 999.0, Unit.PERCENT),
            column(WeatherVariable.PRESSURE_PA, 10, 999_999.0, Unit.SAME),
            column(WeatherVariable.GHI_W_PER_M2, 14, 9_999.0, Unit.SAME),
            column(WeatherVariable.DNI_W_PER_M2, 15, 9_999.0, Unit.SAME),
            column(WeatherVariable.DHI_W_PER_M2, 16, 9_999.0, Unit.SAME),
            column(WeatherVariable.WIND_DIRECTION_DEG, 21, 999.0, Unit.SAME),
            column(WeatherVariable.WIND_SPEED_M_PER_S, 22, 999.0, Unit.SAME),
            column(WeatherVariable.SNOW_DEPTH_CM, 31, 999.0, Unit.SAME),
            column(WeatherVariable.ALBEDO_FRACTION, ALBEDO_FIELD, 999.0, Unit.SAME));

    private static Column column(WeatherVariable variable, int field, double missingFrom, Unit unit) {
        return Column.of(variable, field, Column.from(missingFrom), unit);
    }

    @Override
    public String name() {
        return "EPW";
    }

    @Override
    public boolean recognises(String head) {
        return head.regionMatches(true, 0, "LOCATION,", 0, 9);
    }

    @Override
    public WeatherTable read(Path file, byte[] bytes, Wanted wanted) {
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
            YearRows rows = new YearRows(text, 1, rowsPerHour, COLUMNS);
            while (text.nextNotBlank()) {
                readRow(rows);
            }
            return rows.table(new Station(station, site, offset), Stamps.INTERVAL_END, null, offset, null);
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

        private void readRow(YearRows rows) {
            if (text.fields() < LAST_FIELD_WITHOUT_ALBEDO || text.fields() > FIELDS) {
                throw text.fault(
                        "has %d fields".formatted(text.fields()),
                        "An EPW row has %d fields, or at least the first %d"
                                .formatted(FIELDS, LAST_FIELD_WITHOUT_ALBEDO));
            }
            int month = text.wholeNumber(2, "month");
            int day = text.wholeNumber(3, "day");
            rows.take(month, day, text.wholeNumber(4, "hour"), 4);
        }
    }
}
