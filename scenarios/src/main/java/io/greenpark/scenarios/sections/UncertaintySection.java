package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;

import io.greenpark.core.study.YieldUncertainty;
import io.greenpark.core.study.YieldUncertainty.Resource;
import io.greenpark.scenarios.catalogue.Catalogue;
import io.greenpark.scenarios.catalogue.UncertaintyKind;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import java.util.List;
import java.util.function.Function;

/** {@code uncertainty}: what makes yields unsure beside the spread of weather years. */
final class UncertaintySection {

    private static final String STANDARD =
            " That of " + UncertaintyKind.STANDARD + " of the catalogue's uncertainties, if it is left out.";

    private static final Key<Double> MEASUREMENT = number(
                    "measurementSdFraction",
                    "Standard deviation of the long-term mean of the resource (wind speed, irradiation).")
            .chinese("资源测量标准差");
    private static final Key<Double> MODEL = number(
                    "modelSdFraction", "Standard deviation of energy by the model of the plant.")
            .chinese("发电模型标准差");
    private static final Key<Double> LOSSES = number("lossesSdFraction", "Standard deviation of energy by losses.")
            .chinese("损失标准差");
    private static final Key<Resource> WIND = optional(
                    "wind", resource("uncertainty-of-wind", YieldUncertainty::wind), "Of wind farms." + STANDARD)
            .chinese("风电");
    private static final Key<Resource> SOLAR = optional(
                    "solar", resource("uncertainty-of-solar", YieldUncertainty::solar), "Of solar plants." + STANDARD)
            .chinese("光伏");

    static final Section<YieldUncertainty> TYPE = new Section<>(
            "uncertainty",
            "What makes yields unsure beside the spread of weather years, as relative standard deviations.",
            List.of(WIND, SOLAR),
            values -> new YieldUncertainty(
                    values.find(WIND).orElseGet(() -> standard(values).wind()),
                    values.find(SOLAR).orElseGet(() -> standard(values).solar())));

    private UncertaintySection() {}

    private static Key<Double> number(String name, String meaning) {
        return optional(name, Numbers.within(0.0, 0.3, "1"), meaning + STANDARD);
    }

    private static Section<Resource> resource(String name, Function<YieldUncertainty, Resource> part) {
        return new Section<>(
                name,
                "Relative standard deviations for the plants of one resource.",
                List.of(MEASUREMENT, MODEL, LOSSES),
                values -> {
                    Resource standard = part.apply(standard(values));
                    return new Resource(
                            values.find(MEASUREMENT).orElse(standard.measurementSdFraction()),
                            values.find(MODEL).orElse(standard.modelSdFraction()),
                            values.find(LOSSES).orElse(standard.lossesSdFraction()));
                });
    }

    private static YieldUncertainty standard(Values values) {
        return values.require(Catalogue.class).entry(UncertaintyKind.KIND, UncertaintyKind.STANDARD);
    }
}
