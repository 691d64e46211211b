package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;

import io.greenpark.core.solar.SolarLosses;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import java.util.List;

/** {@code losses} of a photovoltaic plant, in the groups of PVWatts. */
final class SolarLossesSection {

    private static final SolarLosses PVWATTS = SolarLosses.pvwatts();

    private static final Key<Double> SOILING =
            loss("soilingFraction", PVWATTS.soilingFraction(), "Dirt on the modules.");
    private static final Key<Double> SHADING = loss("shadingFraction", PVWATTS.shadingFraction(), "Near objects.");
    private static final Key<Double> MISMATCH =
            loss("mismatchFraction", PVWATTS.mismatchFraction(), "Modules that differ from each other.");
    private static final Key<Double> WIRING = loss("wiringFraction", PVWATTS.wiringFraction(), "Resistance of cables.");
    private static final Key<Double> CONNECTIONS =
            loss("connectionsFraction", PVWATTS.connectionsFraction(), "Resistance of connectors.");
    private static final Key<Double> LIGHT_INDUCED =
            loss("lightInducedFraction", PVWATTS.lightInducedFraction(), "Degradation in the first days.");
    private static final Key<Double> NAMEPLATE =
            loss("nameplateFraction", PVWATTS.nameplateFraction(), "Power below the nameplate.");
    private static final Key<Double> AVAILABILITY =
            loss("availabilityFraction", PVWATTS.availabilityFraction(), "Outages.");

    static final Section<SolarLosses> TYPE = new Section<>(
            "solar-losses",
            "Constant losses between the cells and the inverter; the groups multiply.",
            List.of(SOILING, SHADING, MISMATCH, WIRING, CONNECTIONS, LIGHT_INDUCED, NAMEPLATE, AVAILABILITY),
            SolarLossesSection::bind);

    private SolarLossesSection() {}

    private static Key<Double> loss(String name, double fallback, String meaning) {
        return defaulted(name, Numbers.fraction(), fallback, "default of PVWatts version 5", meaning);
    }

    private static SolarLosses bind(Values values) {
        return new SolarLosses(
                values.get(SOILING),
                values.get(SHADING),
                values.get(MISMATCH),
                values.get(WIRING),
                values.get(CONNECTIONS),
                values.get(LIGHT_INDUCED),
                values.get(NAMEPLATE),
                values.get(AVAILABILITY));
    }
}
