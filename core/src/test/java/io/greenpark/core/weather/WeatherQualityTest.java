package io.greenpark.core.weather;

import static io.greenpark.core.weather.WeatherVariable.ALBEDO_FRACTION;
import static io.greenpark.core.weather.WeatherVariable.DEW_POINT_C;
import static io.greenpark.core.weather.WeatherVariable.DHI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.DNI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.DRY_BULB_C;
import static io.greenpark.core.weather.WeatherVariable.GHI_W_PER_M2;
import static io.greenpark.core.weather.WeatherVariable.PRESSURE_PA;
import static io.greenpark.core.weather.WeatherVariable.RELATIVE_HUMIDITY_FRACTION;
import static io.greenpark.core.weather.WeatherVariable.SNOW_DEPTH_CM;
import static io.greenpark.core.weather.WeatherVariable.WIND_SPEED_M_PER_S;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.sun.SunPath;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WeatherQualityTest {

    private static final SunPath SUN = SkyYears.sun(SkyYears.hours(), 30.0);
    private static final int JUNE_NOON = SkyYears.step(6, 21, 12);
    private static final int JUNE_MIDNIGHT = SkyYears.step(6, 21, 0);

    private Map<WeatherVariable, double[]> columns;

    @BeforeEach
    void makeAYearWithoutFaults() {
        columns = SkyYears.cloudySky(SUN, 7);
        columns.put(DRY_BULB_C, SkyYears.constant(10.0));
        columns.put(RELATIVE_HUMIDITY_FRACTION, SkyYears.constant(0.6));
        columns.put(DEW_POINT_C, SkyYears.constant(2.6));
        columns.put(PRESSURE_PA, SkyYears.constant(100_000.0));
        columns.put(WIND_SPEED_M_PER_S, SkyYears.constant(4.0));
    }

    @Test
    void aYearWithoutFaultsPassesUnchanged() {
        CheckedWeather checked = check();

        assertThat(checked.quality()).isEmpty();
        assertThat(checked.weather().radiationMinutesAfterStart()).isEqualTo(30.0);
        columns.forEach((variable, values) -> assertThat(checked.weather().values(variable))
                .as(variable.key())
                .containsExactly(values));
    }

    @Nested
    @DisplayName("wind at other heights")
    class OtherWind {

        @Test
        void shortGapsAreFilledAndWhatCannotBeIsRemoved() {
            double[] speeds = SkyYears.constant(3.0);
            Arrays.fill(speeds, 100, 106, Double.NaN);
            speeds[200] = 80.0;

            CheckedWeather checked = check(WindProfile.NONE.with(50.0, speeds));

            assertThat(checked.weather().otherWind()).isEqualTo(WindProfile.NONE.with(50.0, SkyYears.constant(3.0)));
            assertThat(checked.quality())
                    .containsExactly(
                            new QualityCount("otherWindMPerS-out-of-range", 1, "removed"),
                            new QualityCount("otherWindMPerS-missing", 7, "filled"));
        }

        @Test
        void aHeightWithALongGapOrWithoutWindIsLeftOut() {
            double[] speeds = SkyYears.constant(3.0);
            Arrays.fill(speeds, 100, 107, Double.NaN);
            WindProfile other = WindProfile.NONE
                    .with(20.0, SkyYears.constant(0.0))
                    .with(50.0, speeds)
                    .with(80.0, SkyYears.constant(3.5));

            CheckedWeather checked = check(other);

            assertThat(checked.weather().otherWind().heightsM()).containsExactly(80.0);
            assertThat(checked.quality())
                    .containsExactly(new QualityCount("otherWindMPerS-incomplete", 2 * 8760, "left-out"));
        }

        @Test
        void withoutWindAmongTheColumnsThereIsNoneBeside() {
            columns.put(WIND_SPEED_M_PER_S, SkyYears.constant(0.0));

            assertThat(check(WindProfile.NONE.with(50.0, SkyYears.constant(3.0)))
                            .weather()
                            .otherWind())
                    .isEqualTo(WindProfile.NONE);
        }

        private CheckedWeather check(WindProfile other) {
            return WeatherQuality.check(
                    new RawWeather(SkyYears.CHANGTU, SkyYears.hours(), null, 100.0, columns, other));
        }
    }

    @Nested
    @DisplayName("gaps")
    class Gaps {

        @Test
        void shortGapsAreFilledAndCounted() {
            Arrays.fill(columns.get(DRY_BULB_C), 100, 106, Double.NaN);

            CheckedWeather checked = check();

            assertThat(checked.quality()).containsExactly(new QualityCount("dryBulbC-missing", 6, "filled"));
            assertThat(checked.weather().values(DRY_BULB_C)[103]).isEqualTo(10.0);
        }

        @Test
        void aGapOfSevenHoursIsAnError() {
            Arrays.fill(columns.get(WIND_SPEED_M_PER_S), 100, 107, Double.NaN);

            assertThat(SkyYears.raw(columns, null).gapsTooLong())
                    .containsExactly(new WeatherGap(WIND_SPEED_M_PER_S, 100, 7));
            assertThatThrownBy(WeatherQualityTest.this::check)
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("windSpeedMPerS[100] must not be missing for more than 6.0 h in a row,"
                            + " but is missing for 7.0 h");
        }

        @Test
        void snowWithALongGapIsLeftOutAsAWhole() {
            columns.put(SNOW_DEPTH_CM, SkyYears.constant(3.0));
            Arrays.fill(columns.get(SNOW_DEPTH_CM), 100, 200, Double.NaN);

            CheckedWeather checked = check();

            assertThat(checked.weather().has(SNOW_DEPTH_CM)).isFalse();
            assertThat(checked.quality()).containsExactly(new QualityCount("snowDepthCm-missing", 100, "left-out"));
        }

        @Test
        void valuesOutOfRangeCountAsMissing() {
            columns.get(DRY_BULB_C)[5] = 300.0;

            CheckedWeather checked = check();

            assertThat(checked.weather().values(DRY_BULB_C)[5]).isEqualTo(10.0);
            assertThat(checked.quality())
                    .containsExactly(
                            new QualityCount("dryBulbC-out-of-range", 1, "removed"),
                            new QualityCount("dryBulbC-missing", 1, "filled"));
        }

        @Test
        void globalIrradianceIsFilledByTheClearSkyIndexOfItsNeighbours() {
            double[] ghi = columns.get(GHI_W_PER_M2);
            double index = ghi[JUNE_NOON] / SUN.clearSkyWPerM2(JUNE_NOON);
            double lostWPerM2 = ghi[JUNE_NOON];
            for (WeatherVariable variable : new WeatherVariable[] {GHI_W_PER_M2, DNI_W_PER_M2, DHI_W_PER_M2}) {
                columns.get(variable)[JUNE_NOON] = Double.NaN;
            }

            CheckedWeather checked = check();

            // The sky of the test keeps one index all day, so the lost value comes back.
            assertThat(index).isBetween(0.2, 1.0);
            assertThat(checked.weather().values(GHI_W_PER_M2)[JUNE_NOON]).isCloseTo(lostWPerM2, within(1e-9));
            assertThat(checked.quality())
                    .containsExactly(
                            new QualityCount("ghiWPerM2-missing", 1, "filled"),
                            new QualityCount("components-split-from-ghi", 1, "split-again"));
        }

        @Test
        void globalIrradianceComesFromTheComponentsWhereOnlyItIsMissing() {
            double lostWPerM2 = columns.get(GHI_W_PER_M2)[JUNE_NOON];
            columns.get(GHI_W_PER_M2)[JUNE_NOON] = Double.NaN;

            CheckedWeather checked = check();

            assertThat(checked.weather().values(GHI_W_PER_M2)[JUNE_NOON]).isCloseTo(lostWPerM2, within(1e-9));
            assertThat(checked.quality()).containsExactly(new QualityCount("ghiWPerM2-missing", 1, "closed"));
        }
    }

    @Nested
    @DisplayName("radiation")
    class Radiation {

        @Test
        void globalIrradianceIsClippedToTheRareLimitAndItsComponentsFollow() {
            columns.get(GHI_W_PER_M2)[JUNE_NOON] = 1_900.0;
            double limitWPerM2 = 1.2 * SUN.extraterrestrialWPerM2(JUNE_NOON) * Math.pow(SUN.up(JUNE_NOON), 1.2) + 50.0;

            Weather weather = check().weather();

            assertThat(weather.values(GHI_W_PER_M2)[JUNE_NOON]).isCloseTo(limitWPerM2, within(1e-9));
            assertThat(weather.values(DNI_W_PER_M2)[JUNE_NOON] * SUN.up(JUNE_NOON)
                            + weather.values(DHI_W_PER_M2)[JUNE_NOON])
                    .isCloseTo(limitWPerM2, within(1e-9));
        }

        @Test
        void beamBelowTheHorizonIsRemoved() {
            columns.get(DNI_W_PER_M2)[JUNE_MIDNIGHT] = 40.0;

            CheckedWeather checked = check();

            assertThat(checked.weather().values(DNI_W_PER_M2)[JUNE_MIDNIGHT]).isZero();
            assertThat(checked.quality()).containsExactly(new QualityCount("dni-with-sun-down", 1, "clipped"));
        }

        @Test
        void negativeNightOffsetsOfAPyranometerAreClipped() {
            columns.get(GHI_W_PER_M2)[JUNE_MIDNIGHT] = -3.0;

            CheckedWeather checked = check();

            assertThat(checked.weather().values(GHI_W_PER_M2)[JUNE_MIDNIGHT]).isZero();
            assertThat(checked.quality()).containsExactly(new QualityCount("irradiance-negative", 1, "clipped"));
        }

        @Test
        void beamAboveTheExtraterrestrialAndDiffuseAboveThePossibleAreClipped() {
            columns.get(DNI_W_PER_M2)[JUNE_NOON] = 1_450.0;
            columns.get(DHI_W_PER_M2)[JUNE_NOON + 1] = 1_450.0;

            CheckedWeather checked = check();

            assertThat(checked.weather().values(DNI_W_PER_M2)[JUNE_NOON])
                    .isEqualTo(SUN.extraterrestrialWPerM2(JUNE_NOON));
            assertThat(checked.quality())
                    .contains(
                            new QualityCount("dni-above-extraterrestrial", 1, "clipped"),
                            new QualityCount("dhi-above-possible-limit", 1, "clipped"));
        }

        @Test
        void singleStepsThatDoNotCloseAreCountedAndKept() {
            double wrongWPerM2 = 1.3 * columns.get(DHI_W_PER_M2)[JUNE_NOON] + 50.0;
            columns.get(DHI_W_PER_M2)[JUNE_NOON] = wrongWPerM2;

            CheckedWeather checked = check();

            assertThat(checked.weather().values(DHI_W_PER_M2)[JUNE_NOON]).isEqualTo(wrongWPerM2);
            assertThat(checked.closure().missed()).isEqualTo(1);
            assertThat(checked.quality()).containsExactly(new QualityCount("closure-missed-by-8-percent", 1, "kept"));
        }

        @Test
        void componentsThatDisagreeOnTheWholeAreSplitAgain() {
            double[] dni = columns.get(DNI_W_PER_M2);
            for (int k = 0; k < dni.length; k++) {
                dni[k] *= 0.6;
            }

            CheckedWeather checked = check();

            assertThat(checked.closure().consistent()).isFalse();
            assertThat(checked.quality()).contains(new QualityCount("components-split-from-ghi", 8760, "split-again"));
            double[] after = checked.weather().values(DNI_W_PER_M2);
            double[] dhi = checked.weather().values(DHI_W_PER_M2);
            double[] ghi = checked.weather().values(GHI_W_PER_M2);
            double worst = 0.0;
            for (int k = 0; k < after.length; k++) {
                worst = Math.max(worst, Math.abs(after[k] * SUN.up(k) + dhi[k] - ghi[k]));
            }
            assertThat(worst).isLessThan(1e-9);
        }

        @Test
        void globalIrradianceAloneIsSplit() {
            double[] expectedDniWPerM2 = columns.remove(DNI_W_PER_M2);
            columns.remove(DHI_W_PER_M2);

            CheckedWeather checked = check();

            assertThat(checked.weather().values(DNI_W_PER_M2)).isEqualTo(expectedDniWPerM2);
        }
    }

    @Nested
    @DisplayName("air, snow and columns")
    class Columns {

        @Test
        void humidityAboveSaturationIsClipped() {
            columns.get(RELATIVE_HUMIDITY_FRACTION)[9] = 1.14;

            CheckedWeather checked = check();

            assertThat(checked.weather().values(RELATIVE_HUMIDITY_FRACTION)[9]).isEqualTo(1.0);
            assertThat(checked.quality()).containsExactly(new QualityCount("humidity-above-saturation", 1, "clipped"));
        }

        @Test
        void dewPointAndPressureAreDerivedWhereTheFileHasNone() {
            columns.remove(DEW_POINT_C);
            columns.remove(PRESSURE_PA);

            CheckedWeather checked = check();

            // 10 C at 60 %: 12.26 hPa * 0.6 = 7.36 hPa, saturated at 2.6 C; 130 m of standard air: 99,770 Pa.
            assertThat(checked.weather().values(DEW_POINT_C)[0]).isCloseTo(2.6, within(0.05));
            assertThat(checked.weather().values(PRESSURE_PA)[0]).isCloseTo(99_770.0, within(20.0));
        }

        @Test
        void relativeHumidityIsDerivedFromTheDewPoint() {
            columns.remove(RELATIVE_HUMIDITY_FRACTION);

            assertThat(check().weather().values(RELATIVE_HUMIDITY_FRACTION)[0]).isCloseTo(0.6, within(0.005));
        }

        @Test
        void columnsOfMissingCodesAndOfZerosAreLeftOut() {
            columns.put(ALBEDO_FRACTION, SkyYears.constant(Double.NaN));
            columns.put(SNOW_DEPTH_CM, SkyYears.constant(0.0));

            CheckedWeather checked = check();

            assertThat(checked.weather().has(ALBEDO_FRACTION)).isFalse();
            assertThat(checked.weather().has(SNOW_DEPTH_CM)).isFalse();
            assertThat(checked.quality())
                    .containsExactly(new QualityCount("snowDepthCm-zero-all-year", 8760, "left-out"));
        }

        @Test
        void aYearOfWindAloneHasNoRadiationCentre() {
            columns.keySet().removeIf(variable -> variable != WIND_SPEED_M_PER_S);

            CheckedWeather checked = check();

            assertThat(checked.radiationCentre()).isNull();
            assertThat(checked.weather().variables()).containsExactlyInAnyOrder(WIND_SPEED_M_PER_S, PRESSURE_PA);
        }
    }

    private CheckedWeather check() {
        return WeatherQuality.check(SkyYears.raw(columns, null));
    }
}
