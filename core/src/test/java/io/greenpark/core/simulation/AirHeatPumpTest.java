package io.greenpark.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.carbon.HeatSwitch;
import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.park.Park;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.thermal.HeatDemand;
import io.greenpark.core.thermal.HeatSupply;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.SiteWeather;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherOrigin;
import io.greenpark.core.weather.WeatherVariable;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A heat pump whose coefficient of performance follows the air, in the dispatch of a day that is warm by day and cold by night. */
class AirHeatPumpTest {

    private static final double ROUNDING = 1e-9;
    private static final TimeAxis YEAR = TimeAxis.ofYear(2027, Duration.ofHours(1), Studies.CHINA);
    private static final TimeAxis DAY = Studies.axis(60, 24);

    /** Half of Carnot at 60 °C: 333.15 K over 40 K and 80 K make 4.164375 and 2.0821875. */
    private static final HeatSupply PUMP = new HeatSupply.AirHeatPump("xifeng", 60.0, 0.5, 5.0);

    private static final double WARM_MW = 6.0 / 4.164375;
    private static final double COLD_MW = 6.0 / 2.0821875;

    @Test
    void warmHoursNeedLessPower() {
        NodeResult node = run();

        for (int k = 0; k < DAY.steps(); k++) {
            double pumpMw = warm(k) ? WARM_MW : COLD_MW;
            assertThat(node.flows().get(FlowColumn.LOAD_MW, k)).isCloseTo(1.0 + pumpMw, within(ROUNDING));
            assertThat(node.flows().get(FlowColumn.IMPORT_MW, k)).isCloseTo(1.0 + pumpMw, within(ROUNDING));
        }
    }

    @Test
    void whatIsSavedAgainstCoalFollowsTheAirToo() {
        HeatSwitch heat = run().carbon().switches().get(0);

        // 12 hours each, all from the grid at 0.5; 144 MWh of heat from 180 MWh of coal
        double pumpTco2 = 12.0 * (WARM_MW + COLD_MW) * 0.5;
        assertThat(heat.heatMwh()).isCloseTo(144.0, within(ROUNDING));
        assertThat(heat.supplyScope2Tco2e()).isCloseTo(pumpTco2, within(ROUNDING));
        assertThat(heat.savedTco2e()).isCloseTo(180.0 * Studies.COAL.tco2PerMwh() - pumpTco2, within(ROUNDING));
    }

    @Test
    void aSiteWithoutWeatherIsRefused() {
        assertThatThrownBy(() -> Studies.variant("case", Dispatcher.gridOnly(), park()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("weather must be the id of a weather site")
                .hasMessageContaining("xifeng");
    }

    private static NodeResult run() {
        Case variant = new Case(
                "case",
                Title.of("case"),
                List.of(weather()),
                List.of(park()),
                DispatchTerms.of(Dispatcher.selfConsumption()),
                FuelMarket.unpriced(List.of(Studies.COAL)),
                List.of());
        return Simulation.run(Studies.study(DAY, variant)).of("case").node("park");
    }

    private static Park park() {
        Park park = Studies.park(
                "park",
                List.of(PowerSeries.constant(DAY, 1.0)),
                List.of(),
                List.of(),
                Studies.grid(50.0, 50.0, CapacityMode.TRANSFORMER));
        return Studies.withHeat(
                park,
                new HeatDemand(
                        "drying", PowerSeries.constant(DAY, 6.0), PUMP, new HeatSupply.FuelBoiler("raw-coal", 0.8)));
    }

    private static boolean warm(int hour) {
        return hour % 24 >= 6 && hour % 24 < 18;
    }

    private static SiteWeather weather() {
        double[] celsius = new double[YEAR.steps()];
        Arrays.setAll(celsius, k -> warm(k) ? 20.0 : -20.0);
        Map<WeatherVariable, double[]> columns = new EnumMap<>(WeatherVariable.class);
        columns.put(WeatherVariable.DRY_BULB_C, celsius);
        return new SiteWeather(
                "xifeng",
                new WeatherOrigin.Synthesised("xifeng", 1L, "independent"),
                new Weather(new Site(42.74, 124.72, 190.0), YEAR, 30.0, 10.0, columns),
                List.of());
    }
}
