package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.solar.Mounting;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Variants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code mounting} of a photovoltaic plant. */
final class MountingSection {

    private static final String WORD = "type";

    private static final Key<Double> TILT = required(
                    "tiltDeg", Numbers.within(0.0, 90.0, "deg"), "Angle against the horizontal.")
            .chinese("倾角");
    private static final Key<Double> AZIMUTH = required(
                    "azimuthDeg",
                    Numbers.within(0.0, 360.0, "deg"),
                    "Direction the plane faces, clockwise from north; 180 is south.")
            .chinese("方位角");

    static final Type<Mounting> TYPE = Variants.byWord(WORD, variants());

    private MountingSection() {}

    private static Map<String, Section<? extends Mounting>> variants() {
        Map<String, Section<? extends Mounting>> variants = new LinkedHashMap<>();
        variants.put(
                "fixed",
                Variants.section(
                        "mounting",
                        WORD,
                        "fixed",
                        "A fixed plane.",
                        List.of(TILT, AZIMUTH),
                        values -> new Mounting.Fixed(values.get(TILT), values.get(AZIMUTH))));
        return variants;
    }
}
