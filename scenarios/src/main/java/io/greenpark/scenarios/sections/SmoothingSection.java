package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.wind.CurveSmoothing;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Variants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code smoothing} of a wind farm. */
final class SmoothingSection {

    private static final String WORD = "type";

    private static final Key<Double> INTENSITY = required(
            "intensityFraction", Numbers.within(0.01, 0.5, "1"), "Turbulence intensity: standard deviation over mean.");

    static final Type<CurveSmoothing> TYPE = Variants.byWord(WORD, variants());

    private SmoothingSection() {}

    private static Map<String, Section<? extends CurveSmoothing>> variants() {
        Map<String, Section<? extends CurveSmoothing>> variants = new LinkedHashMap<>();
        variants.put(
                "none",
                Variants.section(
                        "smoothing",
                        WORD,
                        "none",
                        "No spread: the curve of one machine.",
                        List.of(),
                        values -> new CurveSmoothing.None()));
        variants.put(
                "turbulence",
                Variants.section(
                        "smoothing",
                        WORD,
                        "turbulence",
                        "Deviation proportional to wind speed.",
                        List.of(INTENSITY),
                        values -> new CurveSmoothing.Turbulence(values.get(INTENSITY))));
        variants.put(
                "staffell-pfenninger",
                Variants.section(
                        "smoothing",
                        WORD,
                        "staffell-pfenninger",
                        "Deviation of a country-wide fleet, 0.6 m/s + 0.2 times the speed.",
                        List.of(),
                        values -> new CurveSmoothing.StaffellPfenninger()));
        return variants;
    }
}
