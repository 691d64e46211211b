package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.wind.Wake;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Variants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code wake} of a wind farm. */
final class WakeSection {

    private static final String WORD = "type";

    private static final Key<Double> LOSS = required(
            "lossFraction", Numbers.within(0.0, 0.5, "1"), "Share of the power of undisturbed machines that is lost.");

    static final Type<Wake> TYPE = Variants.byWord(WORD, variants());

    private WakeSection() {}

    private static Map<String, Section<? extends Wake>> variants() {
        Map<String, Section<? extends Wake>> variants = new LinkedHashMap<>();
        variants.put(
                "constant",
                Variants.section(
                        "wake",
                        WORD,
                        "constant",
                        "The same share at every wind speed.",
                        List.of(LOSS),
                        values -> new Wake.Constant(values.get(LOSS))));
        return variants;
    }
}
