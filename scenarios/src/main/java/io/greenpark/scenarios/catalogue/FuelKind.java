package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.factors.Fuel;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
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

    /** Fuels. */
    public static final Kind<Fuel> KIND = new Kind<>(
            "fuels",
            "fuel",
            new Section<>(
                    "fuel",
                    "A fuel and what burning it emits.",
                    EntryKeys.around(List.of(UNIT, NCV, CARBON, OXIDATION)),
                    FuelKind::bind));

    private FuelKind() {}

    private static Fuel bind(Values values) {
        return Fuel.ofTable(
                values.id(),
                values.get(EntryKeys.TITLE),
                values.get(UNIT),
                values.get(NCV),
                values.get(CARBON),
                values.get(OXIDATION));
    }
}
