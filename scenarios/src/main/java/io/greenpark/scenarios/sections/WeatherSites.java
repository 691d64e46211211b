package io.greenpark.scenarios.sections;

import io.greenpark.core.weather.SiteWeather;
import java.util.List;
import java.util.Map;

/**
 * The weather sites of a scenario by id.
 *
 * @param byId weather of each site
 */
record WeatherSites(Map<String, SiteWeather> byId) {

    List<SiteWeather> all() {
        return List.copyOf(byId.values());
    }
}
