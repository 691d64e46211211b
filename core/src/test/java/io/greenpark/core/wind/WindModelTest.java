package io.greenpark.core.wind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherVariable;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindModelTest {

    /** A few roundings of numbers of magnitude 10. */
    private static final double ROUNDING = 1e-13 * 100;

    private static final Offset<Double> EPSILON = within(ROUNDING);

    /** Rounding of sums over a year, relative. */
    private static final double ROUNDING_OF_SUMS = 1e-12;

    @Nested
    @DisplayName("by hand")
    class ByHand {

        @Test
        void theMeanOfTheYearBecomesTheMeanOfTheSite() {
            // mean of the year 5 m/s, site 8 m/s: factor 1.6; 10 machines at 0.1 MW per m/s above 3 m/s
            Weather year = Farms.hours(4.0, 5.0, 6.0);

            WindOutput output = WindModel.simulate(year, year, Farms.PLAIN);

            assertThat(output.facts()).containsEntry("speedScaleFactor", 1.6);
            assertThat(output.columns().get("hubSpeedMPerS")).containsExactly(new double[] {6.4, 8.0, 9.6}, EPSILON);
            assertThat(output.availableMw().toArray()).containsExactly(new double[] {3.4, 5.0, 6.6}, EPSILON);
            assertThat(output.facts().get("netMwh")).isCloseTo(15.0, within(ROUNDING));
            // 15 MWh of 10 MW in 3 h
            assertThat(output.facts().get("capacityFactor")).isCloseTo(0.5, within(ROUNDING));
            assertThat(output.facts().get("fullLoadHours")).isCloseTo(1.5, within(ROUNDING));
        }

        @Test
        void aWindyWeekKeepsItsWind() {
            Weather year = Farms.hours(4.0, 5.0, 6.0, 5.0);
            Weather week = Farms.hours(10.0);

            WindOutput output = WindModel.simulate(week, year, Farms.PLAIN);

            // 10 m/s times 8/5, not scaled down to the mean of 8 m/s
            assertThat(output.columns().get("hubSpeedMPerS")).containsExactly(new double[] {16.0}, EPSILON);
        }

        @Test
        void theSiteMeanIsMetAtItsOwnHeight() {
            // wind at 10 m, site mean at 50 m, hub at 100 m, exponent 0.2
            var wind = new SiteWind(8.0, 50.0, new Shear.PowerLaw(0.2));
            Weather year = Farms.weather(new double[] {5.0}, new double[] {0.0}, 10.0, Duration.ofHours(1));

            WindOutput output = WindModel.simulate(year, year, Farms.with(Farms.PLAIN, wind));

            assertThat(output.facts().get("shearFactor")).isCloseTo(Math.pow(10.0, 0.2), within(ROUNDING));
            assertThat(output.facts().get("speedScaleFactor"))
                    .isCloseTo(8.0 / (5.0 * Math.pow(5.0, 0.2)), within(ROUNDING));
            assertThat(output.columns().get("hubSpeedMPerS")[0]).isCloseTo(8.0 * Math.pow(2.0, 0.2), within(ROUNDING));
        }

        @Test
        void theHubTakesTheTwoHeightsAroundItAndTheirExponentInEachStep() {
            // 50 -> 100 -> 200 m: the geometric mean of 2 and 8 is 4, of 9 and 4 is 6; mean 5 m/s at the hub, 8 wanted
            Weather year = Farms.mast(new double[] {8.0, 4.0}, 200.0, Map.of(50.0, new double[] {2.0, 9.0}));

            WindOutput output = WindModel.simulate(year, year, Farms.PLAIN);

            assertThat(output.columns().get("hubSpeedMPerS")).containsExactly(new double[] {6.4, 9.6}, EPSILON);
            assertThat(output.facts())
                    .containsEntry("measuredHeightM", 50.0)
                    .containsEntry("upperMeasuredHeightM", 200.0);
            assertThat(output.facts().get("speedScaleFactor")).isCloseTo(1.6, within(ROUNDING));
            // mean 5 m/s at the hub over 5.5 m/s at 50 m
            assertThat(output.facts().get("shearFactor")).isCloseTo(5.0 / 5.5, within(ROUNDING));
        }

        @Test
        void aHubAboveTheMastTakesTheHighestHeightAndItsOwnShear() {
            // measured at 20 and 50 m; hub at 100 m, exponent 0.2: the mean of 5 m/s at 50 m becomes 8 m/s at the hub
            Weather year = Farms.mast(new double[] {4.0, 6.0}, 50.0, Map.of(20.0, new double[] {1.0, 1.0}));

            WindOutput output = WindModel.simulate(year, year, Farms.PLAIN);

            assertThat(output.columns().get("hubSpeedMPerS")).containsExactly(new double[] {6.4, 9.6}, EPSILON);
            assertThat(output.facts()).containsEntry("measuredHeightM", 50.0).doesNotContainKey("upperMeasuredHeightM");
            assertThat(output.facts().get("shearFactor")).isCloseTo(Math.pow(2.0, 0.2), within(ROUNDING));
        }

        @Test
        void aHubBelowTheMastTakesTheLowestHeightAndAMeasuredOneIsTakenAsItIs() {
            Weather high = Farms.mast(new double[] {1.0, 1.0}, 300.0, Map.of(200.0, new double[] {4.0, 6.0}));
            Weather same = Farms.mast(
                    new double[] {1.0, 1.0}, 300.0, Map.of(100.0, new double[] {4.0, 6.0}, 50.0, new double[] {1.0, 1.0
                    }));

            Map<String, Double> below =
                    WindModel.simulate(high, high, Farms.PLAIN).facts();
            Map<String, Double> at = WindModel.simulate(same, same, Farms.PLAIN).facts();

            assertThat(below).containsEntry("measuredHeightM", 200.0).doesNotContainKey("upperMeasuredHeightM");
            assertThat(below.get("shearFactor")).isCloseTo(Math.pow(0.5, 0.2), within(ROUNDING));
            assertThat(at)
                    .containsEntry("measuredHeightM", 100.0)
                    .containsEntry("shearFactor", 1.0)
                    .containsEntry("speedScaleFactor", 1.6)
                    .doesNotContainKey("upperMeasuredHeightM");
        }

        @Test
        void theMeanOfTheSiteAndTheHubHaveHeightsOfTheirOwn() {
            // the site's mean of 8 m/s is at 20 m, where 4 m/s are measured; the hub lies halfway between 50 and 200 m
            var wind = new SiteWind(8.0, 20.0, new Shear.PowerLaw(0.2));
            Weather year =
                    Farms.mast(new double[] {9.0}, 200.0, Map.of(50.0, new double[] {4.0}, 20.0, new double[] {4.0}));

            WindOutput output = WindModel.simulate(year, year, Farms.with(Farms.PLAIN, wind));

            assertThat(output.columns().get("hubSpeedMPerS")).containsExactly(new double[] {12.0}, EPSILON);
        }

        @Test
        void groupsOfLossesMultiply() {
            var losses = new WindLosses(0.1, 0.1, 0.0, 0.0, 0.0, 0.0, 0.5);
            Weather year = Farms.hours(8.0);

            WindOutput output = WindModel.simulate(year, year, Farms.with(Farms.PLAIN, losses));

            // 5 MW gross, 0.9 · 0.9 · 0.5 of it delivered
            assertThat(output.columns().get("grossMw")).containsExactly(new double[] {5.0}, EPSILON);
            assertThat(output.availableMw().get(0)).isCloseTo(5.0 * 0.405, within(ROUNDING));
            assertThat(output.facts().get("lossFraction")).isCloseTo(0.595, within(ROUNDING));
            assertThat(output.facts().get("otherLossMwh")).isCloseTo(5.0 * 0.595, within(ROUNDING));
        }

        @Test
        void figuresCountHoursAndNotSteps() {
            // half hours at 26 and 23 m/s (stopped by high wind), -30 C and 8 m/s (by cold), 8 m/s; the hub is 0.637 K
            // colder
            Weather year = Farms.hours(8.0);
            Weather weather = Farms.weather(
                    new double[] {26.0, 23.0, 8.0, 8.0, 19.0},
                    new double[] {0.0, 0.0, -30.0, 0.0, 0.0},
                    100.0,
                    Duration.ofMinutes(30));
            var cold = new OperatingLimits.LowTemperature(-20.0, -15.0);
            var limits = new OperatingLimits(20.0, cold, OperatingLimits.Icing.NEVER);
            var losses = new WindLosses(0.2, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
            // after high wind the machines wait for less than 20 m/s
            WindFarm farm = Farms.with(Farms.with(Farms.with(Farms.PLAIN, limits), losses), new Wake.Constant(0.1));

            Map<String, Double> facts = WindModel.simulate(weather, year, farm).facts();

            // gross 0, 10, 5, 5, 10 MW, each for half an hour
            assertThat(facts.get("grossMwh")).isCloseTo(15.0, within(ROUNDING));
            assertThat(facts.get("wakeLossMwh")).isCloseTo(1.5, within(ROUNDING));
            assertThat(facts.get("highWindLossMwh")).isCloseTo(4.5, within(ROUNDING));
            assertThat(facts.get("lowTemperatureLossMwh")).isCloseTo(2.25, within(ROUNDING));
            // 0.9 · 0.8 of 5 and 10 MW for half an hour
            assertThat(facts.get("netMwh")).isCloseTo(5.4, within(ROUNDING));
            assertThat(facts.get("otherLossMwh")).isCloseTo(1.35, within(ROUNDING));
            assertThat(facts.get("highWindStopHours")).isEqualTo(1.0);
            assertThat(facts.get("lowTemperatureStopHours")).isEqualTo(0.5);
            assertThat(facts.get("icingStopHours")).isZero();
            assertThat(facts.get("fullLoadHours")).isCloseTo(0.54, within(ROUNDING));
            // 5.4 MWh of 10 MW in 2.5 h
            assertThat(facts.get("capacityFactor")).isCloseTo(0.216, within(ROUNDING));
        }

        @Test
        void aConstantWakeLossIsTakenFromGross() {
            Weather year = Farms.hours(8.0);

            WindOutput output = WindModel.simulate(year, year, Farms.with(Farms.PLAIN, new Wake.Constant(0.08)));

            assertThat(output.facts().get("wakeLossMwh")).isCloseTo(0.4, within(ROUNDING));
            assertThat(output.availableMw().get(0)).isCloseTo(4.6, within(ROUNDING));
        }

        @Test
        void heavyAirDrivesPitchMachinesAsFasterWindAndStallMachinesInProportion() {
            Weather year = Farms.hours(8.0);
            // 101,325 Pa less 12.5 Pa/m · 100 m, 0 C less 0.0065 K/m · 98 m
            double density = (101_325.0 - 1_250.0) / (287.058 * (273.15 - 0.637));

            WindOutput iec = WindModel.simulate(year, year, Farms.with(Farms.PLAIN, AirDensity.Correction.IEC));
            WindOutput stall = WindModel.simulate(year, year, Farms.with(Farms.PLAIN, AirDensity.Correction.STALL));

            assertThat(iec.columns().get("airDensityKgPerM3")[0]).isCloseTo(density, within(ROUNDING));
            assertThat(iec.availableMw().get(0)).isCloseTo(8.0 * Math.cbrt(density / 1.225) - 3.0, within(ROUNDING));
            assertThat(stall.availableMw().get(0)).isCloseTo(5.0 * density / 1.225, within(ROUNDING));
        }
    }

    @Nested
    @DisplayName("limits")
    class Limits {

        @Test
        void nothingRunsBelowCutInOrAboveCutOut() {
            // scale 1: the year's mean is the site's
            Weather year = Farms.hours(8.0);
            Weather weather = Farms.hours(2.9, 3.1, 25.0, 25.1);

            WindOutput output = WindModel.simulate(weather, year, Farms.PLAIN);

            assertThat(output.availableMw().toArray()).containsExactly(new double[] {0.0, 0.1, 10.0, 0.0}, EPSILON);
        }

        @Test
        void afterHighWindMachinesWaitForTheReCutInSpeed() {
            Weather year = Farms.hours(8.0);
            Weather weather = Farms.hours(26.0, 23.0, 20.0, 19.9, 23.0);
            var limits = new OperatingLimits(20.0, OperatingLimits.LowTemperature.NEVER, OperatingLimits.Icing.NEVER);

            WindOutput output = WindModel.simulate(weather, year, Farms.with(Farms.PLAIN, limits));

            assertThat(output.availableMw().toArray()).containsExactly(0.0, 0.0, 0.0, 10.0, 10.0);
            // the hour above cut-out is no loss of gross, the two hours of waiting are
            assertThat(output.facts().get("highWindLossMwh")).isEqualTo(20.0);
            assertThat(output.facts().get("highWindStopHours")).isEqualTo(3.0);
        }

        @Test
        void afterColdMachinesWaitForTheRestartTemperature() {
            Weather year = Farms.hours(8.0);
            // the hub is 0.637 K colder than the thermometer
            double[] temperatureC = {-19.0, -19.5, -16.0, -14.0, -16.0};
            Weather weather =
                    Farms.weather(new double[] {8.0, 8.0, 8.0, 8.0, 8.0}, temperatureC, 100.0, Duration.ofHours(1));
            var cold = new OperatingLimits.LowTemperature(-20.0, -15.0);
            var limits = new OperatingLimits(25.0, cold, OperatingLimits.Icing.NEVER);

            WindOutput output = WindModel.simulate(weather, year, Farms.with(Farms.PLAIN, limits));

            assertThat(output.availableMw().toArray()).containsExactly(5.0, 0.0, 0.0, 5.0, 5.0);
            assertThat(output.facts().get("lowTemperatureLossMwh")).isEqualTo(10.0);
            assertThat(output.facts().get("lowTemperatureStopHours")).isEqualTo(2.0);
        }

        @Test
        void iceOutlastsItsWeather() {
            Weather year = Farms.hours(8.0);
            double[] temperatureC = {1.0, -1.0, 1.0, 1.0, 1.0, 1.0};
            Weather weather = Farms.weather(
                    new double[] {8.0, 8.0, 8.0, 8.0, 8.0, 8.0}, temperatureC, 100.0, Duration.ofMinutes(30));
            // one hour is two steps of 30 minutes; the air is half humid
            var icing = new OperatingLimits.Icing(0.0, 0.4, 1.0);
            var limits = new OperatingLimits(25.0, OperatingLimits.LowTemperature.NEVER, icing);

            WindOutput output = WindModel.simulate(weather, year, Farms.with(Farms.PLAIN, limits));

            assertThat(output.availableMw().toArray()).containsExactly(5.0, 0.0, 0.0, 0.0, 5.0, 5.0);
            assertThat(output.facts().get("icingLossMwh")).isEqualTo(7.5);
        }

        @Test
        void aSmoothedCurveHasNoCutOutOfItsOwn() {
            Weather year = Farms.hours(8.0);
            Weather weather = Farms.hours(26.0, 24.0);
            var smooth = Farms.with(Farms.PLAIN, new CurveSmoothing.Turbulence(0.12));

            WindOutput output = WindModel.simulate(weather, year, smooth);

            // a part of the machines still runs at a mean of 26 m/s, and no machine waits at 24
            assertThat(output.availableMw().get(0)).isBetween(2.0, 5.0);
            assertThat(output.facts().get("highWindStopHours")).isZero();
        }

        @Test
        void aSmoothedCurveHasNoCutInOfItsOwn() {
            Weather year = Farms.hours(8.0);
            var smooth = Farms.with(Farms.PLAIN, new CurveSmoothing.Turbulence(0.12));

            WindOutput output = WindModel.simulate(Farms.hours(2.9), year, smooth);

            // cut-in is 3 m/s, but some machines see more
            assertThat(output.availableMw().get(0)).isPositive();
        }
    }

    @Nested
    @DisplayName("conservation laws")
    class ConservationLaws {

        @ParameterizedTest(name = "seed {0}")
        @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
        void everyMwhOfGrossIsDeliveredOrNamedAsALoss(long seed) {
            Weather year = Farms.randomYear(seed);
            var limits = new OperatingLimits(
                    20.0, new OperatingLimits.LowTemperature(-18.0, -13.0), new OperatingLimits.Icing(0.5, 0.95, 2.0));
            WindFarm farm = Farms.with(
                    Farms.with(
                            Farms.with(Farms.with(Farms.PLAIN, AirDensity.Correction.IEC), limits),
                            new WindLosses(0.03, 0.01, 0.005, 0.02, 0.01, 0.0, 0.01)),
                    new Wake.Constant(0.07));

            WindOutput output = WindModel.simulate(year, year, farm);

            Map<String, Double> facts = output.facts();
            double lostMwh = facts.get("wakeLossMwh")
                    + facts.get("highWindLossMwh")
                    + facts.get("lowTemperatureLossMwh")
                    + facts.get("icingLossMwh")
                    + facts.get("otherLossMwh");
            assertThat(facts.get("netMwh") + lostMwh)
                    .isCloseTo(facts.get("grossMwh"), within(ROUNDING_OF_SUMS * facts.get("grossMwh")));
            assertThat(facts.get("highWindLossMwh")).isPositive();
            assertThat(facts.get("lowTemperatureLossMwh")).isPositive();
            assertThat(facts.get("icingLossMwh")).isPositive();
            assertThat(facts.get("otherLossMwh")).isPositive();
            assertThat(output.availableMw().energyMwh()).isEqualTo(facts.get("netMwh"));
            assertThat(Arrays.stream(output.availableMw().toArray()).boxed())
                    .allMatch(mw -> mw >= 0.0 && mw <= farm.ratedMw());
            // 8 m/s at 100 m, which is hub height
            assertThat(facts.get("measuredHeightM")).isEqualTo(year.windHeightM());
            assertThat(facts.get("meanHubSpeedMPerS")).isCloseTo(8.0, within(ROUNDING_OF_SUMS * 8.0));
        }
    }

    @Nested
    @DisplayName("bad input")
    class BadInput {

        @Test
        void aCalmYearCannotBeScaled() {
            Weather calm = Farms.hours(0.0, 0.0);

            assertThatThrownBy(() -> WindModel.simulate(calm, calm, Farms.PLAIN))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("weather must have wind, but is calm all year");
        }

        @Test
        void pressureInHectopascalIsNoticed() {
            Weather year = Farms.hours(8.0);
            Weather wrong = new Weather(
                    year.site(),
                    year.axis(),
                    30.0,
                    100.0,
                    Map.of(
                            WeatherVariable.WIND_SPEED_M_PER_S, new double[] {8.0},
                            WeatherVariable.DRY_BULB_C, new double[] {0.0},
                            WeatherVariable.PRESSURE_PA, new double[] {1013.25}));

            assertThatThrownBy(() -> WindModel.simulate(wrong, year, Farms.PLAIN))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("must have a pressure [Pa] and a temperature [C] that give an air density");
        }

        @Test
        void missingHumidityIsNamedWhenIcingNeedsIt() {
            Weather year = Farms.hours(8.0);
            Weather dry = new Weather(
                    year.site(),
                    year.axis(),
                    30.0,
                    100.0,
                    Map.of(
                            WeatherVariable.WIND_SPEED_M_PER_S, new double[] {8.0},
                            WeatherVariable.DRY_BULB_C, new double[] {0.0},
                            WeatherVariable.PRESSURE_PA, new double[] {101_325.0}));
            var icing = new OperatingLimits.Icing(0.0, 0.9, 1.0);
            var limits = new OperatingLimits(25.0, OperatingLimits.LowTemperature.NEVER, icing);

            assertThatThrownBy(() -> WindModel.simulate(dry, year, Farms.with(Farms.PLAIN, limits)))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("weather must have RELATIVE_HUMIDITY_FRACTION, but is without it");
        }

        @Test
        void windOfAnotherHeightThanTheYearsIsRefused() {
            Weather year = Farms.hours(8.0);
            Weather other = Farms.weather(new double[] {8.0}, new double[] {0.0}, 10.0, Duration.ofHours(1));

            assertThatThrownBy(() -> WindModel.simulate(other, year, Farms.PLAIN))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("windHeightM must be that of the weather year (100.0 m), but is 10.0 m");
            Weather mast = Farms.mast(new double[] {8.0}, 100.0, Map.of(50.0, new double[] {7.0}));
            assertThatThrownBy(() -> WindModel.simulate(year, mast, Farms.PLAIN))
                    .hasMessage("windHeightM must be that of the weather year (50.0, 100.0 m), but is 100.0 m");
        }

        @Test
        void aCalmLowerHeightHasNoFactorToTheHub() {
            Weather year = Farms.mast(new double[] {8.0}, 200.0, Map.of(50.0, new double[] {0.0}));

            assertThatThrownBy(() -> WindModel.requireUsable(year, Farms.PLAIN))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("weather must have wind, but is calm all year");
        }
    }
}
