package io.greenpark.scenarios.weather;

import io.greenpark.core.weather.QualityCount;
import io.greenpark.core.weather.RawWeather;
import java.util.List;

/**
 * A weather file as its format reads it.
 *
 * @param station name in the header
 * @param stamps what the time of a row stands for
 * @param raw the columns, nothing checked
 * @param lines line of the file in which each step stands; read only
 * @param counts what the format itself had to do, e.g. pass over February 29
 */
record WeatherTable(String station, Stamps stamps, RawWeather raw, int[] lines, List<QualityCount> counts) {}
