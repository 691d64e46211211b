package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.solar.Inverter;
import io.greenpark.core.solar.Transformer;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code inverter} and {@code transformer} of a photovoltaic plant. */
final class InverterSection {

    private static final String NOUN = "inverter";
    private static final String WORD = "type";

    private static final Key<Double> EFFICIENCY = defaulted(
                    "efficiency",
                    Numbers.within(0.5, 1.0, "1"),
                    Inverter.PvWatts.standard().efficiency(),
                    "default of PVWatts; modern inverters reach 0.98 to 0.99",
                    "Nominal efficiency of the PVWatts curve.")
            .chinese("逆变器效率");
    private static final Key<Double> CENTRAL_EFFICIENCY = required(
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
            required("voltageV", Numbers.above(0.0, "V"), "Input voltage of this plant.");

    static final Type<Inverter> TYPE = Variants.byWord(WORD, variants());

    private static final Key<Double> LOAD_LOSS = required(
                    "loadLossFraction", Numbers.within(0.0, 0.1, "1"), "Loss in the windings at rated power.")
            .chinese("负载损耗");
    private static final Key<Double> NO_LOAD_LOSS = required(
                    "noLoadLossFraction",
                    Numbers.within(0.0, 0.1, "1"),
                    "Loss in the core at any time, over rated power; at night it comes from the grid.")
            .chinese("空载损耗");

    static final Section<Transformer> TRANSFORMER = new Section<>(
            "pv-transformer",
            "Step-up transformer of a plant, rated as its inverters.",
            List.of(LOAD_LOSS, NO_LOAD_LOSS),
            values -> new Transformer(values.get(LOAD_LOSS), values.get(NO_LOAD_LOSS)));

    private InverterSection() {}

    private static Map<String, Section<? extends Inverter>> variants() {
        Map<String, Section<? extends Inverter>> variants = new LinkedHashMap<>();
        variants.put(
                "pvwatts",
                Variants.section(
                        NOUN,
                        WORD,
                        "pvwatts",
                        "Efficiency curve of PVWatts.",
                        List.of(EFFICIENCY),
                        values -> new Inverter.PvWatts(values.get(EFFICIENCY))));
        variants.put(
                "central",
                Variants.section(
                        NOUN,
                        WORD,
                        "central",
                        "A straight line from a start at 0.49 % of rated power, as for plants above 1 MW in PVWatts "
                                + "version 8.",
                        List.of(CENTRAL_EFFICIENCY),
                        values -> Inverter.Sandia.central(values.get(CENTRAL_EFFICIENCY))));
        variants.put(
                "sandia",
                Variants.section(
                        NOUN,
                        WORD,
                        "sandia",
                        "Sandia's model with the parameters of the CEC list.",
                        List.of(RATED_AC, RATED_DC, RATED_VOLTAGE, START, C0, C1, C2, C3, NIGHT, VOLTAGE),
                        InverterSection::sandia));
        return variants;
    }

    private static Inverter.Sandia sandia(Values values) {
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
