package io.greenpark.core.weather;

import java.util.List;

/**
 * The weather year of one site before it is mapped onto the scenario's time axis, with its history.
 *
 * @param id id of the site in the scenario
 * @param origin file, synthesis or resampling
 * @param weather one year on its own axis
 * @param typical the year whose mean wind speed the long-term mean of a wind farm's site replaces: the year from which
 *     {@code weather} was resampled, so that good and bad years differ, else {@code weather} itself
 * @param quality what the checks have found and changed
 */
public record SiteWeather(
        String id, WeatherOrigin origin, Weather weather, Weather typical, List<QualityCount> quality) {

    public SiteWeather {
        quality = List.copyOf(quality);
    }

    /** A year that was not drawn from another one. */
    public SiteWeather(String id, WeatherOrigin origin, Weather weather, List<QualityCount> quality) {
        this(id, origin, weather, weather, quality);
    }
}
