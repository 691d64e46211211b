package io.greenpark.core.sun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.golden.ChangtuYear;
import io.greenpark.core.golden.GoldenTable;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SunPathTest {

    /** The reference keeps the Julian date in one double: its last bit turns the Earth by 8e-8 degrees. */
    private static final double EXACT_DEG = 1e-7;

    /** Cubic interpolation over a day; measured 3e-7. */
    private static final double INTERPOLATED_DEG = 1e-6;

    /** Twelve printed digits and the Julian date of the reference, 1e-7 degrees at 4 minutes per degree. */
    private static final double EQUATION_OF_TIME_MINUTES = 1e-7;

    /** Twelve printed digits. */
    private static final double RELATIVE = 1e-9;

    @Nested
    @DisplayName("against pvlib")
    class Golden {

        @ParameterizedTest(name = "Sun {0} minutes after the hour")
        @ValueSource(ints = {0, 30})
        void fullAlgorithmGivesTheReferenceAngles(int minutes) {
            anglesAreClose(ChangtuYear.exactSun(minutes), ChangtuYear.table("solpos", minutes), EXACT_DEG);
        }

        @ParameterizedTest(name = "Sun {0} minutes after the hour")
        @ValueSource(ints = {0, 30})
        void dailyNodesGiveTheReferenceAngles(int minutes) {
            anglesAreClose(ChangtuYear.sun(minutes), ChangtuYear.table("solpos", minutes), INTERPOLATED_DEG);
        }

        @ParameterizedTest(name = "Sun {0} minutes after the hour")
        @ValueSource(ints = {0, 30})
        void equationOfTimeAndDistanceAreThoseOfTheReference(int minutes) {
            SunPath sun = ChangtuYear.exactSun(minutes);
            GoldenTable table = ChangtuYear.table("solpos", minutes);
            double[] equationOfTime = table.column("equation_of_time");
            double[] distanceAu = table.column("earth_sun_distance_au");
            for (int k = 0; k < sun.steps(); k += 7) {
                assertThat(sun.equationOfTimeMinutes(k))
                        .as("step %d", k)
                        .isCloseTo(equationOfTime[k], within(EQUATION_OF_TIME_MINUTES));
                assertThat(sun.distanceAu(k)).as("step %d", k).isCloseTo(distanceAu[k], within(RELATIVE));
            }
        }

        @ParameterizedTest(name = "Sun {0} minutes after the hour")
        @ValueSource(ints = {0, 30})
        void instantsAreThoseOfTheReference(int minutes) {
            List<String> utc = ChangtuYear.table("solpos", minutes).text("utc");
            for (int k = 0; k < utc.size(); k++) {
                assertThat(ChangtuYear.AXIS.instant(k).plusSeconds(60L * minutes))
                        .isEqualTo(utc.get(k));
            }
        }

        @ParameterizedTest(name = "Sun {0} minutes after the hour")
        @ValueSource(ints = {0, 30})
        void airMassClearSkyAndExtraterrestrialFollowFromTheReferenceAngles(int minutes) {
            SunPath sun = ChangtuYear.referenceSun(minutes);
            GoldenTable table = ChangtuYear.table("solpos", minutes);
            close("dni_extra", sun::extraterrestrialWPerM2, table);
            close("airmass_relative", sun::relativeAirMass, table);
            double[] pressurePa = ChangtuYear.epw().column("10");
            close("airmass_absolute", k -> AirMass.absolute(sun.relativeAirMass(k), pressurePa[k]), table);
            close("ghi_clear_haurwitz", sun::clearSkyWPerM2, table);
        }

        private void close(String column, IntToDoubleFunction actual, GoldenTable table) {
            double[] expected = table.column(column);
            for (int k = 0; k < expected.length; k++) {
                if (Double.isNaN(expected[k])) {
                    assertThat(actual.applyAsDouble(k))
                            .as("%s of step %d", column, k)
                            .isNaN();
                } else {
                    assertThat(actual.applyAsDouble(k))
                            .as("%s of step %d", column, k)
                            .isCloseTo(expected[k], within(RELATIVE * Math.max(1.0, expected[k])));
                }
            }
        }

        private void anglesAreClose(SunPath sun, GoldenTable table, double toleranceDeg) {
            double[] zenith = table.column("zenith");
            double[] apparent = table.column("apparent_zenith");
            double[] azimuth = table.column("azimuth");
            double[] elevation = table.column("elevation");
            double[] apparentElevation = table.column("apparent_elevation");
            for (int k = 0; k < sun.steps(); k++) {
                assertThat(sun.zenithDeg(k)).as("zenith %d", k).isCloseTo(zenith[k], within(toleranceDeg));
                assertThat(sun.apparentZenithDeg(k))
                        .as("apparent zenith %d", k)
                        .isCloseTo(apparent[k], within(toleranceDeg));
                assertThat(90.0 - sun.zenithDeg(k)).as("elevation %d", k).isCloseTo(elevation[k], within(toleranceDeg));
                assertThat(90.0 - sun.apparentZenithDeg(k))
                        .as("apparent elevation %d", k)
                        .isCloseTo(apparentElevation[k], within(toleranceDeg));
                // An angle around the vertical is worth its sine on the sky.
                double onTheSkyDeg = toleranceDeg / Math.sin(Math.toRadians(apparent[k]));
                assertThat(Math.IEEEremainder(sun.azimuthDeg(k) - azimuth[k], 360.0))
                        .as("azimuth %d", k)
                        .isCloseTo(0.0, within(onTheSkyDeg));
            }
        }
    }

    @Nested
    @DisplayName("by geometry")
    class Geometry {

        @Test
        void vectorTowardsTheSunHasLengthOneAndTheStatedAngles() {
            SunPath sun = ChangtuYear.sun(30);
            for (int k = 0; k < sun.steps(); k += 11) {
                double length =
                        Math.sqrt(sun.east(k) * sun.east(k) + sun.north(k) * sun.north(k) + sun.up(k) * sun.up(k));
                assertThat(length).isCloseTo(1.0, within(1e-14));
                assertThat(Math.toDegrees(Math.acos(sun.up(k)))).isCloseTo(sun.apparentZenithDeg(k), within(1e-6));
            }
        }

        @Test
        void sunStandsInTheSouthWhenTheEquationOfTimeSaysSo() {
            // 120 deg E on UTC+8: apparent noon is at 12:00 local time less the equation of time.
            SunPath sun = SunPath.of(30.0, 120.0, 0.0, ChangtuYear.AXIS, 0.0);
            for (int day = 0; day < 365; day += 5) {
                int noon = day * 24 + 12;
                double hourAngleDeg = sun.equationOfTimeMinutes(noon) / 4.0;
                SunPath atNoon = SunPath.of(30.0, 120.0 - hourAngleDeg, 0.0, ChangtuYear.AXIS, 0.0);
                assertThat(atNoon.east(noon)).as("day %d", day).isCloseTo(0.0, within(1e-4));
                assertThat(atNoon.azimuthDeg(noon)).as("day %d", day).isCloseTo(180.0, within(0.02));
            }
        }

        @ParameterizedTest(name = "{0} minutes")
        @ValueSource(ints = {15, 30, 60})
        void finerAxesPassThroughTheSamePlaces(int minutes) {
            TimeAxis axis = new TimeAxis(
                    Instant.parse("2028-02-27T16:00:00Z"),
                    Duration.ofMinutes(minutes),
                    5 * 1440 / minutes,
                    ZoneOffset.ofHours(8));
            SunPath path = SunPath.of(42.3, 123.8, 80.0, axis, 7.5);
            for (int k = 0; k < axis.steps(); k++) {
                SunPosition position =
                        SunPosition.of(42.3, 123.8, 80.0, axis.instant(k).plusSeconds(450), Refraction.STANDARD);
                assertThat(path.zenithDeg(k)).isCloseTo(position.zenithDeg(), within(INTERPOLATED_DEG));
                assertThat(path.apparentZenithDeg(k)).isCloseTo(position.apparentZenithDeg(), within(INTERPOLATED_DEG));
            }
        }

        @ParameterizedTest(name = "seed {0}")
        @ValueSource(longs = {1, 2, 3})
        void dailyNodesStayWithinTheirToleranceEverywhereOnEarth(long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            for (int i = 0; i < 20; i++) {
                TimeAxis axis = TimeAxis.ofYear(2020 + random.nextInt(30), Duration.ofHours(1), ZoneOffset.UTC);
                double latitudeDeg = random.nextDouble(-90.0, 90.0);
                double longitudeDeg = random.nextDouble(-180.0, 180.0);
                SunPath fast = SunPath.of(latitudeDeg, longitudeDeg, 0.0, axis, 30.0);
                SunPath exact = SunPath.exact(latitudeDeg, longitudeDeg, 0.0, axis, 30.0);
                for (int k = 0; k < axis.steps(); k++) {
                    assertThat(Math.abs(fast.zenithDeg(k) - exact.zenithDeg(k))).isLessThan(INTERPOLATED_DEG);
                }
            }
        }

        @Test
        void ephemerisOfAYearOfStepsIsThatOfEachInstantAlone() {
            SunPath exact = ChangtuYear.exactSun(30);
            int last = exact.steps() - 1;
            SunPosition alone = SunPosition.of(
                    ChangtuYear.LATITUDE_DEG,
                    ChangtuYear.LONGITUDE_DEG,
                    ChangtuYear.ELEVATION_M,
                    ChangtuYear.AXIS.instant(last).plusSeconds(1800),
                    Refraction.STANDARD);
            // A year of rotations of each periodic term.
            assertThat(exact.zenithDeg(last)).isCloseTo(alone.zenithDeg(), within(1e-10));
        }
    }

    @Nested
    @DisplayName("bad input")
    class BadInput {

        @ParameterizedTest
        @CsvSource({"91, 0, latitudeDeg", "0, 181, longitudeDeg", "NaN, 0, latitudeDeg"})
        void placesOffTheEarthAreRefused(double latitudeDeg, double longitudeDeg, String field) {
            assertThatThrownBy(() -> SunPath.of(latitudeDeg, longitudeDeg, 0.0, ChangtuYear.AXIS, 30.0))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith(field);
        }

        @Test
        void anglesOfAnotherLengthAreRefused() {
            double[] one = {10.0};
            assertThatThrownBy(() -> SunPath.ofAngles(0.0, ChangtuYear.AXIS, 0.0, one, one, one))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("one value per step (8760)");
        }
    }
}
