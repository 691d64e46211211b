package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.solar.RearSide;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import java.util.List;

/** {@code rearSide} of a module. */
final class RearSideSection {

    private static final RearSide BIFACIAL = RearSide.bifacial();

    private static final Key<Double> BIFACIALITY = required(
                    "bifacialityFraction", Numbers.fraction(), "Efficiency of the rear over that of the front.")
            .chinese("双面率");
    private static final Key<Double> STRUCTURE = defaulted(
                    "structureShadeFraction",
                    Numbers.fraction(),
                    BIFACIAL.structureShadeFraction(),
                    "as the reference model",
                    "Share of the rear light that the structure takes.")
            .chinese("支架遮挡");
    private static final Key<Double> TRANSMISSION = defaulted(
                    "transmissionFraction",
                    Numbers.fraction(),
                    BIFACIAL.transmissionFraction(),
                    "as the reference model",
                    "Gain by light through gaps between the cells.")
            .chinese("透光增益");

    static final Section<RearSide> TYPE = new Section<>(
            "rear-side",
            "What light on the rear is worth; the mounting must have rows.",
            List.of(BIFACIALITY, STRUCTURE, TRANSMISSION),
            values -> new RearSide(values.get(BIFACIALITY), values.get(STRUCTURE), values.get(TRANSMISSION)));

    private RearSideSection() {}
}
