package io.greenpark.core.solar;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.sun.SunPath;
import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherVariable;

/** Photovoltaic plants: from the weather of a site to power, docs/model.md chapter 4. */
public final class SolarModel {

    /** Height above ground for which the cell temperature models are stated [m]. */
    private static final double TEMPERATURE_MODEL_WIND_HEIGHT_M = 10.0;

    /** Exponent of the wind profile near the ground [1]. */
    private static final double WIND_PROFILE_EXPONENT = 1.0 / 7.0;

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
     * @throws IllegalStateException if the weather lacks one of these
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
        double[] acMw = new double[sun.steps()];
        plant.inverter().convert(columns.dcMw, plant.acMw(), acMw);
        double[] auxMw = new double[acMw.length];
        for (int k = 0; k < acMw.length; k++) {
            auxMw[k] = Math.max(0.0, -acMw[k]);
            acMw[k] = Math.max(0.0, acMw[k]);
        }
        PowerSeries available = new PowerSeries(weather.axis(), acMw);
        PowerSeries aux = new PowerSeries(weather.axis(), auxMw);
        return new SolarOutput(sun, available, aux, columns, SolarFacts.of(plant, sky, columns, available, aux));
    }

    private static PlantColumns directCurrent(
            Weather weather, SolarPlant plant, SunPath sun, HorizontalIrradiance sky) {
        int steps = sun.steps();
        double plantMw = plant.dcMw();
        double[] weights = plant.arrays().stream()
                .mapToDouble(array -> array.dcMw() / plantMw)
                .toArray();
        PlantColumns sums = new PlantColumns(weights, steps);
        double[] albedoFraction = plant.irradiance().albedo().fractions(weather);
        double[] airC = weather.values(WeatherVariable.DRY_BULB_C);
        double[] windMPerS = windAtModelHeight(weather);
        double[] transmitted = new double[steps];
        PvModule module = plant.module();
        PlaneColumns plane = new PlaneColumns(steps);
        for (int i = 0; i < weights.length; i++) {
            SubArray array = plant.arrays().get(i);
            Planes.place(array.mounting(), plane);
            TranspositionKernel.run(plant.irradiance().transposition(), sun, sky, albedoFraction, plane);
            module.cellTemperature().cellC(plane.poa, airC, windMPerS, plane.cellC);
            module.incidenceAngle().transmitted(plane.cosAoi, transmitted);
            if (module.diffuseIncidence()) {
                RegionShares shares = new DiffuseIncidence(module.incidenceAngle()).shares(plane.cosTilt);
                ModuleKernel.effectiveByRegion(transmitted, shares, plane);
            } else {
                ModuleKernel.effectiveByBeam(transmitted, plane);
            }
            ModuleKernel.addDirectCurrent(
                    array.dcMw(), module.powerPerC(), module.lowLightLossFraction(), plane, sums.dcMw);
            sums.add(i, plane);
        }
        double kept = 1.0 - plant.losses().totalFraction();
        for (int k = 0; k < steps; k++) {
            sums.dcMw[k] *= kept;
        }
        return sums;
    }

    private static double[] windAtModelHeight(Weather weather) {
        double[] windMPerS = weather.values(WeatherVariable.WIND_SPEED_M_PER_S);
        double factor = Math.pow(TEMPERATURE_MODEL_WIND_HEIGHT_M / weather.windHeightM(), WIND_PROFILE_EXPONENT);
        for (int k = 0; k < windMPerS.length; k++) {
            windMPerS[k] *= factor;
        }
        return windMPerS;
    }
}
