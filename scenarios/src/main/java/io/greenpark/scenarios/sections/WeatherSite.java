package io.greenpark.scenarios.sections;

import io.greenpark.core.weather.SiteWeather;
import io.greenpark.core.weather.synthesis.ClimateNormals;

/** What a weather site says: a measured year, or the climate from which one is made. */
sealed interface WeatherSite {

    /**
     * A year from a file.
     *
     * @param weather the year
     */
    record Measured(SiteWeather weather) implements WeatherSite {}

    /**
     * A climate, from which the years of all such sites are drawn together.
     *
     * @param normals the climate
     */
    record OfClimate(ClimateNormals normals) implements WeatherSite {}
}
