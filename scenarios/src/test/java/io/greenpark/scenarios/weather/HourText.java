package io.greenpark.scenarios.weather;

import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.WeatherVariable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Small weather files of any format for tests: header lines, one row per hour of 2025, a tail. */
final class HourText {

    final int headerLines;
    final List<String> lines = new ArrayList<>();

    /**
     * An hour whose values tell which it is.
     *
     * @param start its beginning
     * @param k number of the hour in the year, from 0
     */
    record Hour(LocalDateTime start, int k) {

        /** Temperature: every hour of forty days has its own [C]. */
        double dryBulbC() {
            return (k % 960) / 40.0;
        }

        /** Wind speed: highest in the last hour of the day [m/s]. */
        double windMPerS() {
            return 3.0 + start.getHour() / 10.0;
        }

        /** Cosine of the zenith angle of an equinox at the middle of the hour. */
        double height() {
            return Math.max(0.0, Math.cos(Math.PI * (start.getHour() + 0.5 - 12.0) / 12.0));
        }

        double ghiWPerM2() {
            return Math.rint(600.0 * height());
        }

        String format(String pattern, Object... values) {
            return String.format(Locale.ROOT, pattern, values);
        }
    }

    private HourText(int headerLines) {
        this.headerLines = headerLines;
    }

    static HourText of(List<String> header, Function<Hour, String> row, List<String> tail) {
        HourText text = new HourText(header.size());
        text.lines.addAll(header);
        LocalDateTime first = LocalDateTime.of(2025, 1, 1, 0, 0);
        for (int k = 0; k < 8760; k++) {
            text.lines.add(row.apply(new Hour(first.plusHours(k), k)));
        }
        text.lines.addAll(tail);
        return text;
    }

    HourText header(int line, String content) {
        lines.set(line - 1, content);
        return this;
    }

    HourText row(int row, Function<String, String> edit) {
        lines.set(headerLines + row, edit.apply(lines.get(headerLines + row)));
        return this;
    }

