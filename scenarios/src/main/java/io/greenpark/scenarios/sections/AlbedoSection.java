package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.solar.Albedo;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code albedo} of a photovoltaic plant. */
final class AlbedoSection {

    private static final String NOUN = "albedo";
    private static final String WORD = "type";
    private static final Albedo.BySnowDepth SAM = Albedo.BySnowDepth.standard();

    private static final Key<Double> FRACTION = required("fraction", Numbers.fraction(), "Albedo at every step.");
    private static final Key<List<Double>> BY_MONTH =
            required("fractionByMonth", new ListOf<>(Numbers.fraction(), 12, 12), "Albedo, January to December.");
    private static final Key<Double> BARE = defaulted(
            "bareFraction", Numbers.fraction(), SAM.bareFraction(), "default of SAM", "Albedo of bare ground.");
    private static final Key<Double> SNOW =
            defaulted("snowFraction", Numbers.fraction(), SAM.snowFraction(), "default of SAM", "Albedo of snow.");
    private static final Key<Double> ABOVE = defaulted(
            "aboveDepthCm",
            Numbers.atLeast(0.0, "cm"),
            SAM.aboveDepthCm(),
            "default of SAM",
            "Snow depth above which the ground counts as covered.");

    static final Type<Albedo> TYPE = Variants.byWord(WORD, variants());

    private AlbedoSection() {}

    private static Map<String, Section<? extends Albedo>> variants() {
        Map<String, Section<? extends Albedo>> variants = new LinkedHashMap<>();
        variants.put(
                "weather",
                Variants.section(
                        NOUN,
                        WORD,
                        "weather",
                        "The weather's own albedo where it has one below 1, elsewhere that of the snow depth.",
                        List.of(BARE, SNOW, ABOVE),
                        values -> new Albedo.FromWeather(bySnowDepth(values))));
        variants.put(
                "snow-depth",
                Variants.section(
                        NOUN,
                        WORD,
                        "snow-depth",
                        "One value with and one without snow.",
                        List.of(BARE, SNOW, ABOVE),
                        AlbedoSection::bySnowDepth));
        variants.put(
                "constant",
                Variants.section(
                        NOUN,
                        WORD,
                        "constant",
                        "The same at every step.",
                        List.of(FRACTION),
                        values -> new Albedo.Constant(values.get(FRACTION))));
        variants.put(
                "monthly",
                Variants.section(
                        NOUN,
                        WORD,
                        "monthly",
                        "One value per calendar month.",
                        List.of(BY_MONTH),
                        values -> new Albedo.Monthly(values.get(BY_MONTH))));
        return variants;
    }

    private static Albedo.BySnowDepth bySnowDepth(Values values) {
        return new Albedo.BySnowDepth(values.get(BARE), values.get(SNOW), values.get(ABOVE));
    }
}
