package io.greenpark.scenarios.input;

import io.greenpark.core.time.TimeAxis;
import io.greenpark.scenarios.text.ScalarNode;
import io.greenpark.scenarios.text.Unreadable;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The column of a table of series that says when its rows begin: one that is named so, or the first one if it begins with a
 * date and a time. Rows without it are taken in their order.
 */
final class TimeColumn {

    private static final List<String> NAMES =
            List.of("time", "timestamp", "datetime", "date_time", "date time", "时间", "时刻", "日期时间");

    private static final Pattern STAMP = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})[T ]+(\\d{1,2}):(\\d{2})"
            + "(?::(\\d{2})(?:[.,]0+)?)?\\s*(Z|[+-]\\d{2}:?\\d{2})?");

    private final CsvTable table;
    private final int column;
    private final ZoneOffset local;

    private TimeColumn(CsvTable table, int column, ZoneOffset local) {
        this.table = table;
        this.column = column;
        this.local = local;
    }

    /** The column of times of {@code table}, if it has any beside that of the {@code values}. */
    static Optional<TimeColumn> of(CsvTable table, String values, ZoneOffset local) {
        List<String> header = table.header();
        for (int column = 0; column < header.size(); column++) {
            String name = header.get(column);
            boolean isTime = NAMES.contains(name.toLowerCase(Locale.ROOT))
                    || column == 0
                            && table.rows() > 0
                            && STAMP.matcher(table.cell(0, 0)).matches();
            if (isTime && !name.equals(values)) {
                return Optional.of(new TimeColumn(table, column, local));
            }
        }
        return Optional.empty();
    }

    /**
     * Requires that the rows are the steps of {@code axis}.
     *
     * @throws Unreadable if they are not
     */
    void require(TimeAxis axis) {
        LocalDateTime first = beginning(axis);
        require(row -> first.plus(axis.step().multipliedBy(row)));
    }

    /**
     * Requires that the rows are the steps of a year of {@code study}, without February 29.
     *
     * @param year axis of the model year in the step of the rows
     * @throws Unreadable if they are not
     */
    void requireYear(TimeAxis year, TimeAxis study) {
        int firstYear = beginning(study).getYear();
        int lastYear = beginning(study)
                .plus(study.step().multipliedBy(study.steps() - 1L))
                .getYear();
        int stated = begins(0).map(LocalDateTime::getYear).orElse(firstYear);
        int calendarYear = stated < firstYear || stated > lastYear ? firstYear : stated;
        LocalDateTime first = beginning(year);
        require(row -> first.plus(year.step().multipliedBy(row)).withYear(calendarYear));
    }

    private LocalDateTime beginning(TimeAxis axis) {
        return LocalDateTime.ofInstant(axis.start(), local);
    }

    private void require(IntFunction<LocalDateTime> expected) {
        for (int row = 0; row < table.rows(); row++) {
            LocalDateTime begins =
                    begins(row).orElseThrow(rejected(row, "is no date with a time", expected.apply(row)));
            if (!begins.equals(expected.apply(row))) {
                throw rejected(row, why(row, begins), expected.apply(row)).get();
            }
        }
    }

    private String why(int row, LocalDateTime begins) {
        return row > 0 && begins(row - 1).equals(Optional.of(begins))
                ? "is the time of the row before, too"
                : "is not the time of this row";
    }

    private Supplier<Unreadable> rejected(int row, String what, LocalDateTime expected) {
        return () -> table.reject(
                row,
                table.header().get(column),
                ScalarNode.quoted(table.cell(row, column)) + " " + what,
                "expected %s%s: rows are the steps of the study, each by its beginning; leave out the column of times of a file of another year"
                        .formatted(expected, local));
    }

    /** When a row begins in local time; empty if its cell is no time. */
    private Optional<LocalDateTime> begins(int row) {
        Matcher stamp = STAMP.matcher(table.cell(row, column));
        if (!stamp.matches()) {
            return Optional.empty();
        }
        try {
            LocalDateTime stated = LocalDateTime.of(
                    number(stamp, 1),
                    number(stamp, 2),
                    number(stamp, 3),
                    number(stamp, 4),
                    number(stamp, 5),
                    stamp.group(6) == null ? 0 : number(stamp, 6));
            return Optional.of(
                    stamp.group(7) == null
                            ? stated
                            : LocalDateTime.ofInstant(stated.toInstant(ZoneOffset.of(stamp.group(7))), local));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher stamp, int group) {
        return Integer.parseInt(stamp.group(group));
    }
}
