package io.greenpark.core.weather;

import java.util.List;

/**
 * The weather year of one site before it is mapped onto the scenario's time axis, with its history.
 *
 * @param id id of the site in the scenario
 * @param origin file or synthesis
 * @param weather one year on its own axis
 * @param quality what the checks have found and changed
 */
public record SiteWeather(String id, WeatherOrigin origin, Weather weather, List<QualityCount> quality) {

    public SiteWeather {
        quality = List.copyOf(quality);
    }
}
