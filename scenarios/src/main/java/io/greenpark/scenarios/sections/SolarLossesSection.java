package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.defaultedAs;
import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.solar.ConstantLosses;
import io.greenpark.core.solar.Degradation;
import io.greenpark.core.solar.Snow;
import io.greenpark.core.solar.Soiling;
import io.greenpark.core.solar.SolarLosses;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import java.util.List;

/** {@code losses} of a photovoltaic plant: the groups of PVWatts, dirt, snow and age. */
final class SolarLossesSection {

    private static final String PVWATTS = "default of PVWatts version 5";
    private static final ConstantLosses GROUPS = ConstantLosses.pvwatts();

    private static final Key<Double> SHADING =
            loss("shadingFraction", GROUPS.shadingFraction(), "Near objects.", "近处遮挡");
    private static final Key<Double> MISMATCH =
            loss("mismatchFraction", GROUPS.mismatchFraction(), "Modules that differ from each other.", "组件失配");
    private static final Key<Double> WIRING =
            loss("wiringFraction", GROUPS.wiringFraction(), "Resistance of cables.", "线缆损耗");
    private static final Key<Double> CONNECTIONS =
            loss("connectionsFraction", GROUPS.connectionsFraction(), "Resistance of connectors.", "接头损耗");
    private static final Key<Double> LIGHT_INDUCED =
            loss("lightInducedFraction", GROUPS.lightInducedFraction(), "Degradation in the first days.", "光致衰减");
    private static final Key<Double> NAMEPLATE =
            loss("nameplateFraction", GROUPS.nameplateFraction(), "Power below the nameplate.", "标称偏差");
    private static final Key<Double> AVAILABILITY =
            loss("availabilityFraction", GROUPS.availabilityFraction(), "Outages.", "停运损失");
    private static final Key<Soiling> SOILING = defaultedAs(
                    "soiling",
                    SoilingSection.TYPE,
                    Soiling.pvwatts(),
                    "{type: constant, lossFraction: 0.02}",
                    PVWATTS,
                    "Dirt on the modules.")
            .chinese("灰尘遮挡");
    private static final Key<Snow> SNOW = defaultedAs(
                    "snow", SnowSection.TYPE, Snow.none(), "{type: none}", PVWATTS, "Snow on the modules.")
            .chinese("积雪遮挡");
    private static final Key<Double> PER_YEAR = required(
                    "fractionPerYear",
                    Numbers.within(0.0, 0.1, "1/a"),
                    "Loss per year, of the power of the first year.")
            .chinese("年衰减率");
    private static final Key<Integer> FIRST_YEAR = required(
                    "firstYear", Integers.ordinal(1950, 2200), "Calendar year in which the modules are new.")
            .chinese("投运年份");
    private static final Section<Degradation> DEGRADATION = new Section<>(
            "degradation",
            "Ageing of the modules, linear by calendar year.",
            List.of(PER_YEAR, FIRST_YEAR),
            values -> new Degradation(values.get(PER_YEAR), values.get(FIRST_YEAR)));
    private static final Key<Degradation> AGE = optional(
                    "degradation", DEGRADATION, "Ageing of the modules; they stay new if it is left out.")
            .chinese("组件衰减");

    static final Section<SolarLosses> TYPE = new Section<>(
            "solar-losses",
            "What lies between clean new modules and the inverter; constant groups multiply.",
            List.of(SHADING, MISMATCH, WIRING, CONNECTIONS, LIGHT_INDUCED, NAMEPLATE, AVAILABILITY, SOILING, SNOW, AGE),
            SolarLossesSection::bind);

    private SolarLossesSection() {}

    private static Key<Double> loss(String name, double fallback, String meaning, String chinese) {
        return defaulted(name, Numbers.fraction(), fallback, PVWATTS, meaning).chinese(chinese);
    }

    private static SolarLosses bind(Values values) {
        ConstantLosses groups = new ConstantLosses(
                values.get(SHADING),
                values.get(MISMATCH),
                values.get(WIRING),
                values.get(CONNECTIONS),
                values.get(LIGHT_INDUCED),
                values.get(NAMEPLATE),
                values.get(AVAILABILITY));
        return new SolarLosses(
                groups, values.get(SOILING), values.get(SNOW), values.find(AGE).orElse(Degradation.none()));
    }
}
