package io.greenpark.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.park.Park;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.Notice;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.solar.Mounting;
import io.greenpark.core.solar.SolarPlant;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.SiteWeather;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherOrigin;
import io.greenpark.core.weather.WeatherVariable;
import io.greenpark.core.weather.ensemble.EnsembleSettings;
import io.greenpark.core.weather.ensemble.WeatherEnsemble;
import io.greenpark.core.wind.AirDensity;
import io.greenpark.core.wind.CurveSmoothing;
import io.greenpark.core.wind.OperatingLimits;
import io.greenpark.core.wind.PowerCurve;
import io.greenpark.core.wind.Shear;
import io.greenpark.core.wind.SiteWind;
import io.greenpark.core.wind.ThrustCurve;
import io.greenpark.core.wind.Turbine;
import io.greenpark.core.wind.Wake;
import io.greenpark.core.wind.WindFarm;
import io.greenpark.core.wind.WindLosses;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class ResourcesTest {

    private static final TimeAxis YEAR = TimeAxis.ofYear(2027, Duration.ofHours(1), Studies.CHINA);
    private static final int NOON = 12;

    private static final SolarPlant ROOFS =
            SolarPlant.standard("roofs", "changtu", 10.0, 8.0, new Mounting.Fixed(35.0, 180.0));

    /** Ten machines of 1 MW, 0.1 MW for every m/s above 3, in a mean wind of 8 m/s at hub height. */
    private static final WindFarm FARM = new WindFarm(
            "farm",
            "changtu",
            new Turbine(
                    "straight",
                    Title.of("straight"),
                    1.0,
                    50.0,
                    3.0,
                    25.0,
                    1.225,
                    new PowerCurve(new double[] {3.0, 13.0, 25.0}, new double[] {0.0, 1.0, 1.0}),
                    new ThrustCurve(new double[] {3.0, 25.0}, new double[] {0.8, 0.8})),
            10,
            100.0,
            new SiteWind(8.0, 100.0, new Shear.PowerLaw(0.2)),
            new AirDensity(AirDensity.Method.IDEAL_GAS, AirDensity.Correction.NONE),
            new CurveSmoothing.None(),
            new Wake.Constant(0.0),
            new OperatingLimits(25.0, OperatingLimits.LowTemperature.NEVER, OperatingLimits.Icing.NEVER),
            WindLosses.NONE);

    @Test
    void plantsFillTheirColumnsAndFactors() {
        NodeResult park = study(variant("full", weather(), park())).of("full").node("park");

        // the station's steady 4 m/s become 8 m/s: 10 machines of 0.5 MW
        assertThat(park.flows().get(FlowColumn.WIND_AVAILABLE_MW, 0)).isEqualTo(5.0);
        assertThat(park.value(Indicator.WIND_CAPACITY_FACTOR)).hasValue(0.5);
        assertThat(park.flows().get(FlowColumn.SOLAR_AVAILABLE_MW, NOON)).isPositive();
        assertThat(park.value(Indicator.SOLAR_CAPACITY_FACTOR).orElseThrow())
                .isEqualTo(park.flows().energyMwh(FlowColumn.SOLAR_AVAILABLE_MW) / (8.0 * 8760.0));
        assertThat(park.assets()).extracting(asset -> asset.asset()).containsExactly("farm", "roofs");
    }

    @Test
    void equalPlantsUnderEqualWeatherAreSimulatedOnce() {
        StudyResult study = study(variant("first", weather(), park()), variant("second", weather(), park()));

        for (int asset = 0; asset < 2; asset++) {
            assertThat(study.of("second").node("park").assets().get(asset))
                    .isSameAs(study.of("first").node("park").assets().get(asset));
        }
    }

    @Test
    void scaledWindAndSyntheticWeatherAreTold() {
        StudyResult study = study(variant("full", weather(), park()));

        assertThat(study.of("full").notices())
                .contains(
                        new Notice(Notice.Code.WIND_SPEED_SCALED, "full", "park", 2.0),
                        new Notice(Notice.Code.SYNTHETIC_WEATHER, "full", "all", 1.0));
    }

    @Test
    void aGoodYearIsNotScaledBackToTheTypicalOne() {
        SiteWeather typical = weather();
        var ensemble = new WeatherEnsemble(List.of(typical), new EnsembleSettings(5, 15, 1.15, 0.05, 0.0), 1);
        SiteWeather drawn = ensemble.year(1).get(0);
        double factor = ((WeatherOrigin.Resampled) drawn.origin()).windSpeedFactor();

        StudyResult study = study(variant("typical", typical, park()), variant("drawn", drawn, park()));

        // 8 m/s times the factor; 0.1 MW for every m/s above 3 from each of ten machines
        assertThat(study.of("drawn").node("park").flows().get(FlowColumn.WIND_AVAILABLE_MW, 0))
                .isCloseTo(8.0 * factor - 3.0, within(1e-12));
        assertThat(factor).isNotEqualTo(1.0);
        assertThat(study.of("drawn").notices())
                .contains(new Notice(Notice.Code.RESAMPLED_WEATHER, "drawn", "all", 1.0));
        assertThat(study.of("typical").notices())
                .extracting(Notice::code)
                .doesNotContain(Notice.Code.RESAMPLED_WEATHER);
    }

    @Test
    void yearsOfASiteShareTheSunAndTheModelOfAFarm() {
        SiteWeather typical = weather();
        Weather drawn = new WeatherEnsemble(List.of(typical), new EnsembleSettings(5, 15, 1.15, 0.05, 0.0), 1)
                .year(1)
                .get(0)
                .weather();
        var preparations = new Preparations();

        assertThat(preparations.sun(drawn)).isSameAs(preparations.sun(typical.weather()));
        assertThat(preparations.sun(movedByHalfAnHour(drawn))).isNotSameAs(preparations.sun(drawn));
        assertThat(preparations.model(FARM)).isSameAs(preparations.model(FARM));
    }

    @Test
    void whatIsSharedLeavesTheSameBits() {
        var preparations = new Preparations();
        SiteWeather typical = weather();
        var ensemble = new WeatherEnsemble(List.of(typical), new EnsembleSettings(5, 15, 1.15, 0.05, 0.0), 1);
        for (int year = 0; year < 3; year++) {
            Scenario scenario =
                    Studies.study(YEAR, variant("drawn", ensemble.year(year).get(0), park()));
            StudyResult shared = Simulation.run(scenario, Parallelism.sequential(), Progress.none(), preparations);

            NodeResult park = shared.of("drawn").node("park");
            NodeResult alone = Simulation.run(scenario).of("drawn").node("park");
            assertThat(park.ordered()).isEqualTo(alone.ordered());
            for (int asset = 0; asset < 2; asset++) {
                assertThat(park.assets().get(asset).facts())
                        .isEqualTo(alone.assets().get(asset).facts());
            }
        }
    }

    @Test
    void aPlantWithoutItsWeatherIsRefused() {
        assertThatThrownBy(() -> variant(
                        "full",
                        new SiteWeather("xifeng", weather().origin(), weather().weather(), List.of()),
                        park()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("weather must be the id of a weather site, but is changtu");
    }

    private static Weather movedByHalfAnHour(Weather weather) {
        Map<WeatherVariable, double[]> columns = new EnumMap<>(WeatherVariable.class);
        weather.variables().forEach(variable -> columns.put(variable, weather.values(variable)));
        return new Weather(weather.site(), weather.axis(), 0.0, weather.windHeightM(), columns);
    }

    private static StudyResult study(Case... cases) {
        return Simulation.run(Studies.study(YEAR, cases));
    }

    private static Case variant(String id, SiteWeather weather, Park park) {
        return new Case(
                id,
                Title.of(id),
                List.of(weather),
                List.of(park),
                DispatchTerms.of(Dispatcher.selfConsumption()),
                FuelMarket.unpriced(List.of()),
                List.of());
    }

    private static Park park() {
        Park bare = Studies.park(
                "park",
                List.of(PowerSeries.constant(YEAR, 20.0)),
                List.of(),
                List.of(),
                Studies.grid(50.0, 10.0, CapacityMode.CHEAPEST));
        return new Park(
                bare.id(),
                bare.title(),
                bare.site(),
                bare.loads(),
                bare.heat(),
                List.of(FARM),
                List.of(ROOFS),
                bare.series(),
                bare.storage(),
                bare.grid(),
                bare.products());
    }

    /** Steady wind of 4 m/s at 100 m, mild and half clear every day from 08:00 to 16:00. */
    private static SiteWeather weather() {
        Map<WeatherVariable, double[]> columns = new EnumMap<>(WeatherVariable.class);
        columns.put(WeatherVariable.WIND_SPEED_M_PER_S, year(k -> 4.0));
        columns.put(WeatherVariable.WIND_DIRECTION_DEG, year(k -> 270.0));
        columns.put(WeatherVariable.DRY_BULB_C, year(k -> 10.0));
        columns.put(WeatherVariable.DEW_POINT_C, year(k -> 5.0));
        columns.put(WeatherVariable.RELATIVE_HUMIDITY_FRACTION, year(k -> 0.5));
        columns.put(WeatherVariable.PRESSURE_PA, year(k -> 101_325.0));
        columns.put(WeatherVariable.GHI_W_PER_M2, year(k -> k % 24 >= 8 && k % 24 < 16 ? 200.0 : 0.0));
        columns.put(WeatherVariable.DNI_W_PER_M2, year(k -> 0.0));
        columns.put(WeatherVariable.DHI_W_PER_M2, year(k -> k % 24 >= 8 && k % 24 < 16 ? 200.0 : 0.0));
        columns.put(WeatherVariable.SNOW_DEPTH_CM, year(k -> 0.0));
        columns.put(WeatherVariable.ALBEDO_FRACTION, year(k -> 0.2));
        return new SiteWeather(
                "changtu",
                new WeatherOrigin.Synthesised("changtu", 1L, "independent"),
                new Weather(new Site(42.78, 124.11, 130.0), YEAR, 30.0, 100.0, columns),
                List.of());
    }

    private static double[] year(IntToDoubleFunction value) {
        double[] values = new double[YEAR.steps()];
        Arrays.setAll(values, value);
        return values;
    }
}
