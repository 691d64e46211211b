package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.weather.synthesis.ClimateNormals;
import io.greenpark.scenarios.catalogue.ClimateKind;
import io.greenpark.scenarios.catalogue.Reference;
import io.greenpark.scenarios.input.InputException;
import io.greenpark.scenarios.input.InputFiles;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import io.greenpark.scenarios.text.Location;
import io.greenpark.scenarios.weather.CsvMap;
import io.greenpark.scenarios.weather.Wanted;
import io.greenpark.scenarios.weather.WeatherFile;
import io.greenpark.scenarios.weather.WeatherFiles;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An entry of {@code weather.sites}. */
final class WeatherSiteSection {

    private static final Key<String> FILE = required(
                    "file", Texts.file(), "Weather file of one year; its format is found by its content.")
            .chinese("气象文件");
    private static final Key<Double> WIND_HEIGHT = optional(
                    "windHeightM",
                    Numbers.above(0.0, "m"),
                    "Height of the one wind to take from a file that has several, for all plants of the site. If it is left out, "
                            + "each wind farm takes the height of its hub, measured or between the two measured around it, or "
                            + "else the nearest one and its shear.")
            .chinese("取用风速高度");
    private static final Key<ClimateNormals> CLIMATE = required(
                    "climate",
                    new Reference<>(ClimateKind.KIND),
                    "Monthly normals of the catalogue, from which an hourly year is synthesised.")
            .chinese("气候");

    static final Type<WeatherSite> TYPE = Variants.byKey(variants());

    private WeatherSiteSection() {}

    private static Map<String, Section<? extends WeatherSite>> variants() {
        Map<String, Section<? extends WeatherSite>> variants = new LinkedHashMap<>();
        variants.put(
                CLIMATE.name(),
                new Section<>(
                        "weather-from-climate",
                        "An hourly year synthesised from monthly climate normals.",
                        List.of(CLIMATE),
                        WeatherSiteSection::ofClimate));
        variants.put(
                FILE.name(),
                new Section<>(
                        "weather-from-file", "A weather year from a file.", fileKeys(), WeatherSiteSection::measured));
        return variants;
    }

    private static List<Key<?>> fileKeys() {
        List<Key<?>> keys = new ArrayList<>(List.of(FILE, WIND_HEIGHT));
        keys.addAll(CsvMapKeys.ALL);
        return keys;
    }

    private static WeatherSite ofClimate(Values values) {
        ClimateNormals normals = values.get(CLIMATE);
        requireClock(values, CLIMATE, normals.utcOffset());
        return new WeatherSite.OfClimate(normals);
    }

    private static void requireClock(Values values, Key<?> key, ZoneOffset offset) {
        ZoneOffset wanted = values.require(TimeAxis.class).offset();
        if (!offset.equals(wanted)) {
            throw values.at(key)
                    .reject(
                            "has the clock UTC%s, but the scenario has UTC%s".formatted(offset, wanted),
                            "expected weather in the local time of time.utcOffset");
        }
    }

    private static WeatherSite measured(Values values) {
        InputFiles files = values.require(InputFiles.class);
        String name = values.get(FILE);
        Path path = files.find(values.at(FILE), name);
        Wanted wanted = new Wanted(
                values.require(TimeAxis.class).offset(),
                values.find(WIND_HEIGHT).orElse(null));
        Optional<CsvMap> map = CsvMapKeys.find(values);
        return values.once(() -> {
            try {
                WeatherFile file = map.isPresent()
                        ? WeatherFiles.read(files.source(), path, name, wanted, map.get())
                        : WeatherFiles.read(files.source(), path, name, wanted);
                requireClock(values, FILE, file.checked().weather().axis().offset());
                files.use(file.input());
                return new WeatherSite.Measured(file.asSite(values.id()));
            } catch (InputException e) {
                Location at = new Location(name, Math.max(1, e.line()), Math.max(1, e.column()));
                throw values.place().reading().report(at, e.path(), e.problem(), e.advice());
            }
        });
    }
}
