package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.simulation.Scenario;
import java.nio.file.Path;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns of CSV files on the time axis of a study. */
class SeriesFilesTest {

    /** Rounding of the mean of four numbers. */
    private static final double ROUNDING_MW = 1e-12;

    @TempDir
    private Path folder;

    @Nested
    @DisplayName("on the time axis")
    class OnTheAxis {

        @Test
        void aRowPerStepIsTakenAsItIs() {
            PowerSeries load = load(rows(24, i -> i), "");

            assertThat(load.get(0)).isEqualTo(0.0);
            assertThat(load.get(23)).isEqualTo(23.0);
        }

        @Test
        void aColumnIsFoundByItsName() {
            String table = "day,other,mw\n" + "2027-03-01,\"9,9\",1.5\n".repeat(24);

            assertThat(load(table, "").get(3)).isEqualTo(1.5);
        }

        @Test
        void aWholeYearIsCutByTheCalendar() {
            // hour of the year as value; March 1 is day 59 from 0
            assertThat(load(rows(8760, i -> i), "").get(5)).isEqualTo(59 * 24 + 5);
        }

        @Test
        void onALeapDayTheYearRepeatsTheDayBefore() {
            String leap = "time.start=2028-02-28 time.steps=72";

            PowerSeries load = load(rows(8760, i -> i), leap);

            assertThat(load.get(5)).isEqualTo(58 * 24 + 5);
            assertThat(load.get(24 + 5)).as("February 29").isEqualTo(58 * 24 + 5);
            assertThat(load.get(48 + 5)).as("March 1").isEqualTo(59 * 24 + 5);
        }

        @Test
        void aFinerYearIsAveragedOverTheStep() {
            // quarter-hours 0, 1, 2, 3 of an hour have the mean 1.5
            assertThat(load(rows(35040, i -> i % 4), "").get(7)).isCloseTo(1.5, within(ROUNDING_MW));
        }

        @Test
        void aCoarserYearIsHeldConstant() {
            PowerSeries load = load(rows(8760, i -> i), "time.step=PT15M time.steps=96");

            assertThat(load.get(4)).isEqualTo(load.get(7)).isEqualTo(59 * 24 + 1);
        }

        @Test
        void quarterHoursOfTheStudyAreAveragedOverItsHours() {
            // hour 7 has the rows 28, 29, 30 and 31
            assertThat(load(rows(96, i -> i), "").get(7)).isCloseTo(29.5, within(ROUNDING_MW));
        }

        @Test
        void hoursOfTheStudyAreHeldOverItsQuarterHours() {
            PowerSeries load = load(rows(24, i -> i), "time.step=PT15M time.steps=96");

            assertThat(load.get(28)).isEqualTo(load.get(31)).isEqualTo(7.0);
        }

        @Test
        void theLastHourOfALeapYearIsTheLastRow() {
            PowerSeries load = load(rows(8760, i -> i), "time.start=2028-01-01 time.steps=8784");

            assertThat(load.get(8783)).isEqualTo(8759.0);
        }
    }

    @Nested
    @DisplayName("refused")
    class Refused {

        @Test
        void anotherNumberOfRows() {
            assertThat(refusal(rows(8759, i -> 1))).isEqualTo("""
                    load.csv:8760:1: mw: the file has 8759 rows, but the study has 24 steps of 60 minutes
                      expected 24, 48 or 96 rows, or a whole year: 8760, 17520 or 35040""");
        }

        @ParameterizedTest
        @CsvSource({
            "NaN,  '“NaN” is not a number'",
            "'',   the cell is blank",
            "-1,   'must not be negative, but is -1'",
            "1e999, '“1e999” is not a number'",
            "1.5x, '“1.5x” is not a number'"
        })
        void aCellThatIsNoPower(String cell, String what) {
            String table = "name,mw\n" + "a,1\n".repeat(6) + "a," + cell + "\n" + "a,1\n".repeat(17);

            assertThat(refusal(table)).isEqualTo("""
                    load.csv:8:3: mw: %s
                      expected a number, not negative""".formatted(what));
        }

        @Test
        void aRowThatEndsTooEarly() {
            assertThat(refusal("name,mw\na,1\nb\n")).startsWith("load.csv:3:3: mw: the row ends before this column");
        }

        @Test
        void aRowThatIsLongerOrShorterThanTheHeader() {
            String told = "mw: the row has %d cells, but the header line has 2";
            assertThat(refusal("mw,name\n1,a\n1,a,3\n"))
                    .isEqualTo(
                            "load.csv:3:1: " + told.formatted(3) + "\n  expected as many cells as the header line has");
            assertThat(refusal("mw,name\n1,a\n1\n")).startsWith("load.csv:3:1: " + told.formatted(1));
            assertThat(load("mw,name\n" + "1,a,,\n".repeat(24), "").get(0))
                    .as("blank cells")
                    .isEqualTo(1.0);
        }

        @Test
        void aHeaderThatNamesTheColumnTwice() {
            assertThat(refusal("mw,name,mw\n1,a,2\n"))
                    .startsWith("load.csv:1:9: mw: the header line has this column twice");
        }

        @Test
        void anUnknownColumn() {
            assertThat(refusal("time,mv\na,1\n")).isEqualTo("""
                    two-parks.yaml:13:54: parks.kaiyuan-food.load.cold-store.profile.column: load.csv has no column “mw”
                      expected one of time, mv; maybe mv""");
        }

        @Test
        void aMissingFile() {
            String refusal =
                    withLoad("loads/load.cvs").beside("loads/load.csv", "mw\n").refusal();

            assertThat(refusal).isEqualTo("""
                    two-parks.yaml:13:36: parks.kaiyuan-food.load.cold-store.profile.file: there is no file loads/load.cvs
                      expected a path relative to the scenario file; maybe loads/load.csv""");
        }

        @Test
        void anEmptyFile() {
            assertThat(refusal("")).startsWith("load.csv:1:1: the file is empty");
        }

        @Test
        void aQuoteThatRunsOverLines() {
            assertThat(refusal("mw\n1\n\"2\n3\n")).startsWith("load.csv:3:1: mw: “2 3” is not a number");
        }

        private String refusal(String table) {
            return withLoad("load.csv").beside("load.csv", table).refusal();
        }
    }

    @Test
    void everyFileIsAnInputWithItsHash() {
        Scenario scenario = withLoad("load.csv")
                .beside("load.csv", "mw\n" + "1\n".repeat(24))
                .read();

        assertThat(scenario.inputs()).extracting(input -> input.name()).containsExactly("two-parks.yaml", "load.csv");
        // sha256sum of "mw", then 24 lines "1"
        assertThat(scenario.inputs().get(1).sha256())
                .isEqualTo("72a4b75c13a97b2f1a5420b49a45097e494aa4b0702c628433840be751edbe99");
    }

    private PowerSeries load(String table, String settings) {
        ScenarioFiles file = withLoad("load.csv").beside("load.csv", table);
        for (String setting : settings.split(" ")) {
            if (!setting.isEmpty()) {
                file.set(setting);
            }
        }
        return file.read().cases().get(1).parks().get(0).loads().get(1).power();
    }

    private ScenarioFiles withLoad(String name) {
        return ScenarioFiles.twoParks(folder)
                .replace("shape: flat, annualMwh: 20000", "file: " + name + ", column: mw");
    }

    private static String rows(int count, IntUnaryOperator value) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.valueOf(value.applyAsInt(i)))
                .collect(Collectors.joining("\n", "mw\n", "\n"));
    }
}
