package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.filled;
import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.weather.SiteWeather;
import io.greenpark.core.weather.ensemble.WeatherEnsemble;
import io.greenpark.core.weather.synthesis.ClimateNormals;
import io.greenpark.core.weather.synthesis.SiteCorrelation;
import io.greenpark.core.weather.synthesis.SynthesisSettings;
import io.greenpark.core.weather.synthesis.WeatherSynthesizer;
import io.greenpark.scenarios.catalogue.Catalogue;
import io.greenpark.scenarios.catalogue.CorrelationKind;
import io.greenpark.scenarios.catalogue.GeneratorKind;
import io.greenpark.scenarios.catalogue.Reference;
import io.greenpark.scenarios.sections.EnsembleSection.Ensemble;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.MapOf;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.text.MappingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** {@code weather}: the weather year of every site. */
final class WeatherSection {

    /** Number of the synthetic year that a study of one year takes. */
    private static final int TYPICAL_YEAR = 0;

    private static final String STANDARD_GENERATOR = "hourly-standard";

    private static final Key<Integer> SEED = optional(
                    "seed",
                    Integers.ordinal(0, Integer.MAX_VALUE),
                    "Seed from which the years of all sites are drawn together; needed if a site has a climate or years are drawn.")
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

    private static final Key<Ensemble> ENSEMBLE = filled(
                    "ensemble",
                    EnsembleSection.TYPE,
                    "Further weather years drawn from the typical one; the typical year holds if it is left out.")
            .chinese("气象年组");

    static final Section<WeatherSites> TYPE = new Section<>(
            "weather",
            "The weather year of every site, measured or synthesised.",
            List.of(SEED, CORRELATION, GENERATOR, SITES, ENSEMBLE),
            WeatherSection::bind);

    private WeatherSection() {}

    private static WeatherSites bind(Values values) {
        if (values.at(SITES).node() instanceof MappingNode written) {
            values.place()
                    .reading()
                    .provide(WeatherSiteIds.class, new WeatherSiteIds(new LinkedHashSet<>(written.keys())));
        }
        Map<String, WeatherSite> sites = values.get(SITES);
        Supplier<Map<String, SiteWeather>> synthesised = synthesised(values, sites);
        Function<List<SiteWeather>, WeatherYears> years = years(values);
        WeatherSites weather = new WeatherSites(
                measured(sites), () -> values.once(() -> years.apply(typical(sites, synthesised.get()))));
        values.place().reading().provide(WeatherSites.class, weather);
        return weather;
    }

    /** What becomes of the typical year of the sites. */
    private static Function<List<SiteWeather>, WeatherYears> years(Values values) {
        if (!values.has(ENSEMBLE) && values.require(WeatherScope.class) == WeatherScope.STATED_YEAR) {
            return typical -> new WeatherYears(typical, List.of());
        }
        Ensemble ensemble = values.get(ENSEMBLE);
        long seed = values.needed(SEED, "weather years are drawn");
        return typical -> {
            WeatherEnsemble all = new WeatherEnsemble(typical, ensemble.settings(), seed);
            return new WeatherYears(all.year(ensemble.year()), List.of(all));
        };
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

    private static List<SiteWeather> typical(Map<String, WeatherSite> sites, Map<String, SiteWeather> synthesised) {
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
        var synthesis = new Synthesis(climates, seed, correlation, settings);
        return () -> values.place().reading().memory().onceFor(synthesis, synthesis::typicalYears);
    }

    /** All that the synthesised years depend on. */
    private record Synthesis(
            Map<String, ClimateNormals> climates, long seed, SiteCorrelation correlation, SynthesisSettings settings) {

        Map<String, SiteWeather> typicalYears() {
            Map<String, SiteWeather> years = new LinkedHashMap<>();
            new WeatherSynthesizer(correlation, settings)
                    .synthesise(climates, seed, TYPICAL_YEAR)
                    .forEach(year -> years.put(year.id(), year));
            return years;
        }
    }
}
