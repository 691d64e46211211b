package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Times of the rows of series, in a study of the hours of March 1, 2027. */
class SeriesTimesTest {

    private static final LocalDateTime START = LocalDateTime.of(2027, 3, 1, 0, 0);
    private static final String PLAIN = "yyyy-MM-dd'T'HH:mm";

    @TempDir
    private Path folder;

    private static List<String> hours(LocalDateTime first, int count, String pattern) {
        DateTimeFormatter form = DateTimeFormatter.ofPattern(pattern);
        List<String> stamps = new ArrayList<>();
        for (int hour = 0; hour < count; hour++) {
            stamps.add(form.format(first.plusHours(hour)));
        }
        return stamps;
    }

    private static List<String> day() {
        return hours(START, 24, PLAIN);
    }

    private ScenarioFiles with(String header, List<String> stamps) {
        StringBuilder table = new StringBuilder(header + ",mw\n");
        stamps.forEach(stamp -> table.append(stamp).append(",1\n"));
        return ScenarioFiles.twoParks(folder)
                .replace("shape: flat, annualMwh: 20000", "file: load.csv, column: mw")
                .beside("load.csv", table.toString());
    }

    private void taken(String header, List<String> stamps) {
        assertThat(with(header, stamps).read().cases()).isNotEmpty();
    }

    private String refusal(List<String> stamps) {
        return with("time", stamps).refusal();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PLAIN,
                "yyyy-MM-dd HH:mm:ss",
                "yyyy/M/d H:mm",
                "yyyy-MM-dd'T'HH:mm'+08:00'",
                "yyyy-MM-dd HH:mm'+0800'"
            })
    void theStepsOfTheStudyAreTaken(String pattern) {
        taken("Timestamp", hours(START, 24, pattern));
    }

    @Test
    void theSameInstantsByAnotherClockAreTaken() {
        taken("time", hours(START.minusHours(8), 24, "yyyy-MM-dd'T'HH:mm:ss'Z'"));
    }

    @Test
    void aYearOfTheStudyIsTakenAndAnotherIsNot() {
        taken("时间", hours(LocalDateTime.of(2027, 1, 1, 0, 0), 8760, PLAIN));
        assertThat(refusal(hours(LocalDateTime.of(2023, 1, 1, 0, 0), 8760, PLAIN)))
                .isEqualTo("""
                load.csv:2:1: time: “2023-01-01T00:00” is not the time of this row
                  expected 2027-01-01T00:00+08:00: rows are the steps of the study, each by its beginning; leave out the column of times of a file of another year""");
    }

    @Test
    void clocksOfUtcAreEightHoursOff() {
        assertThat(refusal(hours(START, 24, "yyyy-MM-dd'T'HH:mm:ss'Z'")))
                .startsWith("load.csv:2:1: time: “2027-03-01T00:00:00Z” is not the time of this row\n"
                        + "  expected 2027-03-01T00:00+08:00");
    }

    @Test
    void anHourThatStandsTwiceIsToldAtItsRow() {
        List<String> stamps = day();
        stamps.set(6, stamps.get(5));
        assertThat(refusal(stamps))
                .startsWith("load.csv:8:1: time: “2027-03-01T05:00” is the time of the row before, too\n"
                        + "  expected 2027-03-01T06:00+08:00");
    }

    @Test
    void aGapIsToldAtItsEnd() {
        List<String> stamps = hours(START, 25, PLAIN);
        stamps.remove(7);
        assertThat(refusal(stamps)).startsWith("load.csv:9:1: time: “2027-03-01T08:00” is not the time of this row");
    }

    @Test
    void rowsInReverseAreRefused() {
        List<String> stamps = day();
        Collections.reverse(stamps);
        assertThat(refusal(stamps)).startsWith("load.csv:2:1: time: “2027-03-01T23:00” is not the time of this row");
    }

    @Test
    void aFirstColumnOfTimesNeedsNoName() {
        List<String> stamps = day();
        Collections.swap(stamps, 3, 4);
        assertThat(with("when", stamps).refusal()).startsWith("load.csv:5:1: when: “2027-03-01T04:00”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"noon", "2027-03-01", "2027-02-30T00:00", "2027-03-01T25:00", ""})
    void whatIsNoTimeIsRefused(String stamp) {
        List<String> stamps = day();
        stamps.set(0, stamp);
        assertThat(refusal(stamps)).startsWith("load.csv:2:1: time: “" + stamp + "” is no date with a time");
    }
}
