package io.greenpark.core.weather;

import static io.greenpark.core.weather.WeatherVariable.ALBEDO_FRACTION;
import static io.greenpark.core.weather.WeatherVariable.DHI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.DNI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.DRY_BULB_C;
import static io.greenpark.core.weather.WeatherVariable.GHI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.RELATIVE_HUMIDITY_FRACTION;
import static io.greenpark.core.weather.WeatherVariable.SNOW_DEPTH_CM;
import static io.greenpark.core.weather.WeatherVariable.WIND_DIRECTION_DEG;
import static io.greenpark.core.weather.WeatherVariable.WIND_SPEED_M_PER_S;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.sun.SunPath;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeatherMappingTest {

    /** Sums of four terms of at most 1e5 (pressure) in double precision stay far below. */
    private static final double MEAN_KEPT = 1e-9;

    @Nested
    @DisplayName("calendar")
    class Calendar {

        @Test
        void aLeapYearRepeatsFebruary28AndGoesOnWithMarch() {
            Weather mapped = WeatherMapping.onto(dayNumbers(), year(2028, 60));

            assertThat(mapped.axis().steps()).isEqualTo(8784);
            // The temperature is the day of the model year: 58 on February 28, 59 on March 1.
            assertThat(mapped.values(DRY_BULB_C)[58 * 24]).isEqualTo(58.0);
            assertThat(mapped.values(DRY_BULB_C)[59 * 24]).isEqualTo(58.0);
            assertThat(mapped.values(DRY_BULB_C)[60 * 24]).isEqualTo(59.0);
            assertThat(mapped.values(DRY_BULB_C)[8783]).isEqualTo(364.0);
            assertThat(WeatherMapping.counts(year(2028, 60)))
                    .containsExactly(new QualityCount("february-29", 24, "repeated"));
            assertThat(WeatherMapping.counts(year(2027, 15))).isEmpty();
        }

        @Test
        void severalYearsRepeatTheYear() {
            Instant start = LocalDateTime.of(2027, 1, 1, 0, 0).toInstant(SkyYears.CHINA);
            TimeAxis fiveYears = new TimeAxis(start, Duration.ofHours(1), 43_824, SkyYears.CHINA);

            double[] mapped = WeatherMapping.onto(dayNumbers(), fiveYears).values(DRY_BULB_C);

            assertThat(mapped[8760]).isZero();
            assertThat(mapped[43_823]).isEqualTo(364.0);
            assertThat(WeatherMapping.counts(fiveYears))
                    .containsExactly(new QualityCount("february-29", 24, "repeated"));
        }

        @Test
        void anAxisMayBeginAnywhereAndCrossNewYear() {
            Instant start = LocalDateTime.of(2027, 12, 31, 22, 0).toInstant(SkyYears.CHINA);

            double[] mapped = WeatherMapping.onto(
                            dayNumbers(), new TimeAxis(start, Duration.ofHours(1), 4, SkyYears.CHINA))
                    .values(DRY_BULB_C);

            assertThat(mapped).containsExactly(364.0, 364.0, 0.0, 0.0);
        }

        @Test
        void theClocksMustAgree() {
            TimeAxis tokyo = TimeAxis.ofYear(2027, Duration.ofHours(1), ZoneOffset.ofHours(9));

            assertThatThrownBy(() -> WeatherMapping.onto(dayNumbers(), tokyo))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("utcOffset must be that of the weather file, UTC+08:00, but is UTC+09:00");
        }
    }

    @Nested
    @DisplayName("finer steps")
    class Finer {

        @ParameterizedTest(name = "PT{0}M, radiation {1} min after the start, seed {2}")
        @CsvSource({"15, 30, 1", "30, 30, 2", "15, 0, 3", "30, 0, 4", "15, -15, 5"})
        void everyHourKeepsItsMeanInEveryColumn(int stepMinutes, double minutes, long seed) {
            Weather year = randomYear(minutes, seed);
            int parts = 60 / stepMinutes;

            Weather mapped = WeatherMapping.onto(year, year(2027, stepMinutes));

            for (WeatherVariable variable : year.variables()) {
                double[] hours = year.values(variable);
                double[] finer = mapped.values(variable);
                double worst = 0.0;
                for (int k = 0; k < hours.length; k++) {
                    double mean = Arrays.stream(finer, k * parts, (k + 1) * parts)
                            .average()
                            .orElseThrow();
                    worst = Math.max(worst, Math.abs(mean - hours[k]));
                }
                assertThat(worst).as(variable.key()).isLessThan(MEAN_KEPT);
            }
        }

        @ParameterizedTest
        @ValueSource(ints = {15, 30})
        void boundsAreKept(int stepMinutes) {
            Weather mapped = WeatherMapping.onto(randomYear(30.0, 9), year(2027, stepMinutes));

            for (WeatherVariable variable :
                    new WeatherVariable[] {WIND_SPEED_M_PER_S, SNOW_DEPTH_CM, GHI_W_PER_M2, DNI_W_PER_M2, DHI_W_PER_M2
                    }) {
                assertThat(Arrays.stream(mapped.values(variable)).min().orElseThrow())
                        .as(variable.key())
                        .isNotNegative();
            }
            for (WeatherVariable variable : new WeatherVariable[] {RELATIVE_HUMIDITY_FRACTION, ALBEDO_FRACTION}) {
                double[] values = mapped.values(variable);
                assertThat(Arrays.stream(values).min().orElseThrow())
                        .as(variable.key())
                        .isNotNegative();
                assertThat(Arrays.stream(values).max().orElseThrow())
                        .as(variable.key())
                        .isLessThanOrEqualTo(1.0);
            }
        }

        @Test
        void theSunOfThePartsStaysAroundTheSunOfTheHour() {
            // Centred on the middle of the hour: the middle of each quarter. Centred on its start: half an hour
            // earlier.
            assertThat(WeatherMapping.onto(randomYear(30.0, 1), year(2027, 15)).radiationMinutesAfterStart())
                    .isEqualTo(7.5);
            assertThat(WeatherMapping.onto(randomYear(0.0, 1), year(2027, 15)).radiationMinutesAfterStart())
                    .isEqualTo(-22.5);
            assertThat(WeatherMapping.onto(randomYear(0.0, 1), year(2027, 30)).radiationMinutesAfterStart())
                    .isEqualTo(-15.0);
        }

        @Test
        void aClearDayFollowsTheClearSky() {
            TimeAxis quarters = ModelYear.axis(Duration.ofMinutes(15), SkyYears.CHINA);
            SunPath sun = SkyYears.sun(quarters, 7.5);
            double[] ghi = new double[8760];
            for (int i = 0; i < quarters.steps(); i++) {
                ghi[i / 4] += sun.clearSkyWPerM2(i) / 4.0;
            }
            Weather year = new Weather(SkyYears.CHANGTU, SkyYears.hours(), 30.0, 10.0, Map.of(GHI_W_PER_M2, ghi));

            double[] finer = WeatherMapping.onto(year, quarters).values(GHI_W_PER_M2);

            double worst = 0.0;
            for (int i = 0; i < finer.length; i++) {
                worst = Math.max(worst, Math.abs(finer[i] - sun.clearSkyWPerM2(i)));
            }
            assertThat(worst).isLessThan(1e-9);
        }

        @Test
        void temperatureRunsOnStraightLinesBetweenTheHours() {
            double[] dryBulbC = SkyYears.constant(0.0);
            for (int k = 0; k < 24; k++) {
                dryBulbC[100 + k] = k;
            }
            Weather year = new Weather(SkyYears.CHANGTU, SkyYears.hours(), 30.0, 10.0, Map.of(DRY_BULB_C, dryBulbC));

            double[] finer = WeatherMapping.onto(year, year(2027, 15)).values(DRY_BULB_C);

            // The middles of the quarters lie 3/8 and 1/8 of an hour before and after the middle of hour 110.
            assertThat(Arrays.copyOfRange(finer, 440, 444))
                    .containsExactly(new double[] {9.625, 9.875, 10.125, 10.375}, within(1e-12));
        }
    }

    @Nested
    @DisplayName("coarser steps")
    class Coarser {

        @Test
        void quartersBecomeTheirMeanAndDirectionsTheirVector() {
            TimeAxis quarters = ModelYear.axis(Duration.ofMinutes(15), SkyYears.CHINA);
            double[] speed = new double[quarters.steps()];
            double[] direction = new double[quarters.steps()];
            Arrays.fill(speed, 1.0);
            speed[3] = 5.0;
            // 350 and 10 degrees at 1 m/s balance to north; 5 m/s from the east weighs five times 1 m/s from the west.
            direction[0] = 350.0;
            direction[1] = 10.0;
            direction[2] = 270.0;
            direction[3] = 90.0;
            Weather year = new Weather(
                    SkyYears.CHANGTU,
                    quarters,
                    7.5,
                    10.0,
                    Map.of(WIND_SPEED_M_PER_S, speed, WIND_DIRECTION_DEG, direction));

            Weather mapped = WeatherMapping.onto(year, year(2027, 60));

            assertThat(mapped.values(WIND_SPEED_M_PER_S)[0]).isEqualTo(2.0);
            double north = 2.0 * Math.cos(Math.toRadians(10.0));
            assertThat(mapped.values(WIND_DIRECTION_DEG)[0])
                    .isCloseTo(Math.toDegrees(Math.atan2(4.0, north)), within(1e-9));
            assertThat(mapped.values(WIND_DIRECTION_DEG)[1]).isZero();
            assertThat(mapped.radiationMinutesAfterStart()).isEqualTo(30.0);
        }

        @Test
        void windThatTurnsAgainstItselfKeepsItsFirstDirection() {
            TimeAxis halves = ModelYear.axis(Duration.ofMinutes(30), SkyYears.CHINA);
            double[] direction = new double[halves.steps()];
            for (int i = 0; i < direction.length; i++) {
                direction[i] = i % 2 == 0 ? 90.0 : 270.0;
            }
            Weather year = new Weather(SkyYears.CHANGTU, halves, 15.0, 10.0, Map.of(WIND_DIRECTION_DEG, direction));

            assertThat(WeatherMapping.onto(year, year(2027, 60)).values(WIND_DIRECTION_DEG)[0])
                    .isEqualTo(90.0);
        }

        @Test
        void finerAndCoarserAgainIsTheSameYear() {
            Weather year = randomYear(0.0, 11);

            Weather back =
                    WeatherMapping.withStep(WeatherMapping.withStep(year, Duration.ofMinutes(15)), Duration.ofHours(1));

            assertThat(back.radiationMinutesAfterStart()).isZero();
            for (WeatherVariable variable : year.variables()) {
                double[] before = year.values(variable);
                double[] after = back.values(variable);
                double worst = 0.0;
                for (int k = 0; k < before.length; k++) {
                    worst = Math.max(worst, Math.abs(after[k] - before[k]));
                }
                assertThat(worst).as(variable.key()).isLessThan(MEAN_KEPT);
            }
        }
    }

    /** Wind at a further height goes the way of the wind among the columns. */
    @ParameterizedTest
    @CsvSource({"60, 15", "60, 30", "60, 60", "15, 60"})
    void windAtOtherHeightsIsMappedLikeTheWindOfTheColumns(int fromMinutes, int toMinutes) {
        Weather year = WeatherMapping.withStep(randomYear(30.0, 4), Duration.ofMinutes(fromMinutes));
        Map<WeatherVariable, double[]> columns = new EnumMap<>(WeatherVariable.class);
        year.variables().forEach(variable -> columns.put(variable, year.values(variable)));
        WindProfile other = WindProfile.NONE.with(80.0, year.values(WIND_SPEED_M_PER_S));
        Weather mast = new Weather(year.site(), year.axis(), 30.0, 10.0, columns, other);

        Weather mapped = WeatherMapping.onto(mast, year(2028, toMinutes));

        assertThat(mapped.otherWind().heightsM()).containsExactly(80.0);
        assertThat(mapped.otherWind().speedsMPerS(80.0)).containsExactly(mapped.values(WIND_SPEED_M_PER_S));
    }

    private static TimeAxis year(int year, int stepMinutes) {
        return TimeAxis.ofYear(year, Duration.ofMinutes(stepMinutes), SkyYears.CHINA);
    }

    private static Weather dayNumbers() {
        double[] day = new double[8760];
        for (int k = 0; k < day.length; k++) {
            day[k] = k / 24;
        }
        return new Weather(SkyYears.CHANGTU, SkyYears.hours(), 30.0, 10.0, Map.of(DRY_BULB_C, day));
    }

    /** A wild year: every column jumps from hour to hour, calms and saturated air included. */
    private static Weather randomYear(double minutes, long seed) {
        var random = new SplittableRandom(seed);
        Map<WeatherVariable, double[]> columns =
                new EnumMap<>(SkyYears.cloudySky(SkyYears.sun(SkyYears.hours(), minutes), seed));
        for (WeatherVariable variable : WeatherVariable.values()) {
            columns.computeIfAbsent(variable, v -> {
                double low = Math.max(v.low(), -30.0);
                double[] values = random.doubles(8760, low, Math.min(v.high(), low + 360.0))
                        .toArray();
                for (int k = 0; k < values.length; k++) {
                    boolean atBound = random.nextInt(4) == 0;
                    values[k] = v == RELATIVE_HUMIDITY_FRACTION ? Math.min(1.0, values[k]) : values[k];
                    values[k] = atBound && v.low() == 0.0 ? 0.0 : values[k];
                }
                return values;
            });
        }
        return new Weather(SkyYears.CHANGTU, SkyYears.hours(), minutes, 10.0, columns);
    }
}
