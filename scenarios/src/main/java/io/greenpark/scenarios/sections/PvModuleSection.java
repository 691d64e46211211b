package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.defaultedAs;

import io.greenpark.core.solar.CellTemperature;
import io.greenpark.core.solar.IncidenceAngle;
import io.greenpark.core.solar.PvModule;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Switch;
import io.greenpark.scenarios.spec.Values;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code module} of a photovoltaic plant. */
final class PvModuleSection {

    private static final PvModule STANDARD = PvModule.monoPerc();

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
                    Choice.of(covers()),
                    STANDARD.incidenceAngle(),
                    "glass",
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
                    Choice.of(temperatures()),
                    STANDARD.cellTemperature(),
                    "open-rack-glass-glass",
                    "modules on a rack with air behind them",
                    "Construction and mounting, which decide how warm the cells get.")
            .chinese("组件散热方式");

    static final Section<PvModule> TYPE = new Section<>(
            "pv-module",
            "A class of photovoltaic modules.",
            List.of(POWER_PER_C, LOW_LIGHT, COVER, DIFFUSE, TEMPERATURE),
            PvModuleSection::bind);

    private PvModuleSection() {}

    private static Map<String, IncidenceAngle> covers() {
        Map<String, IncidenceAngle> covers = new LinkedHashMap<>();
        covers.put("glass", IncidenceAngle.glass());
        covers.put("coated-glass", IncidenceAngle.coatedGlass());
        return covers;
    }

    private static Map<String, CellTemperature> temperatures() {
        Map<String, CellTemperature> temperatures = new LinkedHashMap<>();
        temperatures.put("open-rack-glass-glass", CellTemperature.Sapm.openRackGlassGlass());
        temperatures.put("open-rack-glass-polymer", CellTemperature.Sapm.openRackGlassPolymer());
        temperatures.put("close-roof-glass-glass", CellTemperature.Sapm.closeRoofGlassGlass());
        temperatures.put("insulated-back-glass-polymer", CellTemperature.Sapm.insulatedBackGlassPolymer());
        return temperatures;
    }

    private static PvModule bind(Values values) {
        return new PvModule(
                values.get(POWER_PER_C),
                values.get(LOW_LIGHT),
                values.get(COVER),
                values.get(DIFFUSE),
                values.get(TEMPERATURE));
    }
}
