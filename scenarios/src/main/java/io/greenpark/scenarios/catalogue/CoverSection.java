package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.solar.IncidenceAngle;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code cover} of a module. */
final class CoverSection {

    private static final String NOUN = "cover";
    private static final String WORD = "type";
    private static final IncidenceAngle.Physical GLASS = IncidenceAngle.Physical.glass();
    private static final IncidenceAngle.Physical COATED = IncidenceAngle.Physical.coatedGlass();
    private static final String DE_SOTO = "De Soto et al. (2006)";

    private static final Key<Double> INDEX = defaulted(
            "refractiveIndex",
            Numbers.within(1.0, 3.0, "1"),
            GLASS.refractiveIndex(),
            DE_SOTO,
            "Refractive index of the glass.");
    private static final Key<Double> EXTINCTION = defaulted(
            "extinctionPerM", Numbers.atLeast(0.0, "1/m"), GLASS.extinctionPerM(), DE_SOTO, "Absorption in the glass.");
    private static final Key<Double> THICKNESS =
            defaulted("thicknessM", Numbers.atLeast(0.0, "m"), GLASS.thicknessM(), DE_SOTO, "Thickness of the glass.");
    private static final Key<Double> COATING = defaulted(
            "coatingIndex",
            Numbers.within(1.0, 3.0, "1"),
            COATED.coatingIndex(),
            "usual anti-reflective coating",
            "Refractive index of the coating.");
    private static final Key<Double> B =
            required("b", Numbers.within(0.0, 0.5, "1"), "Loss at 60 degrees; about 0.05 for glass.");

    static final Type<IncidenceAngle> TYPE = Variants.byWord(WORD, variants());

    private CoverSection() {}

    private static Map<String, Section<? extends IncidenceAngle>> variants() {
        Map<String, Section<? extends IncidenceAngle>> variants = new LinkedHashMap<>();
        variants.put(
                "glass",
                Variants.section(
                        NOUN,
                        WORD,
                        "glass",
                        "Reflection and absorption of uncoated glass.",
                        List.of(INDEX, EXTINCTION, THICKNESS),
                        values -> glass(values, GLASS.coatingIndex())));
        variants.put(
                "coated-glass",
                Variants.section(
                        NOUN,
                        WORD,
                        "coated-glass",
                        "The same with an anti-reflective coating.",
                        List.of(INDEX, EXTINCTION, THICKNESS, COATING),
                        values -> glass(values, values.get(COATING))));
        variants.put(
                "ashrae",
                Variants.section(
                        NOUN,
                        WORD,
                        "ashrae",
                        "Curve with one parameter.",
                        List.of(B),
                        values -> new IncidenceAngle.Ashrae(values.get(B))));
        return variants;
    }

    private static IncidenceAngle.Physical glass(Values values, double coatingIndex) {
        return new IncidenceAngle.Physical(
                values.get(INDEX), values.get(EXTINCTION), values.get(THICKNESS), coatingIndex);
    }
}
