package io.greenpark.core.simulation;

import io.greenpark.core.solar.SolarModel;
import io.greenpark.core.sun.SunPath;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.wind.WindFarm;
import io.greenpark.core.wind.WindModel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What plants need that does not change with the weather: the way of the Sun over a site, and a farm's curve with the table
 * of its wakes. Shared by the cases of a study and by all weather years of an ensemble, whichever asks first; results are
 * the same bits as without.
 */
public final class Preparations {

    private final Map<Sky, SunPath> suns = new ConcurrentHashMap<>();
    private final Map<WindFarm, WindModel> models = new ConcurrentHashMap<>();

    private record Sky(Site site, TimeAxis axis, double radiationMinutesAfterStart) {}

    /** The Sun of {@code weather}: of its site, axis and instant within the step. */
    SunPath sun(Weather weather) {
        return suns.computeIfAbsent(
                new Sky(weather.site(), weather.axis(), weather.radiationMinutesAfterStart()),
                sky -> SolarModel.sunOf(weather));
    }

    /** The model of {@code farm}. */
    WindModel model(WindFarm farm) {
        return models.computeIfAbsent(farm, WindModel::of);
    }
}
