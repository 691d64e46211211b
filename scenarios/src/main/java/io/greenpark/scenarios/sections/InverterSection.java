package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.solar.Inverter;
import io.greenpark.core.solar.Transformer;
import io.greenpark.scenarios.catalogue.InverterKind;
import io.greenpark.scenarios.catalogue.ReferenceOr;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Variants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code inverter} and {@code transformer} of a photovoltaic plant. */
final class InverterSection {

    private static final String NOUN = "inverter";

    private static final Key<Double> EFFICIENCY = InverterKind.EFFICIENCY.withDefault(
            Inverter.PvWatts.standard().efficiency(), "default of PVWatts; modern inverters reach 0.98 to 0.99");

    static final Type<Inverter> TYPE =
            new ReferenceOr<>(InverterKind.KIND, Variants.byWord(InverterKind.WORD, variants()));

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
                variant(
                        "pvwatts",
                        "Efficiency curve of PVWatts.",
                        List.of(EFFICIENCY),
                        values -> new Inverter.PvWatts(values.get(EFFICIENCY))));
        variants.put(
                "central",
                variant(
                        "central",
                        "A straight line from a start at 0.49 % of rated power, as for plants above 1 MW in PVWatts "
                                + "version 8.",
                        List.of(InverterKind.EFFICIENCY),
                        values -> Inverter.Sandia.central(values.get(InverterKind.EFFICIENCY))));
        variants.put(
                "sandia",
                variant(
                        "sandia",
                        "Sandia's model with the parameters of the CEC list.",
                        InverterKind.SANDIA,
                        InverterKind::sandia));
        return variants;
    }

    private static <T extends Inverter> Section<T> variant(
            String word, String meaning, List<Key<?>> own, Section.Binder<T> binder) {
        return Variants.section(NOUN, InverterKind.WORD, word, meaning, own, binder);
    }
}
