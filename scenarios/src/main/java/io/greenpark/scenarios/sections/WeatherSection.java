package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.weather.SiteWeather;
import io.greenpark.scenarios.InputException;
import io.greenpark.scenarios.input.InputFiles;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.MapOf;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import io.greenpark.scenarios.text.Location;
import io.greenpark.scenarios.weather.WeatherFile;
import io.greenpark.scenarios.weather.WeatherFiles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code weather}: the weather year of every site. */
final class WeatherSection {

    private static final Key<String> FILE = required(
                    "file", Texts.file(), "Weather file of one year; its format is found by its content.")
            .chinese("气象文件");

    private static final Key<Map<String, SiteWeather>> SITES = required(
                    "sites", MapOf.some("weather sites", Variants.byKey(variants())), "Weather sites by id.")
            .chinese("气象站点");

    static final Section<WeatherSites> TYPE = new Section<>(
            "weather",
            "The weather year of every site, measured or synthesised.",
            List.of(SITES),
            WeatherSection::bind);

    private WeatherSection() {}

    private static Map<String, Section<? extends SiteWeather>> variants() {
        Map<String, Section<? extends SiteWeather>> variants = new LinkedHashMap<>();
        variants.put(
                FILE.name(),
                new Section<>(
                        "weather-from-file",
                        "A weather year from a file.",
                        List.of(FILE),
                        values -> values.once(() -> fromFile(values))));
        return variants;
    }

    private static SiteWeather fromFile(Values values) {
        InputFiles files = values.require(InputFiles.class);
        String name = values.get(FILE);
        try {
            WeatherFile file = WeatherFiles.read(files.find(values.at(FILE), name), name);
            files.use(file.input());
            return file.asSite(values.id());
        } catch (InputException e) {
            Location at = new Location(name, Math.max(1, e.line()), Math.max(1, e.column()));
            throw values.place().reading().report(at, e.path(), e.problem(), e.advice());
        }
    }

    private static WeatherSites bind(Values values) {
        WeatherSites sites = new WeatherSites(values.get(SITES));
        values.place().reading().provide(WeatherSites.class, sites);
        return sites;
    }
}
