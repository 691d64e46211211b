package io.greenpark.scenarios.weather;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A SAM CSV file for tests. */
final class SamText {

    static final int HEADER_LINES = 3;

    final List<String> lines = new ArrayList<>();

    private SamText() {}

    /** A year in which nothing is missing; the first row of an hour stands at {@code firstMinute}. */
    static SamText ofYear(int calendarYear, int rowsPerHour, int firstMinute) {
        SamText text = new SamText();
        text.lines.add("Source,Location ID,City,State,Country,Latitude,Longitude,Time Zone,Elevation");
        text.lines.add("TEST,7,Changtu,-,CHN,42.78,124.11,8,130");
        text.lines.add(
                "Year,Month,Day,Hour,Minute,GHI,DNI,DHI,Temperature,Dew Point,Relative Humidity,Pressure,Wind Speed,Wind Direction,Surface Albedo");
        for (LocalDate date = LocalDate.of(calendarYear, 1, 1);
                date.getYear() == calendarYear;
                date = date.plusDays(1)) {
            for (int hour = 0; hour < 24; hour++) {
                for (int part = 0; part < rowsPerHour; part++) {
                    text.lines.add(row(date, hour, firstMinute + part * 60 / rowsPerHour));
                }
            }
        }
        return text;
    }

    private static String row(LocalDate date, int hour, int minute) {
        double height = Math.max(0.0, Math.cos(Math.PI * (hour + minute / 60.0 - 12.0) / 12.0));
        return String.format(
                Locale.ROOT,
                "%d,%d,%d,%d,%d,%.1f,%.1f,%.1f,%.1f,-5.0,60,1000,%.1f,%d,0.2",
                date.getYear(),
                date.getMonthValue(),
                date.getDayOfMonth(),
                hour,
                minute,
                600.0 * height,
                500.0 * height,
                600.0 * height - 500.0 * height * height,
                hour / 10.0,
                3.0 + hour / 10.0,
                10 * hour);
    }

    SamText set(int row, int field, String value) {
        String[] fields = lines.get(HEADER_LINES + row).split(",", -1);
        fields[field - 1] = value;
        lines.set(HEADER_LINES + row, String.join(",", fields));
        return this;
    }

    SamText header(int line, String content) {
        lines.set(line - 1, content);
        return this;
    }

    byte[] bytes() {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
