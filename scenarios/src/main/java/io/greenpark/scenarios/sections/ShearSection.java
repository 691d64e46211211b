package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.wind.Shear;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Variants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code shear} of a wind farm. */
final class ShearSection {

    /** Power law of open flat land in neutral air. */
    static final Shear ONE_SEVENTH = new Shear.PowerLaw(1.0 / 7.0);

    private static final String WORD = "type";
    private static final Numbers EXPONENTS = Numbers.within(-0.5, 1.0, "1");

    private static final Key<Double> EXPONENT = required("exponent", EXPONENTS, "Exponent of the power law.");
    private static final Key<List<List<Double>>> TABLE = required(
            "exponentByMonthAndHour",
            new ListOf<>(new ListOf<>(EXPONENTS, 24, 24), 12, 12),
            "Twelve rows from January, each of 24 exponents from hour 0, as measured at a mast.");
    private static final Key<Double> ROUGHNESS =
            required("roughnessM", Numbers.within(1e-5, 5.0, "m"), "Roughness length of the ground.");
    private static final Key<Double> OBSTACLES = required(
            "obstacleHeightM",
            Numbers.within(0.0, 50.0, "m"),
            "Mean height of trees or buildings around; 0 for open land.");

    static final Type<Shear> TYPE = Variants.byWord(WORD, variants());

    private ShearSection() {}

    private static Map<String, Section<? extends Shear>> variants() {
        Map<String, Section<? extends Shear>> variants = new LinkedHashMap<>();
        variants.put(
                "power-law",
                Variants.section(
                        "shear",
                        WORD,
                        "power-law",
                        "Power law with one exponent.",
                        List.of(EXPONENT),
                        values -> new Shear.PowerLaw(values.get(EXPONENT))));
        variants.put(
                "exponent-table",
                Variants.section(
                        "shear",
                        WORD,
                        "exponent-table",
                        "Power law with one exponent per month and hour.",
                        List.of(TABLE),
                        values -> new Shear.ExponentTable(values.get(TABLE))));
        variants.put(
                "roughness-exponent",
                Variants.section(
                        "shear",
                        WORD,
                        "roughness-exponent",
                        "Power law whose exponent follows from the roughness of the ground.",
                        List.of(ROUGHNESS),
                        values -> new Shear.RoughnessExponent(values.get(ROUGHNESS))));
        variants.put(
                "log-law",
                Variants.section(
                        "shear",
                        WORD,
                        "log-law",
                        "Logarithmic law of neutral air.",
                        List.of(ROUGHNESS, OBSTACLES),
                        values -> new Shear.LogLaw(values.get(ROUGHNESS), values.get(OBSTACLES))));
        return variants;
    }
}
