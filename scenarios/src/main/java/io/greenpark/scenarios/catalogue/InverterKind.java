package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.solar.Inverter;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Classes of inverters. */
public final class InverterKind {

    /** The key that tells the models apart. */
    public static final String WORD = "type";

    /** Efficiency of the models with one parameter. */
    public static final Key<Double> EFFICIENCY = required(
                    "efficiency", Numbers.within(0.5, 1.0, "1"), "Efficiency at rated power.")
            .chinese("逆变器效率");

    private static final Key<Double> RATED_AC =
            required("ratedAcW", Numbers.above(0.0, "W"), "Output of a unit at rated power, Paco.");
    private static final Key<Double> RATED_DC =
            required("ratedDcW", Numbers.above(0.0, "W"), "Input of a unit at rated power, Pdco.");
    private static final Key<Double> RATED_VOLTAGE =
            required("ratedVoltageV", Numbers.above(0.0, "V"), "Input voltage at rated power, Vdco.");
    private static final Key<Double> START =
            required("startW", Numbers.atLeast(0.0, "W"), "Input from which on a unit gives power, Pso.");
    private static final Key<Double> C0 = required("c0PerW", Numbers.any("1/W"), "Curvature of output over input.");
    private static final Key<Double> C1 = required("c1PerV", Numbers.any("1/V"), "Change of Pdco with voltage.");
    private static final Key<Double> C2 = required("c2PerV", Numbers.any("1/V"), "Change of Pso with voltage.");
    private static final Key<Double> C3 =
            required("c3PerV", Numbers.any("1/V"), "Change of the curvature with voltage.");
    private static final Key<Double> NIGHT =
            required("nightW", Numbers.atLeast(0.0, "W"), "Consumption of a unit without input, Pnt.");
    private static final Key<Double> VOLTAGE =
            required("voltageV", Numbers.above(0.0, "V"), "Input voltage in operation.");

    /** Parameters of Sandia's model. */
    public static final List<Key<?>> SANDIA =
            List.of(RATED_AC, RATED_DC, RATED_VOLTAGE, START, C0, C1, C2, C3, NIGHT, VOLTAGE);

    /** Classes of inverters. */
    public static final Kind<Inverter> KIND =
            new Kind<>("inverters", "inverter class", Variants.byWord(WORD, variants()));

    private InverterKind() {}

    private static Map<String, Section<? extends Inverter>> variants() {
        Map<String, Section<? extends Inverter>> variants = new LinkedHashMap<>();
        variants.put(
                "pvwatts",
                entry(
                        "pvwatts",
                        "A class of inverters with the efficiency curve of PVWatts.",
                        List.of(EFFICIENCY),
                        values -> new Inverter.PvWatts(values.get(EFFICIENCY))));
        variants.put(
                "sandia", entry("sandia", "A class of inverters with Sandia's model.", SANDIA, InverterKind::sandia));
        return variants;
    }

    private static <T extends Inverter> Section<T> entry(
            String word, String meaning, List<Key<?>> own, Section.Binder<T> binder) {
        return Variants.section("inverter-class", WORD, word, meaning, EntryKeys.around(own), binder);
    }

    /** Sandia's model with the values of the keys {@link #SANDIA}. */
    public static Inverter.Sandia sandia(Values values) {
        return new Inverter.Sandia(
                values.get(RATED_AC),
                values.get(RATED_DC),
                values.get(RATED_VOLTAGE),
                values.get(START),
                values.get(C0),
                values.get(C1),
                values.get(C2),
                values.get(C3),
                values.get(NIGHT),
                values.get(VOLTAGE));
    }
}
