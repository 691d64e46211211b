package io.greenpark.scenarios.sections;

import io.greenpark.core.weather.SiteWeather;
import io.greenpark.core.weather.ensemble.WeatherEnsemble;
import java.util.List;

/**
 * The weather years of the sites of one scenario, the same objects for all cases that share them.
 *
 * @param stated the year that the scenario states; the typical one if it states none
 * @param ensembles that from which all years are drawn; empty unless the scenario states an ensemble or is read for one
 */
record WeatherYears(List<SiteWeather> stated, List<WeatherEnsemble> ensembles) {}
