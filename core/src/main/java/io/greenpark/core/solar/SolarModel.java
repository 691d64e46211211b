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
        return simulate(plant, sun, light(weather, plant, sun));
    }

    /**
     * What falls on the modules of a plant, which plants share that differ in nothing but their sizes, see {@link
     * SolarPlant#ofUnitSize}.
     *
     * @param sun of the same place and time axis as the weather
     * @throws InvalidValueException if the time axes differ, or the weather lacks what the plant needs
     */
    public static PlantLight light(Weather weather, SolarPlant plant, SunPath sun) {
        if (!sun.axis().equals(weather.axis())) {
            throw new InvalidValueException("sun", "must have the time axis of the weather", sun.axis());
        }
        HorizontalIrradiance sky =
                HorizontalIrradiance.of(weather, sun, plant.irradiance().splitting());
        ArrayModel model = new ArrayModel(weather, plant, sun, sky);
        return new PlantLight(sky, plant.arrays().stream().map(model::run).toList());
    }

    /**
     * Runs one plant of which it is known what falls on its modules.
     *
     * @param light of the same plant, whatever its size, under {@code sun}
     */
    public static SolarOutput simulate(SolarPlant plant, SunPath sun, PlantLight light) {
        TimeAxis axis = sun.axis();
        PlantColumns columns = directCurrent(plant, axis, light);
        SolarFacts facts = new SolarFacts(plant, axis);
        facts.putResource(light, columns);
        keepAfterLosses(plant.losses(), axis, columns.dcMw);
        double[] netMw = new double[sun.steps()];
        plant.inverter().convert(columns.dcMw, plant.acMw(), netMw);
        plant.transformer().apply(plant.acMw(), netMw);
        double[] auxMw = new double[netMw.length];
        for (int k = 0; k < netMw.length; k++) {
            auxMw[k] = Math.max(0.0, -netMw[k]);
            netMw[k] = Math.max(0.0, netMw[k]);
        }
        PowerSeries available = new PowerSeries(axis, netMw);
        PowerSeries aux = new PowerSeries(axis, auxMw);
        facts.putOutput(columns, available, aux);
        return new SolarOutput(sun, available, aux, columns, facts.toMap());
    }

    private static PlantColumns directCurrent(SolarPlant plant, TimeAxis axis, PlantLight light) {
        double plantMw = plant.dcMw();
        double[] weights = plant.arrays().stream()
                .mapToDouble(array -> array.dcMw() / plantMw)
                .toArray();
        PlantColumns sums = new PlantColumns(weights, axis.steps());
        for (int i = 0; i < weights.length; i++) {
            sums.add(i, plant.arrays().get(i).dcMw(), light.arrays().get(i));
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