    byte[] bytes() {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static HourText tmy3() {
        return of(
                List.of(
                        "543430,\"CHANGTU, TEST\",LN,8.0,42.780,124.110,130",
                        "Date (MM/DD/YYYY),Time (HH:MM),ETR (W/m^2),GHI (W/m^2),GHI source,DNI (W/m^2),DHI (W/m^2),Dry-bulb (C),"
                                + "Dew-point (C),RHum (%),Pressure (mbar),Wdir (degrees),Wspd (m/s),Alb (unitless)"),
                h -> h.format(
                        "%02d/%02d/1988,%02d:00,0,%.0f,1,%.0f,%.0f,%.3f,-5.0,60,1000,%d,%.1f,0.2",
                        h.start().getMonthValue(),
                        h.start().getDayOfMonth(),
                        h.start().getHour() + 1,
                        h.ghiWPerM2(),
                        500.0 * h.height(),
                        600.0 * h.height() - 500.0 * h.height() * h.height(),
                        h.dryBulbC(),
                        15 * h.start().getHour(),
                        h.windMPerS()),
                List.of());
    }

    static HourText tmy2() {
        return of(
                List.of(" 54343 CHANGTU TEST           LN   8 N 42 47 E 124  7   130"),
                h -> {
                    StringBuilder row = new StringBuilder(" ".repeat(142));
                    put(
                            row,
                            2,
                            h.format(
                                    "85%02d%02d%02d",
                                    h.start().getMonthValue(),
                                    h.start().getDayOfMonth(),
                                    h.start().getHour() + 1));
                    put(row, 18, h.format("%4.0fA7", h.ghiWPerM2()));
                    put(row, 24, h.format("%4.0fA7", 500.0 * h.height()));
                    put(row, 30, h.format("%4.0fA7", 600.0 * h.height() - 500.0 * h.height() * h.height()));
                    put(row, 68, h.format("%4.0fA7", 10.0 * h.dryBulbC()));
                    put(row, 74, " -50A7");
                    put(row, 80, " 60A7");
                    put(row, 85, "1000A7");
                    put(row, 91, h.format("%3dA7", 15 * h.start().getHour()));
                    put(row, 96, h.format("%3.0fA7", 10.0 * h.windMPerS()));
                    put(row, 134, h.start().getMonthValue() == 1 ? "  4A7" : "  0A7");
                    return row.toString();
                },
                List.of());
    }

    private static void put(StringBuilder row, int place, String text) {
        row.replace(place - 1, place - 1 + text.length(), text);
    }

    static HourText srw() {
        return of(
                List.of(
                        "7,Changtu,LN,CHN,2012,42.78,124.11,130,1,8760",
                        "made for tests, not measured",
                        "Temperature,Pressure,Direction,Speed,Direction,Speed",
                        "C,atm,degrees,m/s,degrees,m/s",
                        "80,80,80,80,120,120"),
                h -> h.format(
                        "%.3f,0.98,%d,%.1f,%d,%.1f",
                        h.dryBulbC(),
                        15 * h.start().getHour(),
                        h.windMPerS(),
                        350 - h.start().getHour(),
                        h.windMPerS() + 2.0),
                List.of());
    }

    static HourText pvgisCsv() {
        List<String> header = new ArrayList<>(List.of(
                "Latitude (decimal degrees): 42.780",
                "Longitude (decimal degrees): 124.110",
                "Elevation (m): 130.0",
                "Irradiance Time Offset (h): 0.25",
                "month,year"));
        for (int month = 1; month <= 12; month++) {
            header.add(month + "," + (2005 + month));
        }
        header.add("time(UTC),T2m,RH,G(h),Gb(n),Gd(h),IR(h),WS10m,WD10m,SP");
        return of(
                header,
                h -> h.format(
                        "%d%02d%02d:%02d00,%.3f,60.0,%.1f,0.0,%.1f,250.0,%.1f,%d,100000.0",
                        2005 + h.start().getMonthValue(),
                        h.start().getMonthValue(),
                        h.start().getDayOfMonth(),
                        h.start().getHour(),
                        h.dryBulbC(),
                        h.ghiWPerM2(),
                        h.ghiWPerM2(),
                        h.windMPerS(),
                        15 * h.start().getHour()),
                List.of("", "T2m: 2-m air temperature (degree Celsius)", "PVGIS (c) European Union"));
    }

    static HourText pvgisJson() {
        return of(
                List.of(
                        "{\"inputs\": {\"location\": {\"latitude\": 42.78, \"longitude\": 124.11, \"elevation\": 130.0,",
                        " \"irradiance_time_offset\": 0.25}}, \"outputs\": {\"months_selected\": [{\"month\": 1, \"year\": 2006}],",
                        " \"tmy_hourly\": ["),
                h -> h.format(
                        "{\"time(UTC)\": \"%d%02d%02d:%02d00\", \"T2m\": %.3f, \"RH\": 60.0, \"G(h)\": %.1f, \"Gb(n)\": 0.0, "
                                + "\"Gd(h)\": %.1f, \"WS10m\": %.1f, \"WD10m\": %d, \"SP\": 100000.0}%s",
                        2005 + h.start().getMonthValue(),
                        h.start().getMonthValue(),
                        h.start().getDayOfMonth(),
                        h.start().getHour(),
                        h.dryBulbC(),
                        h.ghiWPerM2(),
                        h.ghiWPerM2(),
                        h.windMPerS(),
                        15 * h.start().getHour(),
                        h.k() == 8759 ? "" : ","),
                List.of("]}, \"meta\": {}}"));
    }

    static HourText nasaPower(String clock) {
        return of(
                List.of(
                        "-BEGIN HEADER-",
                        "NASA/POWER Source Native Resolution Hourly Data ",
                        "Dates (month/day/year): 01/01/2025 through 12/31/2025 in " + clock,
                        "Location: latitude  42.78   longitude 124.11 ",
                        "elevation from MERRA-2: Average for 0.5 x 0.625 degree lat/lon region = 183.69 meters",
                        "The value for missing source data that cannot be computed or is outside of the sources availability range: -999 ",
                        "parameter(s): ",
                        "ALLSKY_SFC_SW_DWN     CERES SYN1deg All Sky Surface Shortwave Downward Irradiance (Wh/m^2) ",
                        "T2M                   MERRA-2 Temperature at 2 Meters (C) ",
                        "RH2M                  MERRA-2 Relative Humidity at 2 Meters (%) ",
                        "PS                    MERRA-2 Surface Pressure (kPa) ",
                        "WS10M                 MERRA-2 Wind Speed at 10 Meters (m/s) ",
                        "WS50M                 MERRA-2 Wind Speed at 50 Meters (m/s) ",
                        "WD50M                 MERRA-2 Wind Direction at 50 Meters (Degrees) ",
                        "PRECTOTCORR           MERRA-2 Precipitation Corrected (mm/hour) ",
                        "-END HEADER-",
                        "YEAR,MO,DY,HR,ALLSKY_SFC_SW_DWN,T2M,RH2M,PS,WS10M,WS50M,WD50M,PRECTOTCORR"),
                h -> h.format(
                        "2025,%d,%d,%d,%.1f,%.3f,60.0,98.5,%.1f,%.1f,%d,0.1",
                        h.start().getMonthValue(),
                        h.start().getDayOfMonth(),
                        h.start().getHour(),
                        h.ghiWPerM2(),
                        h.dryBulbC(),
                        h.windMPerS(),
                        h.windMPerS() + 2.0,
                        15 * h.start().getHour()),
                List.of());
    }

    static final Site CHANGTU = new Site(42.78, 124.11, 130.0);

    /** A mast of one's own, semicolons between the fields, in units of its own. */
    static HourText mast(Stamps stamps) {
        int minutes =
                switch (stamps) {
                    case INTERVAL_START -> 0;
                    case INTERVAL_MIDDLE -> 30;
                    case INTERVAL_END -> 60;
                };
        DateTimeFormatter format = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);
        return of(
                List.of("time;t;p;ghi;ws80"),
                h -> h.format(
                        "%s;%.3f;98.5;%.4f;%.2f",
                        format.format(h.start().plusMinutes(minutes)),
                        h.dryBulbC() + 273.15,
                        h.ghiWPerM2() / 1000.0,
                        3.6 * h.windMPerS()),
                List.of());
    }

    static CsvMap mastMap(Stamps stamps) {
        return new CsvMap(
                CHANGTU,
                ZoneOffset.ofHours(8),
                stamps,
                Optional.of(new CsvMap.Time("time", DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT))),
                List.of(-99.0),
                List.of(
                        new CsvMap.Named(WeatherVariable.DRY_BULB_C, "t", "K", 2.0),
                        new CsvMap.Named(WeatherVariable.PRESSURE_PA, "p", "kPa", 2.0),
                        new CsvMap.Named(WeatherVariable.GHI_W_PER_M2, "ghi", "kWh/m2", 2.0),
                        new CsvMap.Named(WeatherVariable.WIND_SPEED_M_PER_S, "ws80", "km/h", 80.0)));
    }
}
