package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.defaultedAs;
import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.solar.CellTemperature;
import io.greenpark.core.solar.IncidenceAngle;
import io.greenpark.core.solar.PvModule;
import io.greenpark.core.solar.RearSide;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Switch;
import io.greenpark.scenarios.spec.Values;
import java.util.List;

/** {@code module} of a photovoltaic plant. */
final class PvModuleSection {

    private static final PvModule STANDARD = PvModule.monoPerc();
    private static final RearSide BIFACIAL = RearSide.bifacial();

    private static final Key<Double> POWER_PER_C = defaulted(
                    "powerPerC",
                    Numbers.within(-0.01, 0.0, "1/K"),
                    STANDARD.powerPerC(),
                    "mono-crystalline PERC cells",
                    "Change of power with cell temperature, relative to 25 C.")
            .chinese("功率温度系数");
    private static final Key<Double> LOW_LIGHT = defaulted(
                    "lowLightLossFraction",
                    Numbers.within(0.0, 0.1, "1"),
                    STANDARD.lowLightLossFraction(),
                    "as PVWatts",
                    "Power missing at 200 W/m2, relative to the nameplate.")
            .chinese("弱光损失");
    private static final Key<IncidenceAngle> COVER = defaultedAs(
                    "cover",
                    CoverSection.TYPE,
                    STANDARD.incidenceAngle(),
                    "{type: glass}",
                    "no coating is stated",
                    "Cover of the cells, which decides what slanting light loses.")
            .chinese("盖板");
    private static final Key<Boolean> DIFFUSE = defaulted(
                    "diffuseIncidence",
                    new Switch(),
                    STANDARD.diffuseIncidence(),
                    "diffuse light is slanting light too",
                    "Whether the cover holds back diffuse light too.")
            .chinese("散射光入射角损失");
    private static final Key<CellTemperature> TEMPERATURE = defaultedAs(
                    "cellTemperature",
                    CellTemperatureSection.TYPE,
                    STANDARD.cellTemperature(),
                    "{type: sapm, construction: open-rack-glass-glass}",
                    "modules on a rack with air behind them",
                    "How warm the cells get.")
            .chinese("电池温度模型");
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
    private static final Section<RearSide> REAR = new Section<>(
            "rear-side",
            "What light on the rear is worth; the mounting must have rows.",
            List.of(BIFACIALITY, STRUCTURE, TRANSMISSION),
            values -> new RearSide(values.get(BIFACIALITY), values.get(STRUCTURE), values.get(TRANSMISSION)));
    private static final Key<RearSide> REAR_SIDE = optional(
                    "rearSide", REAR, "Rear of bifacial modules; dark if it is left out.")
            .chinese("背面");

    static final Section<PvModule> TYPE = new Section<>(
            "pv-module",
            "A class of photovoltaic modules.",
            List.of(POWER_PER_C, LOW_LIGHT, COVER, DIFFUSE, TEMPERATURE, REAR_SIDE),
            PvModuleSection::bind);

    private PvModuleSection() {}

    private static PvModule bind(Values values) {
        return new PvModule(
                values.get(POWER_PER_C),
                values.get(LOW_LIGHT),
                values.get(COVER),
                values.get(DIFFUSE),
                values.get(TEMPERATURE),
                values.find(REAR_SIDE).orElse(RearSide.dark()));
    }
}
