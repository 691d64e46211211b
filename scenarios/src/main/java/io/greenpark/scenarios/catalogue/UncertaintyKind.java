package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.study.YieldUncertainty;
import io.greenpark.core.study.YieldUncertainty.Resource;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import java.util.List;

/** What makes yields unsure beside the spread of weather years. */
public final class UncertaintyKind {

    /** The entry whose numbers hold where a scenario states none. */
    public static final String STANDARD = "standard";

    private static final Key<Double> MEASUREMENT =
            number("measurementSdFraction", "Standard deviation of the long-term mean of the resource.");
    private static final Key<Double> MODEL =
            number("modelSdFraction", "Standard deviation of energy by the model of the plant.");
    private static final Key<Double> LOSSES = number("lossesSdFraction", "Standard deviation of energy by losses.");
    private static final Section<Resource> RESOURCE = new Section<>(
            "uncertainty-of-resource",
            "Relative standard deviations for the plants of one resource.",
            List.of(MEASUREMENT, MODEL, LOSSES),
            values -> new Resource(values.get(MEASUREMENT), values.get(MODEL), values.get(LOSSES)));
    private static final Key<Resource> WIND = required("wind", RESOURCE, "Of wind farms.");
    private static final Key<Resource> SOLAR = required("solar", RESOURCE, "Of solar plants.");

    /** Uncertainties of yields. */
    public static final Kind<YieldUncertainty> KIND = new Kind<>(
            "uncertainties",
            "uncertainty of yields",
            new Section<>(
                    "uncertainty-of-yields",
                    "What makes yields unsure beside the spread of weather years.",
                    EntryKeys.around(List.of(WIND, SOLAR)),
                    values -> new YieldUncertainty(values.get(WIND), values.get(SOLAR))));

    private UncertaintyKind() {}

    private static Key<Double> number(String name, String meaning) {
        return required(name, Numbers.within(0.0, 0.3, "1"), meaning);
    }
}
