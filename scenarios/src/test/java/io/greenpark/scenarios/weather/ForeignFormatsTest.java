package io.greenpark.scenarios.weather;

import static io.greenpark.core.weather.WeatherVariable.ALBEDO_FRACTION;
import static io.greenpark.core.weather.WeatherVariable.DHI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.DNI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.DRY_BULB_C;
import static io.greenpark.core.weather.WeatherVariable.GHI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.PRESSURE_PA;
import static io.greenpark.core.weather.WeatherVariable.RAIN_MM_PER_H;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** TMY2, TMY3, SRW, PVGIS and NASA POWER: every value in its step and unit, every fault at its place. */
class ForeignFormatsTest {

    private static final Path FILE = Path.of("site.txt");

    /** Hour 4711 of the year, from 0: July 16, 7 o'clock; 871 of its forty days. */
    private static final int HOUR = 4711;

    /** Sums of a few products of decimal fractions. */
    private static final double ROUNDING = 1e-9;

    @Test
    void tmy3RowsAreTheHourThatEndsAtTheirTime() {
        WeatherTable table = read(new Tmy3Format(), HourText.tmy3());

        assertThat(table.station()).isEqualTo("CHANGTU, TEST");
        assertThat(table.stamps()).isEqualTo(Stamps.INTERVAL_END);
        assertThat(table.raw().site()).isEqualTo(new Site(42.78, 124.11, 130.0));
        assertThat(table.raw().axis().offset()).isEqualTo(ZoneOffset.ofHours(8));
        assertThat(table.lines()[HOUR]).isEqualTo(HOUR + 3);
        assertThat(value(table, DRY_BULB_C)).isEqualTo(21.775);
        assertThat(value(table, RELATIVE_HUMIDITY_FRACTION)).isEqualTo(0.6);
        assertThat(value(table, PRESSURE_PA)).isEqualTo(100_000.0);
        assertThat(value(table, WIND_SPEED_M_PER_S)).isEqualTo(3.7);
        assertThat(value(table, WIND_DIRECTION_DEG)).isEqualTo(105.0);
        assertThat(value(table, ALBEDO_FRACTION)).isEqualTo(0.2);
        assertThat(value(table, GHI_W_PER_M2)).isEqualTo(230.0);
    }

    @Test
    void tmy3FaultsAreNamed() {
        fails(
                new Tmy3Format(),
                HourText.tmy3().row(0, r -> r.replace("01:00", "1:00")),
                "site.txt:3:12: time: \"1:00\" is not a time");
        fails(
                new Tmy3Format(),
                HourText.tmy3().row(0, r -> r.replace("01:00", "02:00")),
                "site.txt:3:12: hour: is month 1, day 1, hour 2 where");
        fails(new Tmy3Format(), HourText.tmy3().row(9, r -> r + ",1"), "site.txt:12: has 15 fields, not 14");
        RawWeather raw = read(new Tmy3Format(), HourText.tmy3().row(HOUR, r -> r.replace(",60,", ",-9900,")))
                .raw();
        assertThat(raw.values(RELATIVE_HUMIDITY_FRACTION)[HOUR]).isNaN();
    }

    @Test
    void tmy2ValuesStandAtFixedPlacesInTenths() {
        WeatherTable table = read(new Tmy2Format(), HourText.tmy2());

        assertThat(table.station()).isEqualTo("CHANGTU TEST");
        assertThat(table.raw().site().latitudeDeg()).isCloseTo(42.0 + 47.0 / 60.0, within(ROUNDING));
        assertThat(table.raw().site().longitudeDeg()).isCloseTo(124.0 + 7.0 / 60.0, within(ROUNDING));
        assertThat(table.raw().site().elevationM()).isEqualTo(130.0);
        assertThat(table.raw().axis().offset()).isEqualTo(ZoneOffset.ofHours(8));
        // 21.775 C is written as 218 tenths.
        assertThat(value(table, DRY_BULB_C)).isCloseTo(21.8, within(ROUNDING));
        assertThat(value(table, RELATIVE_HUMIDITY_FRACTION)).isEqualTo(0.6);
        assertThat(value(table, PRESSURE_PA)).isEqualTo(100_000.0);
        assertThat(value(table, WIND_SPEED_M_PER_S)).isCloseTo(3.7, within(ROUNDING));
        assertThat(value(table, WIND_DIRECTION_DEG)).isEqualTo(105.0);
        assertThat(value(table, GHI_W_PER_M2)).isEqualTo(230.0);
        assertThat(value(table, DNI_W_PER_M2)).isEqualTo(191.0);
        assertThat(value(table, DHI_W_PER_M2)).isEqualTo(156.0);
        assertThat(table.raw().values(SNOW_DEPTH_CM)[0]).isEqualTo(4.0);
    }

