package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;

import io.greenpark.core.solar.CellTemperature;
import io.greenpark.core.solar.IncidenceAngle;
import io.greenpark.core.solar.PvModule;
import io.greenpark.core.solar.RearSide;
import io.greenpark.scenarios.catalogue.ModuleKind;
import io.greenpark.scenarios.catalogue.Reference;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Shorthand;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@code module} of a photovoltaic plant: a class of the catalogue, single values in its place, or values alone. */
final class PvModuleSection {

    private static final PvModule STANDARD = PvModule.monoPerc();

    private static final Key<PvModule> CATALOGUE = optional(
                    "catalogue",
                    new Reference<>(ModuleKind.KIND),
                    "Class of the catalogue, which gives the value of every key that is left out.")
            .chinese("组件类型");
    private static final Key<Double> POWER_PER_C =
            ModuleKind.POWER_PER_C.withDefault(STANDARD.powerPerC(), "mono-crystalline PERC cells");
    private static final Key<Double> LOW_LIGHT =
            ModuleKind.LOW_LIGHT.withDefault(STANDARD.lowLightLossFraction(), "as PVWatts");
    private static final Key<IncidenceAngle> COVER =
            ModuleKind.COVER.withDefaultAs(STANDARD.incidenceAngle(), "{type: glass}", "no coating is stated");
    private static final Key<Boolean> DIFFUSE =
            ModuleKind.DIFFUSE.withDefault(STANDARD.diffuseIncidence(), "diffuse light is slanting light too");
    private static final Key<CellTemperature> TEMPERATURE = ModuleKind.TEMPERATURE.withDefaultAs(
            STANDARD.cellTemperature(),
            "{type: sapm, construction: open-rack-glass-glass}",
            "modules on a rack with air behind them");

    private static final Section<PvModule> KEYS = new Section<>(
            "pv-module",
            "Modules: a class of the catalogue, whose values single keys may replace, or keys and their defaults.",
            List.of(CATALOGUE, POWER_PER_C, LOW_LIGHT, COVER, DIFFUSE, TEMPERATURE, ModuleKind.REAR_SIDE),
            PvModuleSection::bind);

    static final Type<PvModule> TYPE = new Shorthand<>(KEYS, CATALOGUE);

    private PvModuleSection() {}

    private static PvModule bind(Values values) {
        Optional<PvModule> known = values.find(CATALOGUE);
        return new PvModule(
                value(values, POWER_PER_C, known, PvModule::powerPerC),
                value(values, LOW_LIGHT, known, PvModule::lowLightLossFraction),
                value(values, COVER, known, PvModule::incidenceAngle),
                value(values, DIFFUSE, known, PvModule::diffuseIncidence),
                value(values, TEMPERATURE, known, PvModule::cellTemperature),
                values.find(ModuleKind.REAR_SIDE)
                        .orElse(known.map(PvModule::rearSide).orElse(RearSide.dark())));
    }

    private static <V> V value(Values values, Key<V> key, Optional<PvModule> known, Function<PvModule, V> part) {
        return known.isPresent() ? values.find(key).orElse(part.apply(known.get())) : values.get(key);
    }
}
