package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.solar.Soiling;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Variants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code soiling} of a photovoltaic plant. */
final class SoilingSection {

    private static final String NOUN = "soiling";
    private static final String WORD = "type";
    private static final Soiling.Kimber KIMBER = Soiling.Kimber.standard();
    private static final Soiling.Hsu HSU = Soiling.Hsu.of(0.0, 0.0);
    private static final String KIMBER_PAPER = "mean of Kimber et al. (2006)";
    private static final String HSU_PAPER = "Coello and Boyle (2019)";

    private static final Key<Double> LOSS = required("lossFraction", Numbers.fraction(), "Share of the light lost.");
    private static final Key<List<Double>> BY_MONTH = required(
            "lossFractionByMonth",
            new ListOf<>(Numbers.fraction(), 12, 12),
            "Share of the light lost, January to December.");
    private static final Key<Double> PER_DAY = defaulted(
            "fractionPerDay",
            Numbers.fraction(),
            KIMBER.fractionPerDay(),
            KIMBER_PAPER,
            "Growth of the loss by the day.");
    private static final Key<Double> DAILY_RAIN = defaulted(
            "cleaningRainMm",
            Numbers.atLeast(0.0, "mm"),
            KIMBER.cleaningRainMm(),
            KIMBER_PAPER,
            "Rain of 24 hours above which the modules are clean.");
    private static final Key<Integer> GRACE = Key.defaultedAs(
            "graceDays",
            Integers.count(0, 365),
            KIMBER.graceDays(),
            String.valueOf(KIMBER.graceDays()),
            KIMBER_PAPER,
            "Days after such rain in which no dirt settles.");
    private static final Key<Double> MOST =
            defaulted("maxFraction", Numbers.fraction(), KIMBER.maxFraction(), KIMBER_PAPER, "Largest loss.");
    private static final Key<Double> PM25 =
            required("pm25UgPerM3", Numbers.atLeast(0.0, "ug/m3"), "Particles below 2.5 micrometres in the air.");
    private static final Key<Double> PM10 =
            required("pm10UgPerM3", Numbers.atLeast(0.0, "ug/m3"), "Particles below 10 micrometres in the air.");
    private static final Key<Double> SETTLING25 = defaulted(
            "settling25MPerS",
            Numbers.atLeast(0.0, "m/s"),
            HSU.settling25MPerS(),
            HSU_PAPER,
            "Settling velocity of the fine particles.");
    private static final Key<Double> SETTLING10 = defaulted(
            "settling10MPerS",
            Numbers.atLeast(0.0, "m/s"),
            HSU.settling10MPerS(),
            HSU_PAPER,
            "Settling velocity of the coarse particles.");
    private static final Key<Double> HOURLY_RAIN = defaulted(
            "cleaningRainMm",
            Numbers.above(0.0, "mm"),
            HSU.cleaningRainMm(),
            "a light shower",
            "Rain of an hour from which on the modules are clean.");

    static final Type<Soiling> TYPE = Variants.byWord(WORD, variants());

    private SoilingSection() {}

    private static Map<String, Section<? extends Soiling>> variants() {
        Map<String, Section<? extends Soiling>> variants = new LinkedHashMap<>();
        variants.put(
                "constant",
                Variants.section(
                        NOUN,
                        WORD,
                        "constant",
                        "The same loss at every step.",
                        List.of(LOSS),
                        values -> new Soiling.Constant(values.get(LOSS))));
        variants.put(
                "monthly",
                Variants.section(
                        NOUN,
                        WORD,
                        "monthly",
                        "One loss per calendar month.",
                        List.of(BY_MONTH),
                        values -> new Soiling.Monthly(values.get(BY_MONTH))));
        variants.put(
                "kimber",
                Variants.section(
                        NOUN,
                        WORD,
                        "kimber",
                        "Dirt that grows by the day until rain washes it off; the weather must have rain.",
                        List.of(PER_DAY, DAILY_RAIN, GRACE, MOST),
                        values -> new Soiling.Kimber(
                                values.get(PER_DAY), values.get(DAILY_RAIN), values.get(GRACE), values.get(MOST))));
        variants.put(
                "hsu",
                Variants.section(
                        NOUN,
                        WORD,
                        "hsu",
                        "Dust that settles out of the air until rain washes it off; the weather must have rain.",
                        List.of(PM25, PM10, SETTLING25, SETTLING10, HOURLY_RAIN),
                        values -> new Soiling.Hsu(
                                values.get(PM25),
                                values.get(PM10),
                                values.get(SETTLING25),
                                values.get(SETTLING10),
                                values.get(HOURLY_RAIN))));
        return variants;
    }
}
