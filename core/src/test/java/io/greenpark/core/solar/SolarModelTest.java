package io.greenpark.core.solar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.golden.ChangtuYear;
import io.greenpark.core.sun.SunPath;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherVariable;
import io.greenpark.core.weather.WindProfile;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SolarModelTest {

    /** Rounding of a year of sums. */
    private static final double ROUNDING = 1e-12;

    private static final Mounting SOUTH_35 = new Mounting.Fixed(35.0, 180.0);
    private static final SolarPlant PLANT = SolarPlant.standard("roofs", "changtu", 20.0, 16.0, SOUTH_35);

    @Test
    void standardPlantInTieling() {
        SolarOutput output = SolarModel.simulate(ChangtuYear.weather(30), PLANT);

        assertThat(output.columns().keySet())
                .containsExactly(
                        "sunZenithDeg", "sunAzimuthDeg", "aoiDeg", "poaWPerM2", "cellTemperatureC", "dcMw", "acMw");
        // 1,413.5 kWh/m2 on the horizontal give some 1,400 full load hours of a fixed plant at this latitude.
        assertThat(output.facts().get("dcFullLoadHours")).isBetween(1250.0, 1450.0);
        assertThat(output.facts().get("dcAcRatio")).isEqualTo(1.25);
        assertThat(output.facts().get("capacityFactor"))
                .isCloseTo(output.facts().get("acEnergyMwh") / (16.0 * 8760.0), within(ROUNDING));
        assertThat(output.facts().get("ghiKwhPerM2")).isCloseTo(1413.53702, within(1e-6));
    }

    @Test
    void outputIsNeverNegativeAndNeverAboveTheInverters() {
        SolarOutput output =
                SolarModel.simulate(ChangtuYear.weather(30), SolarPlant.standard("a", "changtu", 40.0, 16.0, SOUTH_35));

        assertThat(Arrays.stream(output.availableMw().toArray()).min().orElseThrow())
                .isZero();
        assertThat(output.availableMw().max()).as("clipping binds").isEqualTo(16.0);
        assertThat(output.auxMw().sum()).isZero();
    }

    @Test
    void directCurrentMayExceedTheNameplateInTheCold() {
        // -20 C, 1000 W/m2 on the plane: 1 - 0.0034 * (cell - 25) > 1.
        SolarOutput output = SolarModel.simulate(noon(-20.0, 900.0), PLANT.with(SolarLosses.none()));
        assertThat(output.columns().get("dcMw")[12]).isGreaterThan(20.0);
    }

    @Test
    void plantOfTwoHalvesIsTheMeanOfTwoPlants() {
        Weather weather = ChangtuYear.weather(30);
        Mounting east = new Mounting.Fixed(15.0, 90.0);
        Mounting west = new Mounting.Fixed(15.0, 270.0);
        SolarPlant both = PLANT.withArrays(
                List.of(new SubArray(5.0, east, RowLayout.alone()), new SubArray(15.0, west, RowLayout.alone())));
        Map<String, double[]> ofBoth = SolarModel.simulate(weather, both).columns();
        Map<String, double[]> ofEast = SolarModel.simulate(weather, SolarPlant.standard("e", "changtu", 5.0, 4.0, east))
                .columns();
        Map<String, double[]> ofWest = SolarModel.simulate(
                        weather, SolarPlant.standard("w", "changtu", 15.0, 12.0, west))
                .columns();
        for (int k = 0; k < 8760; k++) {
            assertThat(ofBoth.get("dcMw")[k])
                    .isCloseTo(ofEast.get("dcMw")[k] + ofWest.get("dcMw")[k], within(20.0 * ROUNDING));
            for (String header : List.of("aoiDeg", "poaWPerM2", "cellTemperatureC")) {
                double mean = 0.25 * ofEast.get(header)[k] + 0.75 * ofWest.get(header)[k];
                assertThat(ofBoth.get(header)[k]).as(header).isCloseTo(mean, within(1000.0 * ROUNDING));
            }
        }
    }

    @Test
    void weatherWithoutComponentsIsSplit() {
        SolarOutput given = SolarModel.simulate(ChangtuYear.weather(30), PLANT);
        SolarOutput split = SolarModel.simulate(
                SolarWeather.without(
                        ChangtuYear.weather(30), WeatherVariable.DNI_W_PER_M2, WeatherVariable.DHI_W_PER_M2),
                PLANT);

        // Components that close and components by splitting of the same GHI: two models of one sky.
        assertThat(split.facts().get("acEnergyMwh"))
                .isCloseTo(
                        given.facts().get("acEnergyMwh"),
                        within(0.05 * given.facts().get("acEnergyMwh")));
        assertThat(split.facts().get("acEnergyMwh")).isNotEqualTo(given.facts().get("acEnergyMwh"));
    }

    @Test
    void windIsTakenToTenMetres() {
        Weather low = ChangtuYear.weather(30);
        Map<WeatherVariable, double[]> columns = SolarWeather.columns(low);
        double[] windMPerS = columns.get(WeatherVariable.WIND_SPEED_M_PER_S);
        for (int k = 0; k < windMPerS.length; k++) {
            windMPerS[k] *= Math.pow(10.0, 1.0 / 7.0);
        }
        Weather high = new Weather(low.site(), low.axis(), 30.0, 100.0, columns);
        assertThat(SolarModel.simulate(high, PLANT).facts().get("acEnergyMwh"))
                .isCloseTo(SolarModel.simulate(low, PLANT).facts().get("acEnergyMwh"), within(1e-9 * 30_000));
    }

    @Test
    void ofSeveralHeightsTenMetresAreTaken() {
        Weather low = ChangtuYear.weather(30);
        Map<WeatherVariable, double[]> columns = SolarWeather.columns(low);
        double[] tenMetres = columns.put(
                WeatherVariable.WIND_SPEED_M_PER_S, new double[low.axis().steps()]);
        WindProfile other = WindProfile.NONE.with(10.0, tenMetres);
        Weather mast = new Weather(low.site(), low.axis(), 30.0, 100.0, columns, other);

        assertThat(SolarModel.simulate(mast, PLANT).availableMw())
                .isEqualTo(SolarModel.simulate(low, PLANT).availableMw());
    }

    @Test
    void sharedWayOfTheSunGivesTheSameBits() {
        Weather weather = ChangtuYear.weather(30);
        SunPath sun = SolarModel.sunOf(weather);
        assertThat(SolarModel.simulate(weather, PLANT, sun).availableMw())
                .isEqualTo(SolarModel.simulate(weather, PLANT).availableMw());
    }

    @Test
    void sunOfAnotherAxisIsRefused() {
        SunPath sun = SunPath.of(40.0, 120.0, 0.0, TimeAxis.ofYear(2026, Duration.ofHours(1), ZoneOffset.UTC), 30.0);
        assertThatThrownBy(() -> SolarModel.simulate(ChangtuYear.weather(30), PLANT, sun))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("sun must have the time axis of the weather");
    }

    @Test
    void finerStepsOfTheSameWeatherGiveTheSameEnergy() {
        Weather hourly = noon(10.0, 700.0);
        TimeAxis axis = new TimeAxis(
                hourly.axis().start(), Duration.ofMinutes(15), 96, hourly.axis().offset());
        Map<WeatherVariable, double[]> columns = new EnumMap<>(WeatherVariable.class);
        SolarWeather.columns(hourly).forEach((variable, values) -> {
            double[] quarters = new double[96];
            for (int k = 0; k < 96; k++) {
                quarters[k] = values[k / 4];
            }
            columns.put(variable, quarters);
        });
        Weather quarterly = new Weather(hourly.site(), axis, 7.5, 10.0, columns);
        double hours = SolarModel.simulate(hourly, PLANT).facts().get("acEnergyMwh");
        // The Sun moves within the hour; its irradiance on the horizontal is held.
        assertThat(SolarModel.simulate(quarterly, PLANT).facts().get("acEnergyMwh"))
                .isCloseTo(hours, within(0.01 * hours));
    }

    @Test
    void snowAndDirtAreTakenFromThePowerAndStated() {
        Weather weather = ChangtuYear.weather(30);
        SolarPlant snowy = PLANT.with(PLANT.losses().with(Snow.Marion.of(2)));
        SolarOutput output = SolarModel.simulate(weather, snowy);
        SolarOutput clear = SolarModel.simulate(weather, PLANT);
        double lost = output.facts().get("snowLossFraction");
        assertThat(lost).isBetween(0.03, 0.08);
        assertThat(output.facts().get("dcEnergyMwh"))
                .isCloseTo(clear.facts().get("dcEnergyMwh") * (1.0 - lost), within(1e-9 * 30_000));
        assertThat(output.facts().get("soilingLossFraction")).isCloseTo(0.02, within(ROUNDING));
    }

    @Test
    void modulesLoseTheirShareOfTheFirstYearEveryYear() {
        Weather weather = ChangtuYear.weather(30);
        double fresh = SolarModel.simulate(weather, PLANT).facts().get("dcEnergyMwh");
        SolarPlant aged = PLANT.with(PLANT.losses().with(new Degradation(0.005, 2015)));
        // ten years before 2025: 1 - 10 * 0.005
        assertThat(SolarModel.simulate(weather, aged).facts().get("dcEnergyMwh"))
                .isCloseTo(0.95 * fresh, within(1e-9 * fresh));
    }

    @Test
    void transformerDrawsItsCoreLossAtNight() {
        SolarPlant behind = PLANT.with(new Transformer(0.01, 0.002));
        SolarOutput output = SolarModel.simulate(noon(10.0, 800.0), behind);
        // p + 0.01 p^2 / 16 = -0.002 * 16 MW
        assertThat(output.auxMw().get(0)).isCloseTo(0.032, within(1e-5));
        assertThat(output.availableMw().get(0)).isZero();
        assertThat(output.auxMw().get(12)).isZero();
        assertThat(output.availableMw().get(12)).isPositive();
    }

    @Test
    void rearOfBifacialModulesAddsPower() {
        Weather weather = ChangtuYear.weather(30);
        SolarPlant rows = PLANT.withArrays(List.of(new SubArray(20.0, SOUTH_35, ReferencePlant.ROWS)));
        SolarOutput dark = SolarModel.simulate(weather, rows);
        SolarOutput light = SolarModel.simulate(weather, rows.with(rows.module().with(RearSide.bifacial())));
        assertThat(dark.facts().get("rearKwhPerM2")).isZero();
        assertThat(light.facts().get("rearKwhPerM2")).isBetween(60.0, 250.0);
        assertThat(light.facts().get("dcEnergyMwh"))
                .isBetween(
                        1.04 * dark.facts().get("dcEnergyMwh"),
                        1.15 * dark.facts().get("dcEnergyMwh"));
    }

    @Test
    void weatherThatLacksWhatAModelNeedsIsRefused() {
        Weather bare = SolarWeather.without(ChangtuYear.weather(30), WeatherVariable.SNOW_DEPTH_CM);
        assertThatThrownBy(() ->
                        SolarModel.simulate(bare, PLANT.with(PLANT.losses().with(Snow.Marion.of(2)))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("snow needs snowDepthCm in the weather, but is chosen for weather without it");
        assertThatThrownBy(() ->
                        SolarModel.simulate(bare, PLANT.with(PLANT.losses().with(Soiling.Kimber.standard()))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("soiling needs rainMmPerH in the weather");
        assertThatThrownBy(() ->
                        SolarModel.simulate(SolarWeather.without(bare, WeatherVariable.WIND_SPEED_M_PER_S), PLANT))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("solar needs windSpeedMPerS in the weather");
    }

    @Test
    void plantsThatNeedRowsAreRefusedWithoutThem() {
        assertThatThrownBy(() -> new SubArray(1.0, Mounting.Tracker.northSouth(), RowLayout.alone()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("rows must be given for a tracker with backtracking, but is missing");
        assertThatThrownBy(() -> PLANT.with(PLANT.module().with(RearSide.bifacial())))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("rows must be given for bifacial modules, but is missing");
    }

    @Test
    void plantWithoutModulesIsRefused() {
        assertThatThrownBy(() -> SolarPlant.standard("a", "b", 0.0, 1.0, SOUTH_35))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("dcMw must be a positive number, but is 0.0");
        assertThatThrownBy(() -> new Mounting.Fixed(91.0, 180.0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("tiltDeg must be within [0.0, 90.0], but is 91.0");
    }

    /** A day in April with one hour of Sun at noon. */
    private static Weather noon(double airC, double ghiWPerM2) {
        return SolarWeather.hours(LocalDate.of(2025, 4, 11), 24)
                .with(WeatherVariable.GHI_W_PER_M2, k -> k == 12 ? ghiWPerM2 : 0.0)
                .with(WeatherVariable.DRY_BULB_C, k -> airC)
                .build();
    }
}
