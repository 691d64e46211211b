package io.greenpark.core.solar;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.sun.SunPath;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.Weather;

/** Photovoltaic plants: from the weather of a site to power, docs/model.md chapter 4. */
public final class SolarModel {

    private SolarModel() {}

    /** Way of the Sun that belongs to a weather: its place, time axis and instant within each interval. */
    public static SunPath sunOf(Weather weather) {
        Site site = weather.site();
        return SunPath.of(
                site.latitudeDeg(),
                site.longitudeDeg(),
                site.elevationM(),
                weather.axis(),
                weather.radiationMinutesAfterStart());
    }

    /**
     * Runs one plant.
     *
     * @param weather on the time axis of the scenario, with global irradiance, air temperature and wind speed at least
     * @throws InvalidValueException if the weather lacks one of these, or what a chosen model of the plant needs
     */
    public static SolarOutput simulate(Weather weather, SolarPlant plant) {
        return simulate(weather, plant, sunOf(weather));
    }

    /**
     * Runs one plant under a way of the Sun that it shares with others.
     *
     * @param sun of the same place and time axis as the weather
     * @throws InvalidValueException if the time axes differ
     */
    public static SolarOutput simulate(Weather weather, SolarPlant plant, SunPath sun) {
        if (!sun.axis().equals(weather.axis())) {
            throw new InvalidValueException("sun", "must have the time axis of the weather", sun.axis());
        }
        HorizontalIrradiance sky =
                HorizontalIrradiance.of(weather, sun, plant.irradiance().splitting());
        PlantColumns columns = directCurrent(weather, plant, sun, sky);
        SolarFacts facts = new SolarFacts(plant, weather.axis());
        facts.putResource(sky, columns);
        keepAfterLosses(plant.losses(), weather.axis(), columns.dcMw);
        double[] netMw = new double[sun.steps()];
        plant.inverter().convert(columns.dcMw, plant.acMw(), netMw);
        plant.transformer().apply(plant.acMw(), netMw);
        double[] auxMw = new double[netMw.length];
        for (int k = 0; k < netMw.length; k++) {
            auxMw[k] = Math.max(0.0, -netMw[k]);
            netMw[k] = Math.max(0.0, netMw[k]);
        }
        PowerSeries available = new PowerSeries(weather.axis(), netMw);
        PowerSeries aux = new PowerSeries(weather.axis(), auxMw);
        facts.putOutput(columns, available, aux);
        return new SolarOutput(sun, available, aux, columns, facts.toMap());
    }

    private static PlantColumns directCurrent(
            Weather weather, SolarPlant plant, SunPath sun, HorizontalIrradiance sky) {
        double plantMw = plant.dcMw();
        double[] weights = plant.arrays().stream()
                .mapToDouble(array -> array.dcMw() / plantMw)
                .toArray();
        PlantColumns sums = new PlantColumns(weights, sun.steps());
        ArrayModel arrays = new ArrayModel(weather, plant, sun, sky);
        for (int i = 0; i < weights.length; i++) {
            arrays.add(i, sums);
        }
        return sums;
    }

    private static void keepAfterLosses(SolarLosses losses, TimeAxis axis, double[] dcMw) {
        double constant = losses.constant().remainingFraction();
        double[] aged = losses.degradation().remainingFractions(axis);
        for (int k = 0; k < dcMw.length; k++) {
            dcMw[k] *= constant * aged[k];
        }
    }
}
