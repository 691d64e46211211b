package io.greenpark.core.result;

import io.greenpark.core.series.Sums;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.weather.QualityCount;
import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.SiteWeather;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherMapping;
import io.greenpark.core.weather.WeatherOrigin;
import io.greenpark.core.weather.WeatherVariable;
import io.greenpark.core.weather.WindRose;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The weather year of one site as a result states it: where it comes from, its means and what the checks have found; not
 * the series themselves.
 *
 * @param id id of the site in the scenario
 * @param origin file or synthesis
 * @param site where the weather was measured or is meant for
 * @param facts yearly means by id with the unit in the name, e.g. {@code meanGhiWPerM2}
 * @param windRose whence and how strongly the wind blows, as measured or synthesised, before anything is done to it
 * @param quality what the checks have found and changed
 */
public record WeatherUse(
        String id,
        WeatherOrigin origin,
        Site site,
        Map<String, Double> facts,
        WindRose windRose,
        List<QualityCount> quality) {

    public WeatherUse {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        quality = List.copyOf(quality);
    }

    /** What a result on {@code axis} keeps of {@code used}; its quality counts what the axis makes of the year as well. */
    public static WeatherUse of(SiteWeather used, TimeAxis axis) {
        Map<String, Double> facts = new LinkedHashMap<>();
        facts.put("windHeightM", used.weather().windHeightM());
        mean(facts, "meanWindSpeedMPerS", used.weather(), WeatherVariable.WIND_SPEED_M_PER_S);
        mean(facts, "meanGhiWPerM2", used.weather(), WeatherVariable.GHI_W_PER_M2);
        mean(facts, "meanDryBulbC", used.weather(), WeatherVariable.DRY_BULB_C);
        List<QualityCount> quality = new ArrayList<>(used.quality());
        quality.addAll(WeatherMapping.counts(axis));
        return new WeatherUse(
                used.id(), used.origin(), used.weather().site(), facts, WindRose.of(used.weather()), quality);
    }

    private static void mean(Map<String, Double> facts, String id, Weather weather, WeatherVariable variable) {
        if (weather.has(variable)) {
            facts.put(id, Sums.of(weather.values(variable)) / weather.axis().steps());
        }
    }
}
