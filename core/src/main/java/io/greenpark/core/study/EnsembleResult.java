package io.greenpark.core.study;

import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.weather.WeatherOrigin;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a study says over many weather years.
 *
 * @param scenario the study
 * @param years the drawn years with their factors, in order
 * @param failed years that have no results, with what became of them; nothing else counts them
 * @param indicators spread of every indicator over the years, in the order of cases, nodes and indicators
 * @param yields yields of the modelled plants of every case that has any, and of all of them together
 * @param drawn what else was drawn for each year, in the order of the years
 * @param contributions what makes each indicator unsure; empty if nothing but the weather was drawn
 */
public record EnsembleResult(
        Scenario scenario,
        List<WeatherOrigin.Resampled> years,
        Map<Integer, RunStatus> failed,
        List<IndicatorSpread> indicators,
        List<PlantYield> yields,
        List<List<SweepValue>> drawn,
        List<InputContribution> contributions) {

    public EnsembleResult {
        years = List.copyOf(years);
        failed = Collections.unmodifiableMap(new LinkedHashMap<>(failed));
        indicators = List.copyOf(indicators);
        yields = List.copyOf(yields);
        drawn = drawn.stream().map(List::copyOf).toList();
        contributions = List.copyOf(contributions);
    }
}
