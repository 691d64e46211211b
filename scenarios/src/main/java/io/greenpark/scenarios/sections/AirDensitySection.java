package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;

import io.greenpark.core.wind.AirDensity;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Section;
import java.util.List;

/** {@code airDensity} of a wind farm. */
final class AirDensitySection {

    private static final Key<AirDensity.Method> METHOD = defaulted(
            "method",
            Choice.of(AirDensity.Method.class),
            AirDensity.Method.IDEAL_GAS,
            "gas law of dry air",
            "Density from pressure and temperature.");
    private static final Key<AirDensity.Correction> CORRECTION = defaulted(
            "correction",
            Choice.of(AirDensity.Correction.class),
            AirDensity.Correction.IEC,
            "IEC 61400-12-1 for machines with pitch control, as nearly all new ones",
            "Effect of density on the power curve.");

    static final Section<AirDensity> TYPE = new Section<>(
            "air-density",
            "How air density is found and what it does to power.",
            List.of(METHOD, CORRECTION),
            values -> new AirDensity(values.get(METHOD), values.get(CORRECTION)));

    private AirDensitySection() {}
}