    @Test
    void tmy2NinesAreMissingAndWestAndSouthAreNegative() {
        HourText text = HourText.tmy2()
                .header(1, " 13722 RALEIGH DURHAM         NC  -5 S 35 52 W  78 47   134")
                .row(HOUR, r -> r.substring(0, 17) + "9999" + r.substring(21));
        WeatherTable table = read(new Tmy2Format(), text);

        assertThat(table.raw().values(GHI_W_PER_M2)[HOUR]).isNaN();
        assertThat(table.raw().site().latitudeDeg()).isCloseTo(-35.0 - 52.0 / 60.0, within(ROUNDING));
        assertThat(table.raw().site().longitudeDeg()).isCloseTo(-78.0 - 47.0 / 60.0, within(ROUNDING));
        assertThat(table.raw().axis().offset()).isEqualTo(ZoneOffset.ofHours(-5));
        fails(
                new Tmy2Format(),
                HourText.tmy2().row(4, r -> r.substring(0, 90)),
                "site.txt:6:91: windDirectionDeg: is empty");
    }

    @Test
    void srwWindIsThatOfTheHighestLevelAndTheAirIsBroughtDown() {
        WeatherTable table = read(new SrwFormat(), HourText.srw());

        assertThat(table.station()).isEqualTo("Changtu");
        assertThat(table.raw().windHeightM()).isEqualTo(120.0);
        assertThat(value(table, WIND_SPEED_M_PER_S)).isCloseTo(5.7, within(ROUNDING));
        assertThat(value(table, WIND_DIRECTION_DEG)).isEqualTo(343.0);
        assertThat(table.raw().otherWind().heightsM()).containsExactly(80.0);
        assertThat(table.raw().otherWind().speedsMPerS(80.0)[HOUR]).isCloseTo(3.7, within(ROUNDING));
        // 78 m above the station: 0.507 K; 80 m of air at 130 m above the sea weigh 0.95 % of the pressure.
        assertThat(value(table, DRY_BULB_C)).isCloseTo(21.775 + 0.507, within(ROUNDING));
        assertThat(value(table, PRESSURE_PA)).isCloseTo(0.98 * 101_325.0 * 1.0095, within(20.0));
        assertThat(table.raw().axis().offset()).isEqualTo(ZoneOffset.ofHours(8));
        assertThat(table.counts()).containsExactly(new QualityCount("clock-not-stated", 8760, "assumed"));
    }

    @Test
    void srwWindBetweenTwoLevelsHasTheirExponent() {
        assertThat(srwAt(80.0)).isCloseTo(3.7, within(ROUNDING));
        // ln(5.7 / 3.7) / ln(120 / 80) = 1.0658; the geometric mean of the heights has that of the speeds.
        assertThat(srwAt(100.0)).isCloseTo(3.7 * Math.pow(100.0 / 80.0, 1.0658), within(1e-3));
        assertThat(srwAt(Math.sqrt(80.0 * 120.0))).isCloseTo(Math.sqrt(3.7 * 5.7), within(1e-9));
        assertThat(srwAt(50.0)).isCloseTo(3.7, within(ROUNDING));
        assertThat(srwAt(160.0)).isCloseTo(5.7, within(ROUNDING));
        WeatherTable low = new SrwFormat().read(FILE, HourText.srw().bytes(), new Wanted(null, 90.0));
        assertThat(low.raw().windHeightM()).isEqualTo(90.0);
        assertThat(low.raw().otherWind().heightsM()).isEmpty();
        assertThat(value(low, WIND_DIRECTION_DEG)).isEqualTo(105.0);
    }

    @Test
    void srwCalmAtOneLevelIsHalfwayAStraightLine() {
        HourText text = HourText.srw().row(HOUR, row -> row.replaceFirst("3\\.7,", "0.0,"));
        WeatherTable table = new SrwFormat().read(FILE, text.bytes(), new Wanted(null, Math.sqrt(80.0 * 120.0)));

        assertThat(value(table, WIND_SPEED_M_PER_S)).isCloseTo(5.7 / 2.0, within(1e-9));
    }

