package io.greenpark.scenarios.weather;

import static io.greenpark.core.weather.WeatherVariable.DRY_BULB_C;
import static io.greenpark.core.weather.WeatherVariable.GHI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.PRESSURE_PA;
import static io.greenpark.core.weather.WeatherVariable.WIND_SPEED_M_PER_S;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.weather.WeatherVariable;
import io.greenpark.scenarios.input.InputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A CSV file of one's own: columns by name, units of a closed list, three kinds of stamps. */
class CsvMapFormatTest {

    private static final Path FILE = Path.of("mast.csv");

    /** Hour 4711 of the year, from 0; see {@link HourText.Hour}. */
    private static final int HOUR = 4711;

    /** Products of a few decimal fractions. */
    private static final double ROUNDING = 1e-9;

    @Test
    void everyColumnIsFoundByItsNameAndConvertedFromItsUnit() {
        WeatherTable table = read(HourText.mast(Stamps.INTERVAL_START), HourText.mastMap(Stamps.INTERVAL_START));

        assertThat(table.raw().site()).isEqualTo(HourText.CHANGTU);
        assertThat(table.raw().axis().offset()).isEqualTo(ZoneOffset.ofHours(8));
        assertThat(table.raw().windHeightM()).isEqualTo(80.0);
        assertThat(value(table, DRY_BULB_C)).isCloseTo(21.775, within(ROUNDING));
        assertThat(value(table, PRESSURE_PA)).isCloseTo(98_500.0, within(ROUNDING));
        assertThat(value(table, WIND_SPEED_M_PER_S)).isCloseTo(3.7, within(ROUNDING));
        assertThat(value(table, GHI_W_PER_M2)).isCloseTo(230.0, within(ROUNDING));
        assertThat(table.lines()[HOUR]).isEqualTo(HOUR + 2);
    }

    @ParameterizedTest
    @EnumSource(Stamps.class)
    void theStampsSayWhichStepARowIs(Stamps stamps) {
        WeatherTable table = read(HourText.mast(stamps), HourText.mastMap(stamps));

        assertThat(table.stamps()).isEqualTo(stamps);
        assertThat(value(table, DRY_BULB_C)).isCloseTo(21.775, within(ROUNDING));
    }

    @Test
    void emptyCellsAndTheMissingCodesAreMissing() {
        HourText text = HourText.mast(Stamps.INTERVAL_START)
                .row(HOUR, r -> r.replaceFirst(";[^;]*$", ";"))
                .row(HOUR + 1, r -> r.replaceFirst(";[^;]*$", ";-99"));
        WeatherTable table = read(text, HourText.mastMap(Stamps.INTERVAL_START));

        assertThat(table.raw().values(WIND_SPEED_M_PER_S)[HOUR]).isNaN();
        assertThat(table.raw().values(WIND_SPEED_M_PER_S)[HOUR + 1]).isNaN();
        assertThat(table.raw().values(WIND_SPEED_M_PER_S)[HOUR + 2]).isNotNaN();
    }

    @Test
    void rowsWithoutDatesBeginWithTheYearAndTenMinutesAreAveraged() {
        List<String> lines = new ArrayList<>(List.of("v"));
        for (int row = 0; row < 6 * 8760; row++) {
            lines.add(Integer.toString(row % 12));
        }
        CsvMap map = new CsvMap(
                HourText.CHANGTU,
                ZoneOffset.ofHours(8),
                Stamps.INTERVAL_START,
                Optional.empty(),
                List.of(),
                List.of(new CsvMap.Named(WIND_SPEED_M_PER_S, "v", "m/s", 100.0)));

        WeatherTable table = new CsvMapFormat(map)
                .read(FILE, String.join("\n", lines).getBytes(StandardCharsets.UTF_8), Wanted.NOTHING);

        // 0 1 2, 3 4 5, ... of ten minutes each.
        assertThat(table.raw().axis().step()).isEqualTo(Duration.ofMinutes(30));
        assertThat(table.raw().values(WIND_SPEED_M_PER_S))
                .startsWith(new double[] {1.0, 4.0, 7.0, 10.0, 1.0}, within(ROUNDING));
        assertThat(table.raw().windHeightM()).isEqualTo(100.0);
    }

    @Test
    void aFileInUtcIsTurnedToTheWantedClock() {
        CsvMap map = HourText.mastMap(Stamps.INTERVAL_START);
        CsvMap utc = new CsvMap(map.site(), ZoneOffset.UTC, map.stamps(), map.time(), map.missing(), map.columns());
        WeatherTable table = new CsvMapFormat(utc)
                .read(FILE, HourText.mast(Stamps.INTERVAL_START).bytes(), new Wanted(ZoneOffset.ofHours(8), null));

        assertThat(table.raw().values(DRY_BULB_C)[HOUR + 8]).isCloseTo(21.775, within(ROUNDING));
    }

