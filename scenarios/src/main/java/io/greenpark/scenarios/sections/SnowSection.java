package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.solar.Snow;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Variants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code snow} of a photovoltaic plant. */
final class SnowSection {

    private static final String NOUN = "snow";
    private static final String WORD = "type";
    private static final Snow.Marion MARION = Snow.Marion.of(1);
    private static final String PAPER = "Marion et al. (2013), Ryberg and Freeman (2017)";

    private static final Key<Integer> STRINGS = required(
            "strings",
            Integers.count(1, 100),
            "Cell strings one above the other along the slope; a string works when it is wholly clear.");
    private static final Key<Double> FALL = defaulted(
            "fallCmPerH",
            Numbers.above(0.0, "cm/h"),
            MARION.fallCmPerH(),
            PAPER,
            "Rise of the snow depth above which the modules are covered.");
    private static final Key<Double> GROUND = defaulted(
            "groundCm",
            Numbers.atLeast(0.0, "cm"),
            MARION.groundCm(),
            PAPER,
            "Snow depth on the ground below which the modules are clear.");
    private static final Key<Double> SLIDE_AT = defaulted(
            "slideWPerM2C",
            Numbers.within(-1000.0, -1.0, "W/(m2 K)"),
            MARION.slideWPerM2C(),
            PAPER,
            "Irradiance over temperature at which snow begins to slide.");
    private static final Key<Double> SLIDE = defaulted(
            "slideFractionPerH",
            Numbers.above(0.0, "1/h"),
            MARION.slideFractionPerH(),
            PAPER,
            "Part of the slope that slides in an hour on a vertical plane.");
    private static final Key<Double> SLOPE =
            required("slopeLengthM", Numbers.above(0.0, "m"), "Length of the modules along the slope.");
    private static final Key<Double> EDGE =
            required("edgeHeightM", Numbers.above(0.0, "m"), "Height of their lower edge above ground.");
    private static final Key<Double> STRING_FACTOR = required(
            "stringFactor", Numbers.fraction(), "1 for one string of modules along the slope, 0.75 for several.");

    static final Type<Snow> TYPE = Variants.byWord(WORD, variants());

    private SnowSection() {}

    private static Map<String, Section<? extends Snow>> variants() {
        Map<String, Section<? extends Snow>> variants = new LinkedHashMap<>();
        variants.put(
                "none",
                Variants.section(NOUN, WORD, "none", "Snow takes nothing.", List.of(), values -> new Snow.None()));
        variants.put(
                "marion",
                Variants.section(
                        NOUN,
                        WORD,
                        "marion",
                        "Snow that covers all at once and slides off; the weather must have hourly snow depth.",
                        List.of(STRINGS, FALL, GROUND, SLIDE_AT, SLIDE),
                        values -> new Snow.Marion(
                                values.get(STRINGS),
                                values.get(FALL),
                                values.get(GROUND),
                                values.get(SLIDE_AT),
                                values.get(SLIDE))));
        variants.put(
                "townsend",
                Variants.section(
                        NOUN,
                        WORD,
                        "townsend",
                        "Loss by month from snowfall, humidity, temperature and irradiance.",
                        List.of(SLOPE, EDGE, STRING_FACTOR),
                        values -> new Snow.Townsend(values.get(SLOPE), values.get(EDGE), values.get(STRING_FACTOR))));
        return variants;
    }
}
