package io.greenpark.core.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.solar.Mounting;
import io.greenpark.core.solar.SolarModel;
import io.greenpark.core.solar.SolarPlant;
import io.greenpark.core.weather.SiteWeather;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.ensemble.EnsembleSettings;
import io.greenpark.core.weather.ensemble.WeatherEnsemble;
import io.greenpark.core.weather.synthesis.Climates;
import io.greenpark.core.weather.synthesis.WeatherSynthesizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SolarYieldTest {

    private static final List<SiteWeather> TYPICAL = new WeatherSynthesizer(Climates.CORRELATION, Climates.SETTINGS)
            .synthesise(Map.of("changtu", Climates.CHANGTU), 1, 0);
    private static final WeatherEnsemble YEARS =
            new WeatherEnsemble(TYPICAL, new EnsembleSettings(5, 15, 1.15, 0.05, 0.03), 1);

    /** Inverters that never clip. */
    private static final SolarPlant PLANT =
            SolarPlant.standard("roofs", "changtu", 10.0, 20.0, new Mounting.Fixed(35.0, 180.0));

    /** Inverters that clip every clear noon. */
    private static final SolarPlant CLIPPED =
            SolarPlant.standard("roofs", "changtu", 10.0, 4.0, new Mounting.Fixed(35.0, 180.0));

    @Test
    void everyYearIsSimulatedWithItsOwnWeather() {
        EnergyYield yield = SolarYield.assess(PLANT, year(0), List.of(year(1), year(2)), List.of());

        assertThat(yield.p50Mwh()).isCloseTo(0.5 * (energyMwh(year(1)) + energyMwh(year(2))), within(1e-9));
        assertThat(yield.contributions().get(0).energySdFraction()).isPositive();
    }

    @Test
    void energyFollowsIrradiationUnlessInvertersClip() {
        double free =
                SolarYield.assess(PLANT, year(0), List.of(year(0)), List.of()).sensitivity();
        double clipped =
                SolarYield.assess(CLIPPED, year(0), List.of(year(0)), List.of()).sensitivity();

        // Warm modules take a little of each gain, inverters at low load give a little.
        assertThat(free).isBetween(0.9, 1.02);
        assertThat(clipped).isLessThan(free - 0.2);
    }

    private static Weather year(int number) {
        return YEARS.year(number).get(0).weather();
    }

    private static double energyMwh(Weather year) {
        return SolarModel.simulate(year, PLANT, SolarModel.sunOf(year))
                .availableMw()
                .energyMwh();
    }
}
