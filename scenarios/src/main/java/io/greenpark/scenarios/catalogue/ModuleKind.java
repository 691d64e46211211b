package io.greenpark.scenarios.catalogue;

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

/** Classes of photovoltaic modules. */
public final class ModuleKind {

    /** Change of power with cell temperature. */
    public static final Key<Double> POWER_PER_C = required(
                    "powerPerC",
                    Numbers.within(-0.01, 0.0, "1/K"),
                    "Change of power with cell temperature, relative to 25 C.")
            .chinese("功率温度系数");
    /** Power missing in weak light. */
    public static final Key<Double> LOW_LIGHT = required(
                    "lowLightLossFraction",
                    Numbers.within(0.0, 0.1, "1"),
                    "Power missing at 200 W/m2, relative to the nameplate.")
            .chinese("弱光损失");
    /** What slanting light loses. */
    public static final Key<IncidenceAngle> COVER = required(
                    "cover", CoverSection.TYPE, "Cover of the cells, which decides what slanting light loses.")
            .chinese("盖板");
    /** Whether diffuse light loses too. */
    public static final Key<Boolean> DIFFUSE = required(
                    "diffuseIncidence", new Switch(), "Whether the cover holds back diffuse light too.")
            .chinese("散射光入射角损失");
    /** How warm the cells get. */
    public static final Key<CellTemperature> TEMPERATURE = required(
                    "cellTemperature", CellTemperatureSection.TYPE, "How warm the cells get.")
            .chinese("电池温度模型");
    /** Rear of bifacial modules. */
    public static final Key<RearSide> REAR_SIDE = optional(
                    "rearSide", RearSideSection.TYPE, "Rear of bifacial modules; dark if it is left out.")
            .chinese("背面");

    /** Classes of modules. */
    public static final Kind<PvModule> KIND = new Kind<>(
            "modules",
            "module class",
            new Section<>(
                    "module-class",
                    "A class of photovoltaic modules, described by what their yield depends on.",
                    EntryKeys.around(List.of(POWER_PER_C, LOW_LIGHT, COVER, DIFFUSE, TEMPERATURE, REAR_SIDE)),
                    ModuleKind::bind));

    private ModuleKind() {}

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
