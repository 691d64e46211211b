package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.weather.SiteWeather;
import io.greenpark.core.weather.synthesis.ClimateNormals;
import io.greenpark.core.weather.synthesis.SiteCorrelation;
import io.greenpark.core.weather.synthesis.SynthesisSettings;
import io.greenpark.core.weather.synthesis.WeatherSynthesizer;
import io.greenpark.scenarios.catalogue.Catalogue;
import io.greenpark.scenarios.catalogue.CorrelationKind;
import io.greenpark.scenarios.catalogue.GeneratorKind;
import io.greenpark.scenarios.catalogue.Reference;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.MapOf;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** {@code weather}: the weather year of every site. */
final class WeatherSection {

    /** Number of the synthetic year that a study of one year takes. */
    private static final int TYPICAL_YEAR = 0;

    private static final String STANDARD_GENERATOR = "hourly-standard";

    private static final Key<Integer> SEED = optional(
                    "seed",
                    Integers.ordinal(0, Integer.MAX_VALUE),
                    "Seed from which the synthesised years of all sites are drawn together; needed if a site has a climate.")
            .chinese("随机种子");
    private static final Key<SiteCorrelation> CORRELATION = optional(
                    "correlation",
                    new Reference<>(CorrelationKind.KIND),
                    "Likeness of the sites' synthesised weather, of the catalogue; needed if a site has a climate.")
            .chinese("站点相关性");
    private static final Key<SynthesisSettings> GENERATOR = optional(
                    "generator",
                    new Reference<>(GeneratorKind.KIND),
                    "Settings of the synthesis, of the catalogue; " + STANDARD_GENERATOR + " if it is left out.")
            .chinese("气象合成参数");
    private static final Key<Map<String, WeatherSite>> SITES = required(
                    "sites", MapOf.some("weather sites", WeatherSiteSection.TYPE), "Weather sites by id.")
            .chinese("气象站点");

    static final Section<WeatherSites> TYPE = new Section<>(
            "weather",
            "The weather year of every site, measured or synthesised.",
            List.of(SEED, CORRELATION, GENERATOR, SITES),
            WeatherSection::bind);

    private WeatherSection() {}

    private static WeatherSites bind(Values values) {
        Map<String, WeatherSite> sites = values.get(SITES);
        Supplier<Map<String, SiteWeather>> synthesised = synthesised(values, sites);
        WeatherSites weather = new WeatherSites(sites.keySet(), measured(sites), () -> years(sites, synthesised.get()));
        values.place().reading().provide(WeatherSites.class, weather);
        return weather;
    }

    private static Map<String, SiteWeather> measured(Map<String, WeatherSite> sites) {
        Map<String, SiteWeather> measured = new LinkedHashMap<>();
        sites.forEach((id, site) -> {
            if (site instanceof WeatherSite.Measured year) {
                measured.put(id, year.weather());
            }
        });
        return measured;
    }

    private static List<SiteWeather> years(Map<String, WeatherSite> sites, Map<String, SiteWeather> synthesised) {
        List<SiteWeather> years = new ArrayList<>();
        sites.forEach((id, site) -> {
            SiteWeather drawn = synthesised.get(id);
            years.add(drawn == null ? ((WeatherSite.Measured) site).weather() : drawn);
        });
        return years;
    }

    private static Supplier<Map<String, SiteWeather>> synthesised(Values values, Map<String, WeatherSite> sites) {
        Map<String, ClimateNormals> climates = new TreeMap<>();
        sites.forEach((id, site) -> {
            if (site instanceof WeatherSite.OfClimate of) {
                climates.put(id, of.normals());
            }
        });
        if (climates.isEmpty()) {
            return Map::of;
        }
        long seed = values.needed(SEED, "a site has a climate");
        SiteCorrelation correlation = values.needed(CORRELATION, "a site has a climate");
        SynthesisSettings settings = values.find(GENERATOR).orElseGet(() -> values.require(Catalogue.class)
                .entry(GeneratorKind.KIND, STANDARD_GENERATOR, values.place()));
        return () -> values.once(() -> {
            Map<String, SiteWeather> years = new LinkedHashMap<>();
            new WeatherSynthesizer(correlation, settings)
                    .synthesise(climates, seed, TYPICAL_YEAR)
                    .forEach(year -> years.put(year.id(), year));
            return years;
        });
    }
}