    /** One of each: five of every unit, in the unit of the model; a step of half an hour. */
    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "DRY_BULB_C, K, -268.15",
        "DRY_BULB_C, F, -15",
        "DEW_POINT_C, C, 5",
        "RELATIVE_HUMIDITY_FRACTION, %, 0.05",
        "PRESSURE_PA, hPa, 500",
        "PRESSURE_PA, mbar, 500",
        "PRESSURE_PA, kPa, 5000",
        "PRESSURE_PA, atm, 506625",
        "GHI_W_PER_M2, kW/m2, 5000",
        "GHI_W_PER_M2, Wh/m2, 10",
        "DNI_W_PER_M2, kWh/m2, 10000",
        "DHI_W_PER_M2, MJ/m2, 2777.7777777777777",
        "WIND_SPEED_M_PER_S, km/h, 1.3888888888888888",
        "WIND_SPEED_M_PER_S, mph, 2.2352",
        "WIND_SPEED_M_PER_S, kn, 2.5722222222222224",
        "WIND_DIRECTION_DEG, deg, 5",
        "SNOW_DEPTH_CM, mm, 0.5",
        "SNOW_DEPTH_CM, m, 500",
        "ALBEDO_FRACTION, fraction, 5",
        "RAIN_MM_PER_H, mm, 10",
        "RAIN_MM_PER_H, mm/h, 5"
    })
    void unitsAreThoseOfTheModel(WeatherVariable variable, String unit, double five) {
        assertThat(Unit.of(variable).get(unit).convert(5.0, 0.5)).isCloseTo(five, within(ROUNDING));
    }

    @Test
    void faultsAreNamed() {
        HourText good = HourText.mast(Stamps.INTERVAL_START);
        fails(
                HourText.mast(Stamps.INTERVAL_START).header(1, "time;t;p;ghi;wind80"),
                "mast.csv:1:1: windSpeedMPerS: there is no column \"ws80\"\n  expected one of time, t, p, ghi, wind80");
        fails(
                HourText.mast(Stamps.INTERVAL_START).header(1, "time;t;p;ghi;ws8"),
                "mast.csv:1:1: windSpeedMPerS: there is no column \"ws80\"\n  expected one of time, t, p, ghi, ws8; maybe ws8");
        fails(
                HourText.mast(Stamps.INTERVAL_START).row(2, r -> r.replace("01.01.2025", "2025-01-01")),
                "mast.csv:4:1: time: \"2025-01-01 02:00\" does not follow timeFormat\n  The first time of the year would be 01.01.2025 00:00");
        fails(
                HourText.mast(Stamps.INTERVAL_START).row(2, r -> r.replace("02:00", "02:30")),
                "mast.csv:4:1: time: gives a step that begins 30 min 0 s after the hour, where 0 min must stand");
        fails(
                HourText.mast(Stamps.INTERVAL_START).row(2, r -> r.replace("02:00", "03:00")),
                "mast.csv:4:1: hour: is month 1, day 1, hour 3 where month 1, day 1, hour 2 must stand");
        fails(HourText.mast(Stamps.INTERVAL_START).row(2, r -> r + ";1"), "mast.csv:4: has 6 fields, not 5");
        fails(
                HourText.mast(Stamps.INTERVAL_START).row(2, r -> r.replaceFirst(";[^;]*$", ";NaN")),
                "mast.csv:4:38: windSpeedMPerS: \"NaN\" is not a number");
        good.lines.subList(5000, good.lines.size()).clear();
        fails(good, "mast.csv:5000: the file ends before month 7, day 28, hour 7");
        HourText odd = HourText.mast(Stamps.INTERVAL_START);
        List<String> rows = List.copyOf(odd.lines.subList(1, odd.lines.size()));
        for (int i = 1; i < 7; i++) {
            odd.lines.addAll(rows);
        }
        fails(odd, "mast.csv:61321: the file has 61320 rows, about 7 per hour");
    }

    private static double value(WeatherTable table, WeatherVariable variable) {
        return table.raw().values(variable)[HOUR];
    }

    private static WeatherTable read(HourText text, CsvMap map) {
        return new CsvMapFormat(map).read(FILE, text.bytes(), Wanted.NOTHING);
    }

    private static void fails(HourText text, String message) {
        assertThatThrownBy(() -> read(text, HourText.mastMap(Stamps.INTERVAL_START)))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(message);
    }
}
