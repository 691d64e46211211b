package io.greenpark.scenarios.weather;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** An EPW file for tests: plausible, simple, and open to any fault a test wants to put into it. */
final class EpwText {

    static final int HEADER_LINES = 8;

    final List<String> lines = new ArrayList<>();

    private EpwText() {}

    /** A year of hours in which nothing is missing; {@code calendarYear} decides whether there is a February 29. */
    static EpwText ofYear(int calendarYear) {
        EpwText text = new EpwText();
        text.lines.addAll(List.of(
                "LOCATION,Changtu,Liaoning,CHN,TEST,0,42.78,124.11,8.0,130.0",
                "DESIGN CONDITIONS,0",
                "TYPICAL/EXTREME PERIODS,0",
                "GROUND TEMPERATURES,0",
                "HOLIDAYS/DAYLIGHT SAVINGS,No,0,0,0",
                "COMMENTS 1,\"made for tests, not measured\"",
                "COMMENTS 2,",
                "DATA PERIODS,1,1,Data,Wednesday,1/ 1,12/31"));
        for (LocalDate date = LocalDate.of(calendarYear, 1, 1);
                date.getYear() == calendarYear;
                date = date.plusDays(1)) {
            for (int hour = 1; hour <= 24; hour++) {
                text.lines.add(row(date, hour));
            }
        }
        return text;
    }

    /** Sun of the equinox all the year: GHI = DNI cos z + DHI with z from the hour alone, at the middle of the hour. */
    private static String row(LocalDate date, int hour) {
        double height = Math.max(0.0, Math.cos(Math.PI * (hour - 0.5 - 12.0) / 12.0));
        double dryBulbC = -10.0 * Math.cos(2.0 * Math.PI * date.getDayOfYear() / 365.0) + hour / 10.0;
        return String.format(
                Locale.ROOT,
                "%d,%d,%d,%d,60,S,%.2f,%.2f,60,100000,0,0,300,%.1f,%.1f,%.1f,0,0,0,0,%d,%.1f,5,5,9999,99999,9,999999999,0,.1,%d,88,.2,0,0",
                date.getYear(),
                date.getMonthValue(),
                date.getDayOfMonth(),
                hour,
                dryBulbC,
                dryBulbC - 5.0,
                600.0 * height,
                500.0 * height,
                600.0 * height - 500.0 * height * height,
                10 * hour,
                3.0 + hour / 10.0,
                date.getMonthValue() == 1 ? 4 : 0);
    }

    /** Changes one field, counted from 1, of one data row, counted from 0. */
    EpwText set(int row, int field, String value) {
        return edit(row, line -> {
            String[] fields = line.split(",", -1);
            fields[field - 1] = value;
            return String.join(",", fields);
        });
    }

    EpwText edit(int row, UnaryOperator<String> edit) {
        int at = HEADER_LINES + row;
        lines.set(at, edit.apply(lines.get(at)));
        return this;
    }

    EpwText header(int line, String text) {
        lines.set(line - 1, text);
        return this;
    }

    EpwText remove(int row) {
        lines.remove(HEADER_LINES + row);
        return this;
    }

    byte[] bytes() {
        return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
