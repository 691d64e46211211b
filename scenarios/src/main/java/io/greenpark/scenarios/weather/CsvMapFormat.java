package io.greenpark.scenarios.weather;

import io.greenpark.scenarios.spec.Hints;
import io.greenpark.scenarios.text.Nearest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A CSV file that a {@link CsvMap} explains: a header line, then one row per step of 1 to 60 minutes; fields with commas,
 * semicolons or tabs in between, whichever the header line has most of.
 */
final class CsvMapFormat implements WeatherFormat {

    private static final String SEPARATORS = ",;\t";

    private final CsvMap map;

    CsvMapFormat(CsvMap map) {
        this.map = map;
    }

    @Override
    public String name() {
        return "CSV";
    }

    @Override
    public boolean recognises(String head) {
        return true;
    }

    @Override
    public WeatherTable read(Path file, byte[] bytes, Wanted wanted) {
        char separator = separator(bytes);
        int rowsPerHour = rowsPerHour(new TextTable(file, bytes, separator));
        return new Reading(new TextTable(file, bytes, separator), rowsPerHour).table(wanted);
    }

    private static char separator(byte[] bytes) {
        int[] counts = new int[SEPARATORS.length()];
        for (int at = 0; at < bytes.length && bytes[at] != '\n'; at++) {
            int which = SEPARATORS.indexOf(bytes[at]);
            if (which >= 0) {
                counts[which]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }

    /** The file must hold a year, so the number of its rows says how long a step is. */
    private static int rowsPerHour(TextTable text) {
        int rows = -1;
        while (text.nextNotBlank()) {
            rows++;
        }
        int rowsPerHour = YearRows.perHour(rows);
        if (60 % rowsPerHour != 0) {
            throw text.fault(
                    "the file has %d rows, about %d per hour".formatted(rows, rowsPerHour),
                    "A year has 8760 hours; steps of 1 to 60 minutes that divide the hour are read");
        }
        return rowsPerHour;
    }

    /** The reading of one file. */
    private final class Reading {

        private final TextTable text;
        private final Duration step;
        private final int rowsPerHour;
        private final Map<String, Integer> fields = new LinkedHashMap<>();

        Reading(TextTable text, int rowsPerHour) {
            this.text = text;
            this.rowsPerHour = rowsPerHour;
            this.step = Duration.ofMinutes(60 / rowsPerHour);
        }

        WeatherTable table(Wanted wanted) {
            text.nextNotBlank();
            for (int field = 1; field <= text.fields(); field++) {
                fields.putIfAbsent(text.text(field), field);
            }
            map.columns()
                    .forEach(named -> require(named.column(), named.variable().key()));
            map.time().ifPresent(time -> require(time.column(), "time"));
            YearRows rows = new YearRows(text, 0, rowsPerHour, map.in(fields));
            int count = text.fields();
            YearCursor undated = new YearCursor(rowsPerHour);
            while (text.nextNotBlank()) {
                if (text.fields() != count) {
                    throw text.fault("has %d fields, not %d".formatted(text.fields(), count), "");
                }
                if (map.time().isPresent()) {
                    takeDated(rows, map.time().get());
                } else {
                    undated.withoutLeapDay();
                    rows.takeWithBlanks(undated.month(), undated.dayOfMonth(), undated.hour(), 1);
                    undated.advance();
                }
            }
            return rows.table(
                    new Station("", map.site(), map.utcOffset()),
                    map.stamps(),
                    null,
                    Optional.ofNullable(wanted.clock()).orElse(map.utcOffset()),
                    wanted.windHeightM());
        }

        private void require(String column, String name) {
            if (!fields.containsKey(column)) {
                String nearest = Nearest.to(column, fields.keySet());
                throw text.fault(
                        1,
                        name,
                        "there is no column \"%s\"".formatted(column),
                        Hints.of("one of " + Hints.list(fields.keySet()), nearest));
            }
        }

        private void takeDated(YearRows rows, CsvMap.Time time) {
            int field = fields.get(time.column());
            LocalDateTime start = start(field, time);
            int expected = rows.part() * 60 / rowsPerHour;
            if (start.getMinute() != expected || start.getSecond() != 0) {
                throw text.fault(
                        field,
                        "time",
                        "gives a step that begins %d min %d s after the hour, where %d min must stand"
                                .formatted(start.getMinute(), start.getSecond(), expected),
                        "Every step of the year must be there once, in order; look at stamps");
            }
            rows.takeWithBlanks(start.getMonthValue(), start.getDayOfMonth(), start.getHour(), field);
        }

        /** Beginning of the step of the current row. */
        private LocalDateTime start(int field, CsvMap.Time time) {
            LocalDateTime stamp;
            try {
                stamp = LocalDateTime.parse(text.text(field), time.format());
            } catch (DateTimeParseException e) {
                throw text.fault(
                        field,
                        "time",
                        "\"%s\" does not follow timeFormat".formatted(text.text(field)),
                        "The first time of the year would be "
                                + time.format().format(LocalDateTime.of(2025, 1, 1, 0, 0)));
            }
            return switch (map.stamps()) {
                case INTERVAL_START -> stamp;
                case INTERVAL_MIDDLE -> stamp.minus(step.dividedBy(2));
                case INTERVAL_END -> stamp.minus(step);
            };
        }
    }
}
