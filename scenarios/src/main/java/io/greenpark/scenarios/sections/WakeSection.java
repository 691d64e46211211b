package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.wind.FarmLayout;
import io.greenpark.core.wind.Wake;
import io.greenpark.scenarios.spec.Choice;
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
import java.util.function.IntFunction;

/** {@code wake} of a wind farm. Layouts follow from the number of machines. */
final class WakeSection {

    private static final String WORD = "type";
    private static final int MOST_POINTS = 1000;

    private static final Key<Double> LOSS = required(
                    "lossFraction",
                    Numbers.within(0.0, 0.5, "1"),
                    "Share of the power of undisturbed machines that is lost.")
            .chinese("尾流损失率");
    private static final Key<List<Double>> SPEEDS = required(
            "speedsMPerS",
            new ListOf<>(Numbers.atLeast(0.0, "m/s"), 2, MOST_POINTS),
            "Wind speeds at hub height, strictly increasing.");
    private static final Key<List<Double>> EFFICIENCY = required(
            "efficiencyFraction",
            new ListOf<>(Numbers.fraction(), 2, MOST_POINTS),
            "Power of the farm over that of undisturbed machines at each speed; the ends hold beyond them.");
    private static final Key<IntFunction<FarmLayout>> LAYOUT = required(
                    "layout", FarmLayoutSection.TYPE, "Where the machines stand.")
            .chinese("机位布置");
    private static final Key<Double> DECAY = defaulted(
                    "decay",
                    Numbers.within(0.01, 0.2, "1"),
                    0.07,
                    "usual on land; the System Advisor Model and its reference cases use it",
                    "Growth of the wake's radius per distance.")
            .chinese("尾流衰减系数");
    private static final Key<Wake.Superposition> SUPERPOSITION = defaulted(
                    "superposition",
                    Choice.of(Wake.Superposition.class),
                    Wake.Superposition.WORST,
                    "as the System Advisor Model",
                    "How several wakes on one machine combine.")
            .chinese("尾流叠加方式");

    static final Type<IntFunction<Wake>> TYPE = Variants.byWord(WORD, variants());

    private WakeSection() {}

    private static Map<String, Section<? extends IntFunction<Wake>>> variants() {
        Map<String, Section<? extends IntFunction<Wake>>> variants = new LinkedHashMap<>();
        variants.put(
                "constant",
                Variants.section(
                        "wake",
                        WORD,
                        "constant",
                        "The same share at every wind speed.",
                        List.of(LOSS),
                        WakeSection::constant));
        variants.put(
                "efficiency-curve",
                Variants.section(
                        "wake",
                        WORD,
                        "efficiency-curve",
                        "A share that depends on wind speed.",
                        List.of(SPEEDS, EFFICIENCY),
                        WakeSection::efficiencyCurve));
        variants.put(
                "park",
                Variants.section(
                        "wake",
                        WORD,
                        "park",
                        "Wakes that widen linearly, machine by machine (Jensen 1983, Katic 1986).",
                        List.of(LAYOUT, DECAY, SUPERPOSITION),
                        WakeSection::park));
        return variants;
    }

    private static IntFunction<Wake> constant(Values values) {
        Wake wake = new Wake.Constant(values.get(LOSS));
        return machines -> wake;
    }

    private static IntFunction<Wake> efficiencyCurve(Values values) {
        Wake wake = new Wake.EfficiencyCurve(values.get(SPEEDS), values.get(EFFICIENCY));
        return machines -> wake;
    }

    private static IntFunction<Wake> park(Values values) {
        IntFunction<FarmLayout> layout = values.get(LAYOUT);
        double decay = values.get(DECAY);
        Wake.Superposition superposition = values.get(SUPERPOSITION);
        return machines -> new Wake.Park(layout.apply(machines), decay, superposition);
    }
}
