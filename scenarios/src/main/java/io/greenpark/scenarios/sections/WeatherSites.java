package io.greenpark.scenarios.sections;

import io.greenpark.core.weather.SiteWeather;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The weather sites of a scenario. Their synthesised years are drawn when they are asked for, so that checking a file does
 * not wait for them.
 *
 * @param measured weather of those sites that bring a file, whose fitness for a plant is checked where the plant is read
 * @param years the weather years of all sites
 */
record WeatherSites(Map<String, SiteWeather> measured, Supplier<WeatherYears> years) {

    static final WeatherSites NONE = new WeatherSites(Map.of(), () -> new WeatherYears(List.of(), List.of()));
}
