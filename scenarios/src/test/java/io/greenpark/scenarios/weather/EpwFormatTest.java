package io.greenpark.scenarios.weather;

import static io.greenpark.core.weather.WeatherVariable.ALBEDO_FRACTION;
import static io.greenpark.core.weather.WeatherVariable.DEW_POINT_C;
import static io.greenpark.core.weather.WeatherVariable.DHI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.DNI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.DRY_BULB_C;
import static io.greenpark.core.weather.WeatherVariable.GHI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.PRESSURE_PA;
import static io.greenpark.core.weather.WeatherVariable.RELATIVE_HUMIDITY_FRACTION;
import static io.greenpark.core.weather.WeatherVariable.SNOW_DEPTH_CM;
import static io.greenpark.core.weather.WeatherVariable.WIND_DIRECTION_DEG;
import static io.greenpark.core.weather.WeatherVariable.WIND_SPEED_M_PER_S;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.weather.QualityCount;
import io.greenpark.core.weather.RawWeather;
import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.WeatherVariable;
import io.greenpark.scenarios.input.InputException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpwFormatTest {

    private static final Path FILE = Path.of("site.epw");

    @Test
    void everyColumnLandsInTheUnitOfTheModel() {
        String row = "1987,1,1,1,30,?9?9*9,-18.40,-21.40,75,103008,0,0,155,12,34,56,0,0,0,0,133,2.30,7,7,"
                + "4666.0,77777,9,999999999,1,0.0850,3,88,0.340,0.0,0.0";

        RawWeather raw = read(EpwText.ofYear(2025).edit(0, line -> row)).raw();

        assertThat(raw.values(DRY_BULB_C)[0]).isEqualTo(-18.4);
        assertThat(raw.values(DEW_POINT_C)[0]).isEqualTo(-21.4);
        assertThat(raw.values(RELATIVE_HUMIDITY_FRACTION)[0]).isEqualTo(0.75);
        assertThat(raw.values(PRESSURE_PA)[0]).isEqualTo(103_008.0);
        assertThat(raw.values(GHI_W_PER_M2)[0]).isEqualTo(12.0);
        assertThat(raw.values(DNI_W_PER_M2)[0]).isEqualTo(34.0);
        assertThat(raw.values(DHI_W_PER_M2)[0]).isEqualTo(56.0);
        assertThat(raw.values(WIND_DIRECTION_DEG)[0]).isEqualTo(133.0);
        assertThat(raw.values(WIND_SPEED_M_PER_S)[0]).isEqualTo(2.3);
        assertThat(raw.values(SNOW_DEPTH_CM)[0]).isEqualTo(3.0);
        assertThat(raw.values(ALBEDO_FRACTION)[0]).isEqualTo(0.34);
    }

    @Test
    void hourOneIsTheFirstHourOfTheModelYearInTheClockOfTheFile() {
        WeatherTable table = read(EpwText.ofYear(2025));

        assertThat(table.station()).isEqualTo("Changtu");
        assertThat(table.raw().site()).isEqualTo(new Site(42.78, 124.11, 130.0));
        assertThat(table.raw().axis().offset()).isEqualTo(ZoneOffset.ofHours(8));
        assertThat(table.raw().axis().localStart(0)).isEqualTo(LocalDateTime.of(2025, 1, 1, 0, 0));
        assertThat(table.raw().axis().steps()).isEqualTo(8760);
        // Hour 1 of January 1 writes 3.1 m/s, hour 24 of December 31 writes 5.4 m/s.
        assertThat(table.raw().values(WIND_SPEED_M_PER_S)[0]).isEqualTo(3.1);
        assertThat(table.raw().values(WIND_SPEED_M_PER_S)[8759]).isEqualTo(5.4);
        assertThat(table.lines()[0]).isEqualTo(9);
        assertThat(table.lines()[8759]).isEqualTo(8768);
    }

    @ParameterizedTest(name = "field {0}: {1}")
    @CsvSource({
        "7, 99.9, DRY_BULB_C",
        "8, 99.9, DEW_POINT_C",
        "9, 999, RELATIVE_HUMIDITY_FRACTION",
        "10, 999999, PRESSURE_PA",
        "14, 9999, GHI_W_PER_M2",
        "15, 9999, DNI_W_PER_M2",
        "16, 9999, DHI_W_PER_M2",
        "21, 999, WIND_DIRECTION_DEG",
        "22, 999.0, WIND_SPEED_M_PER_S",
        "31, 999.000, SNOW_DEPTH_CM",
        "33, 999, ALBEDO_FRACTION"
    })
    void missingCodesAreMissing(int field, String code, WeatherVariable variable) {
        RawWeather raw = read(EpwText.ofYear(2025).set(4711, field, code)).raw();

        assertThat(raw.values(variable)[4711]).isNaN();
        assertThat(raw.values(variable)[4712]).isNotNaN();
    }

    @Test
    void february29IsPassedOverAndCounted() {
        WeatherTable table = read(EpwText.ofYear(2024));

        assertThat(table.counts()).containsExactly(new QualityCount("february-29", 24, "left-out"));
        assertThat(table.raw().axis().steps()).isEqualTo(8760);
        // March 1, hour 1 stands 24 lines later than in a year without leap day.
        assertThat(table.lines()[59 * 24]).isEqualTo(9 + 60 * 24);
    }

    @Test
    void rowsWithoutAlbedoAreThoseOfOlderFiles() {
        EpwText text = EpwText.ofYear(2025);
        for (int row = 0; row < 8760; row++) {
            text.edit(row, line -> line.substring(0, line.indexOf(",88,") + 3));
        }

        RawWeather raw = read(text).raw();

        assertThat(raw.values(ALBEDO_FRACTION)).containsOnly(Double.NaN);
        assertThat(raw.values(SNOW_DEPTH_CM)[0]).isEqualTo(4.0);
    }

    @Test
    void halfHourlyFilesStayHalfHourly() {
        EpwText text = EpwText.ofYear(2025).header(8, "DATA PERIODS,1,2,Data,Wednesday,1/ 1,12/31");
        for (int row = 8759; row >= 0; row--) {
            text.lines.add(EpwText.HEADER_LINES + row, text.lines.get(EpwText.HEADER_LINES + row));
        }

        RawWeather raw = read(text).raw();

        assertThat(raw.axis().step()).isEqualTo(Duration.ofMinutes(30));
        assertThat(raw.values(WIND_SPEED_M_PER_S)).startsWith(new double[] {3.1, 3.1, 3.2, 3.2}, within(0.0));
    }

    @Test
    void blankLinesAtTheEndAreNoRows() {
        EpwText text = EpwText.ofYear(2025);
        text.lines.add("");
        text.lines.add("  ");

        assertThat(read(text).raw().axis().steps()).isEqualTo(8760);
    }

    @Nested
    @DisplayName("faults are named at line and column")
    class Faults {

        @Test
        void aYearOf8759Rows() {
            fails(
                    EpwText.ofYear(2025).remove(8759),
                    "site.epw:8767: the file ends before month 12, day 31, hour 24\n  A year has 8760 rows; this file has 8759");
        }

        @Test
        void anHourThatIsLeftOut() {
            fails(
                    EpwText.ofYear(2025).remove(2),
                    "site.epw:11:10: hour: is month 1, day 1, hour 4 where month 1, day 1, hour 3 must stand\n"
                            + "  Every hour of the year must be there once, in order");
        }

        @Test
        void anHourThatStandsTwice() {
            EpwText text = EpwText.ofYear(2025);
            text.lines.add(text.lines.get(text.lines.size() - 1));

            fails(
                    text,
                    "site.epw:8769: stands after the last hour of the year\n  Leave one row for each hour of the year");
        }

        @Test
        void textForANumber() {
            fails(
                    EpwText.ofYear(2025).set(0, 7, "cold"),
                    "site.epw:9:17: dryBulbC: \"cold\" is not a number\n  Write a number with a decimal point");
        }

        @Test
        void notANumber() {
            fails(
                    EpwText.ofYear(2025).set(100, 14, "NaN"),
                    "site.epw:109:48: ghiWPerM2: \"NaN\" is not a number\n  Write a number with a decimal point");
        }

        @Test
        void anEmptyField() {
            fails(EpwText.ofYear(2025).set(0, 22, ""), "site.epw:9:71: windSpeedMPerS: is empty\n  Write a number");
        }

        @Test
        void tooFewColumns() {
            fails(
                    EpwText.ofYear(2025).edit(3, line -> line.substring(0, 60)),
                    "site.epw:12: has 17 fields\n  An EPW row has 35 fields, or at least the first 32");
        }

        @Test
        void coordinatesOutOfRange() {
            fails(
                    EpwText.ofYear(2025).header(1, "LOCATION,X,Y,CHN,TEST,0,142.78,124.11,8.0,130.0"),
                    "site.epw:1:25: latitudeDeg: must be within [-90.0, 90.0], but is 142.78");
            fails(
                    EpwText.ofYear(2025).header(1, "LOCATION,X,Y,CHN,TEST,0,42.78,-224.11,8.0,130.0"),
                    "site.epw:1:31: longitudeDeg: must be within [-180.0, 180.0], but is -224.11");
            fails(
                    EpwText.ofYear(2025).header(1, "LOCATION,X,Y,CHN,TEST,0,42.78,124.11,8.0,13000"),
                    "site.epw:1:42: elevationM: must be within [-500.0, 9000.0], but is 13000.0");
        }

        @Test
        void aClockThatDoesNotExist() {
            fails(
                    EpwText.ofYear(2025).header(1, "LOCATION,X,Y,CHN,TEST,0,42.78,124.11,80,130.0"),
                    "site.epw:1:38: utcOffsetHours: must be within [-14, 14] in steps of 0.25, but is 80.0\n"
                            + "  Give local standard time minus UTC in hours, e.g. 8 in China");
        }

        @Test
        void severalDataPeriods() {
            fails(
                    EpwText.ofYear(2025).header(8, "DATA PERIODS,2,1,Data,Wednesday,1/ 1,12/31"),
                    "site.epw:8:14: number of data periods: must be 1\n  Give a file of one whole year");
        }

        @Test
        void recordsThatDoNotDivideTheHourIntoQuarters() {
            fails(
                    EpwText.ofYear(2025).header(8, "DATA PERIODS,1,3,Data,Wednesday,1/ 1,12/31"),
                    "site.epw:8:16: records per hour: must be 1, 2 or 4");
        }

        @Test
        void aHeaderWithoutData() {
            EpwText text = EpwText.ofYear(2025);
            text.lines.subList(5, text.lines.size()).clear();

            fails(text, "site.epw:5: the header ends early\n  An EPW file begins with 8 header lines");
        }

        private void fails(EpwText text, String message) {
            assertThatThrownBy(() -> read(text))
                    .isInstanceOf(InputException.class)
                    .hasMessage(message);
        }
    }

    private static WeatherTable read(EpwText text) {
        return new EpwFormat().read(FILE, text.bytes(), Wanted.NOTHING);
    }
}
