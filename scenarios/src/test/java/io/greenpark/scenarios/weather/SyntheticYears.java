package io.greenpark.scenarios.weather;

import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.synthesis.ClimateNormals;
import io.greenpark.core.weather.synthesis.SiteCorrelation;
import io.greenpark.core.weather.synthesis.WeatherSynthesizer;
import io.greenpark.scenarios.catalogue.Catalogue;
import io.greenpark.scenarios.catalogue.ClimateKind;
import io.greenpark.scenarios.catalogue.CorrelationKind;
import io.greenpark.scenarios.catalogue.GeneratorKind;
import io.greenpark.scenarios.spec.Register;
import io.greenpark.scenarios.text.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Figures of two years from each of three seeds, of climates of the catalogue. */
final class SyntheticYears {

    static final int YEARS = 6;

    private static final int SEEDS = 3;
    private static final Catalogue CATALOGUE = new Catalogue(new Register(), new Problems());

    static final SiteCorrelation CORRELATION = CATALOGUE.entry(CorrelationKind.KIND, "tieling-assumed");

    final Map<String, ClimateNormals> climates = new LinkedHashMap<>();
    final Map<String, List<Weather>> weather = new LinkedHashMap<>();
    final Map<String, List<ClimateFigures>> figures = new LinkedHashMap<>();

    private SyntheticYears(List<String> ids) {
        ids.forEach(id -> {
            climates.put(id, CATALOGUE.entry(ClimateKind.KIND, id));
            weather.put(id, new ArrayList<>());
            figures.put(id, new ArrayList<>());
        });
        WeatherSynthesizer synthesizer =
                new WeatherSynthesizer(CORRELATION, CATALOGUE.entry(GeneratorKind.KIND, "hourly-standard"));
        for (int i = 0; i < YEARS; i++) {
            synthesizer.synthesise(climates, 1 + i % SEEDS, i / SEEDS).forEach(site -> {
                weather.get(site.id()).add(site.weather());
                figures.get(site.id()).add(ClimateFigures.of(site.weather()));
            });
        }
    }

    static SyntheticYears ofAllClimates() {
        return new SyntheticYears(CATALOGUE.ids(ClimateKind.KIND));
    }

    static SyntheticYears of(List<String> climates) {
        return new SyntheticYears(climates);
    }

    /** Mean of the years. */
    double mean(String id, ToDoubleFunction<ClimateFigures> figure) {
        return figures.get(id).stream().mapToDouble(figure).average().orElseThrow();
    }
}
