package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.factors.Fuel;
import io.greenpark.core.factors.TraceGases;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Switch;
import io.greenpark.scenarios.spec.Values;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Fuels and what burning them emits. */
public final class FuelKind {

    private static final Key<String> UNIT = required(
                    "quantityUnit",
                    Choice.of(new TreeMap<>(Map.of("t", "t", "km3", "km3"))),
                    "Unit of quantities: tonnes, or 1,000 Nm3.")
            .chinese("计量单位");
    private static final Key<Double> NCV = required(
                    "ncvGjPerUnit", Numbers.above(0.0, "GJ/unit"), "Net calorific value.")
            .chinese("低位发热量");
    private static final Key<Double> CARBON = required(
                    "carbonTcPerTj", Numbers.atLeast(0.0, "tC/TJ"), "Carbon content per net energy.")
            .chinese("单位热值含碳量");
    private static final Key<Double> OXIDATION = required(
                    "oxidationFraction", Numbers.fraction(), "Share of the carbon that is oxidised.")
            .chinese("碳氧化率");

    private static final Key<Double> CH4 = required(
                    "ch4KgPerTj", Numbers.atLeast(0.0, "kg/TJ"), "Methane from burning it, per net energy.")
            .chinese("甲烷排放因子");
    private static final Key<Double> N2O = required(
                    "n2oKgPerTj", Numbers.atLeast(0.0, "kg/TJ"), "Nitrous oxide from burning it, per net energy.")
            .chinese("氧化亚氮排放因子");
    private static final Key<Boolean> BIOGENIC = required(
                    "biogenic",
                    new Switch(),
                    "Whether it is biomass, whose CO2 is not counted here and whose methane is biogenic.")
            .chinese("是否生物质");

    /** Fuels. */
    public static final Kind<Fuel> KIND = new Kind<>(
            "fuels",
            "fuel",
            new Section<>(
                    "fuel",
                    "A fuel and what burning it emits.",
                    EntryKeys.around(List.of(UNIT, NCV, CARBON, OXIDATION, CH4, N2O, BIOGENIC)),
                    FuelKind::bind));

    private FuelKind() {}

    private static Fuel bind(Values values) {
        return Fuel.ofTable(
                        values.id(),
                        values.get(EntryKeys.TITLE),
                        values.get(UNIT),
                        values.get(NCV),
                        values.get(CARBON),
                        values.get(OXIDATION))
                .with(TraceGases.ofTable(values.get(CH4), values.get(N2O), values.get(BIOGENIC)));
    }
}