    private static double srwAt(double heightM) {
        Wanted wanted = new Wanted(null, heightM);
        return value(new SrwFormat().read(FILE, HourText.srw().bytes(), wanted), WIND_SPEED_M_PER_S);
    }

    @Test
    void srwFaultsAreNamed() {
        fails(
                new SrwFormat(),
                HourText.srw().header(3, "Temperature,Pressure,Direction,Sped,Direction,Speed"),
                "site.txt:3:32: name: \"Sped\" is not known");
        fails(
                new SrwFormat(),
                HourText.srw().header(4, "C,psi,degrees,m/s,degrees,m/s"),
                "site.txt:4:3: pressurePa: has the unknown unit \"psi\"");
        fails(
                new SrwFormat(),
                HourText.srw().header(5, "80,80,80,0,120,120"),
                "site.txt:5:10: height: must be above 0 m");
        fails(new SrwFormat(), HourText.srw().row(3, r -> "1,2,3"), "site.txt:9: has 3 fields, not 6");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void pvgisRowsAreTurnedFromUtcToTheClockOfTheSite(boolean json) {
        WeatherFormat format = json ? new PvgisJsonFormat() : new PvgisCsvFormat();
        HourText text = json ? HourText.pvgisJson() : HourText.pvgisCsv();
        WeatherTable table = read(format, text);

        assertThat(table.raw().site()).isEqualTo(new Site(42.78, 124.11, 130.0));
        assertThat(table.raw().axis().offset()).isEqualTo(ZoneOffset.ofHours(8));
        // 0 o'clock UTC is 8 o'clock in China; the first 8 hours are the last ones of the file.
        assertThat(table.raw().values(DRY_BULB_C)[HOUR + 8]).isEqualTo(21.775);
        assertThat(table.raw().values(DRY_BULB_C)[8]).isZero();
        assertThat(table.raw().values(WIND_SPEED_M_PER_S)[7]).isEqualTo(5.3);
        assertThat(table.raw().values(RELATIVE_HUMIDITY_FRACTION)[0]).isEqualTo(0.6);
        assertThat(table.raw().values(PRESSURE_PA)[0]).isEqualTo(100_000.0);
        assertThat(table.raw().values(GHI_W_PER_M2)[HOUR + 8]).isEqualTo(230.0);
        assertThat(table.raw().statedRadiationMinutes()).isEqualTo(15.0);
        assertThat(table.lines()[8]).isEqualTo(text.headerLines + 1);
        assertThat(table.counts()).containsExactly(new QualityCount("steps-over-new-year", 8, "moved"));
        WeatherTable utc = format.read(FILE, text.bytes(), new Wanted(ZoneOffset.UTC, null));
        assertThat(value(utc, DRY_BULB_C)).isEqualTo(21.775);
    }

    @Test
    void theMinuteOfPvgisStampsIsTheInstantOfTheSun() {
        HourText text = HourText.pvgisCsv().header(4, "");
        text.lines.replaceAll(line -> line.replaceFirst("^(\\d{8}:\\d\\d)00", "$110"));

        assertThat(read(new PvgisCsvFormat(), text).raw().statedRadiationMinutes())
                .isEqualTo(10.0);
        assertThat(read(new PvgisCsvFormat(), HourText.pvgisCsv().header(4, ""))
                        .raw()
                        .statedRadiationMinutes())
                .isNull();
        fails(
                new PvgisCsvFormat(),
                text.row(5, r -> r.replaceFirst(":0510", ":0511")),
                "site.txt:24:1: minute: is 11 where 10 must stand");
    }

    @Test
    void pvgisFaultsAreNamed() {
        fails(
                new PvgisCsvFormat(),
                HourText.pvgisCsv().header(18, "time,G(i),H_sun,T2m,WS10m,Int,a,b,c,d"),
                "site.txt:18: has irradiance on an inclined plane only");
        fails(new PvgisCsvFormat(), HourText.pvgisCsv().header(2, ""), "site.txt:18: longitudeDeg must be");
        fails(
                new PvgisCsvFormat(),
                HourText.pvgisCsv().row(0, r -> r.replace(":0000", " 00:00")),
                "site.txt:19:1: time: \"20060101 00:00\" is no time");
        fails(
                new PvgisJsonFormat(),
                HourText.pvgisJson().header(3, " \"hourly\": ["),
                "site.txt:3:12: has irradiance on an inclined plane only");
        fails(new PvgisJsonFormat(), HourText.pvgisJson().header(3, " \"daily\": ["), "site.txt:");
        fails(
                new PvgisJsonFormat(),
                HourText.pvgisJson().row(2, r -> r.replace("\"T2m\": 0.050", "\"T2m\": \"cold\"")),
                "site.txt:6:39: dryBulbC: \"cold\" is not a number");
        fails(
                new PvgisJsonFormat(),
                HourText.pvgisJson().row(2, r -> r.replace("\"RH\": 60.0, ", "")),
                "site.txt:6:1: has the keys [time(UTC), T2m, G(h)");
        fails(new PvgisJsonFormat(), HourText.pvgisJson().row(2, r -> r.replace("}", "")), "site.txt:7:1: is not JSON");
    }

    @Test
    void nasaPowerIsReadInTheUnitsOfItsHeader() {
        WeatherTable table = read(new NasaPowerFormat(), HourText.nasaPower("LST"));

        assertThat(table.raw().site()).isEqualTo(new Site(42.78, 124.11, 183.69));
        assertThat(table.raw().axis().offset()).isEqualTo(ZoneOffset.ofHours(8));
        assertThat(table.raw().windHeightM()).isEqualTo(50.0);
        assertThat(value(table, WIND_SPEED_M_PER_S)).isCloseTo(5.7, within(ROUNDING));
        assertThat(value(table, PRESSURE_PA)).isEqualTo(98_500.0);
        assertThat(value(table, GHI_W_PER_M2)).isEqualTo(230.0);
        assertThat(value(table, RAIN_MM_PER_H)).isEqualTo(0.1);
        assertThat(table.counts()).isEmpty();

        HourText megajoule = HourText.nasaPower("LST").header(8, "ALLSKY_SFC_SW_DWN     All Sky (MJ/hr) ");
        assertThat(value(read(new NasaPowerFormat(), megajoule), GHI_W_PER_M2)).isCloseTo(230e6 / 3600.0, within(1e-6));
    }

    @Test
    void nasaPowerInUtcIsTurned() {
        WeatherTable table = read(new NasaPowerFormat(), HourText.nasaPower("UTC"));

        assertThat(table.raw().values(DRY_BULB_C)[HOUR + 8]).isEqualTo(21.775);
        assertThat(table.raw().otherWind().speedsMPerS(10.0)[HOUR + 8]).isCloseTo(3.7, within(ROUNDING));
        assertThat(table.raw().axis().offset()).isEqualTo(ZoneOffset.ofHours(8));
    }

    @Test
    void nasaPowerMissingValuesAndFaultsAreNamed() {
        RawWeather raw = read(
                        new NasaPowerFormat(),
                        HourText.nasaPower("LST").row(HOUR, r -> r.replace(",98.5,", ",-999.0,")))
                .raw();
        assertThat(raw.values(PRESSURE_PA)[HOUR]).isNaN();
        fails(
                new NasaPowerFormat(),
                HourText.nasaPower("LST").header(9, "T2M    Temperature (Celsius)"),
                "site.txt:17:33: dryBulbC: the header gives it the unit \"Celsius\"");
        fails(new NasaPowerFormat(), HourText.nasaPower("LST").header(4, ""), "site.txt:16: latitudeDeg must be");
        fails(
                new NasaPowerFormat(),
                HourText.nasaPower("LST").header(17, "YEAR,MO,DY,T2M"),
                "site.txt:17: there is no column \"HR\"");
    }

    private static double value(WeatherTable table, WeatherVariable variable) {
        return table.raw().values(variable)[HOUR];
    }

    private static WeatherTable read(WeatherFormat format, HourText text) {
        assertThat(format.recognises(new String(text.bytes(), 0, 4096, StandardCharsets.UTF_8)))
                .isTrue();
        return format.read(FILE, text.bytes(), Wanted.NOTHING);
    }

    private static void fails(WeatherFormat format, HourText text, String message) {
        assertThatThrownBy(() -> format.read(FILE, text.bytes(), Wanted.NOTHING))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(message);
    }
}
