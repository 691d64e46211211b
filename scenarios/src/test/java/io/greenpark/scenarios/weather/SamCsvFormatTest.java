package io.greenpark.scenarios.weather;

import static io.greenpark.core.weather.WeatherVariable.ALBEDO_FRACTION;
import static io.greenpark.core.weather.WeatherVariable.DRY_BULB_C;
import static io.greenpark.core.weather.WeatherVariable.GHI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.PRESSURE_PA;
import static io.greenpark.core.weather.WeatherVariable.RELATIVE_HUMIDITY_FRACTION;
import static io.greenpark.core.weather.WeatherVariable.WIND_SPEED_M_PER_S;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.weather.QualityCount;
import io.greenpark.core.weather.RawWeather;
import io.greenpark.core.weather.Site;
import io.greenpark.scenarios.input.InputException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamCsvFormatTest {

    private static final Path FILE = Path.of("site.csv");

    @Test
    void everyColumnLandsInTheUnitOfTheModel() {
        WeatherTable table = read(SamText.ofYear(2025, 1, 30));
        RawWeather raw = table.raw();

        assertThat(table.station()).isEqualTo("Changtu");
        assertThat(raw.site()).isEqualTo(new Site(42.78, 124.11, 130.0));
        assertThat(raw.axis().offset()).isEqualTo(ZoneOffset.ofHours(8));
        assertThat(raw.statedRadiationMinutes()).isEqualTo(30.0);
        assertThat(raw.values(DRY_BULB_C)[12]).isEqualTo(1.2);
        assertThat(raw.values(RELATIVE_HUMIDITY_FRACTION)[0]).isEqualTo(0.6);
        assertThat(raw.values(PRESSURE_PA)[0]).isEqualTo(100_000.0);
        assertThat(raw.values(WIND_SPEED_M_PER_S)[8759]).isEqualTo(5.3);
        assertThat(raw.values(ALBEDO_FRACTION)[0]).isEqualTo(0.2);
        assertThat(table.lines()[0]).isEqualTo(4);
    }

    @ParameterizedTest(name = "{0} rows an hour from minute {1}")
    @CsvSource({"1, 0", "2, 15", "2, 0", "4, 7"})
    void theMinuteIsTheInstantOfTheSun(int rowsPerHour, int minute) {
        RawWeather raw = read(SamText.ofYear(2025, rowsPerHour, minute)).raw();

        assertThat(raw.axis().step()).isEqualTo(Duration.ofMinutes(60 / rowsPerHour));
        assertThat(raw.statedRadiationMinutes()).isEqualTo(minute);
    }

    @ParameterizedTest(name = "{0} rows an hour from minute {1}")
    @CsvSource({"60, 0, 15, 7.0", "12, 2, 15, 7.0", "6, 5, 30, 15.0", "3, 10, 60, 30.0"})
    void rowsFinerThanAScenarioCanTakeAreAveraged(int rowsPerHour, int minute, int stepMinutes, double sunMinutes) {
        SamText text = SamText.ofYear(2025, rowsPerHour, minute);
        WeatherTable table = read(text);
        RawWeather raw = table.raw();

        assertThat(raw.axis().step()).isEqualTo(Duration.ofMinutes(stepMinutes));
        assertThat(raw.statedRadiationMinutes()).isEqualTo(sunMinutes);
        assertThat(table.counts())
                .containsExactly(new QualityCount("rows-finer-than-the-step", 8760 * rowsPerHour, "averaged"));
        // The first step of the hour from 9 to 10 of January 1.
        int rows = stepMinutes * rowsPerHour / 60;
        int step = 9 * 60 / stepMinutes;
        double sum = 0.0;
        for (int i = 0; i < rows; i++) {
            sum += Double.parseDouble(
                    text.lines.get(SamText.HEADER_LINES + step * rows + i).split(",")[5]);
        }
        assertThat(raw.values(GHI_W_PER_M2)[step])
                .isCloseTo(sum / rows, within(1e-9))
                .isPositive();
        assertThat(table.lines()[step]).isEqualTo(SamText.HEADER_LINES + step * rows + 1);
    }

    @ParameterizedTest(name = "{0} rows an hour from minute {1}")
    @CsvSource({"1, 30, INTERVAL_MIDDLE", "1, 0, INTERVAL_START", "4, 7, INTERVAL_MIDDLE", "12, 2, INTERVAL_MIDDLE"})
    void stampsInTheMiddleAreToldFromThoseAtTheStart(int rowsPerHour, int minute, Stamps stamps) {
        assertThat(read(SamText.ofYear(2025, rowsPerHour, minute)).stamps()).isEqualTo(stamps);
    }

    @Test
    void leapDaysArePassedOver() {
        WeatherTable table = read(SamText.ofYear(2024, 2, 15));

        assertThat(table.raw().axis().steps()).isEqualTo(17_520);
        assertThat(table.counts()).containsExactly(new QualityCount("february-29", 48, "left-out"));
    }

    @Test
    void emptyFieldsAndTheMissingCodesAreMissing() {
        RawWeather raw = read(SamText.ofYear(2025, 1, 30)
                        .set(5, 6, "")
                        .set(6, 6, "-999")
                        .set(7, 6, "-9999"))
                .raw();

        assertThat(raw.values(GHI_W_PER_M2)[5]).isNaN();
        assertThat(raw.values(GHI_W_PER_M2)[6]).isNaN();
        assertThat(raw.values(GHI_W_PER_M2)[7]).isNaN();
        assertThat(raw.values(GHI_W_PER_M2)[12]).isPositive();
    }

    @Test
    void shortNamesAreThoseOfSam() {
        SamText text = SamText.ofYear(2025, 1, 30)
                .header(3, "Year,Month,Day,Hour,Minute,gh,dn,df,Tdry,Tdew,RHum,Pres,Wspd,Wdir,Alb");

        assertThat(read(text).raw().variables()).hasSize(10);
    }

    @Test
    void faultsAreNamedAtLineAndColumn() {
        fails(SamText.ofYear(2025, 1, 30).set(0, 9, "cold"), "site.csv:4:27: dryBulbC: \"cold\" is not a number");
        fails(SamText.ofYear(2025, 1, 30).set(3, 4, "5"), "site.csv:7:10: hour: is month 1, day 1, hour 5 where");
        fails(SamText.ofYear(2025, 2, 15).set(3, 5, "30"), "site.csv:7:12: minute: is 30 where 45 must stand");
        fails(SamText.ofYear(2025, 1, 30).header(2, "TEST,7,X,-,CHN,99,124,8,130"), "site.csv:2:16: latitudeDeg: must");
        fails(
                SamText.ofYear(2025, 1, 30).header(3, "Year,Month,Day,Minute,Hours,a,b,c,d,e,f,g,h,i,GHI"),
                "site.csv:3: there is no column \"hour\"");
        fails(
                SamText.ofYear(2025, 1, 30).header(3, "Year,Month,Day,Hour,Minute,a,b,c,d,e,f,g,h,i,j"),
                "site.csv:3: there is no column of weather");
        fails(
                SamText.ofYear(2025, 1, 30).header(3, "Year,Month,Day,Hour,Minute,GHI,gh,c,d,e,f,g,h,i,j"),
                "site.csv:3:32: ghiWPerM2: stands in two columns");
        SamText shorter = SamText.ofYear(2025, 1, 30);
        shorter.lines.remove(shorter.lines.size() - 1);
        fails(shorter, "site.csv:8762: the file ends before month 12, day 31, hour 23");
        SamText longer = SamText.ofYear(2025, 1, 30);
        longer.lines.add(longer.lines.get(longer.lines.size() - 1));
        fails(longer, "site.csv:8764: stands after the last hour of the year");
        SamText narrow = SamText.ofYear(2025, 1, 30);
        narrow.lines.set(10, "2025,1,1,7");
        fails(narrow, "site.csv:11: has 4 fields, not 15");
        fails(SamText.ofYear(2025, 7, 0), "site.csv:3: the file has about 7 rows per hour");
    }

    private static void fails(SamText text, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(InputException.class).hasMessageStartingWith(message);
    }

    private static WeatherTable read(SamText text) {
        return new SamCsvFormat().read(FILE, text.bytes(), Wanted.NOTHING);
    }
}
