package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.factors.Fuel;
import io.greenpark.core.thermal.HeatSupply;
import io.greenpark.scenarios.catalogue.Catalogue;
import io.greenpark.scenarios.catalogue.FuelKind;
import io.greenpark.scenarios.catalogue.Reference;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** {@code supply} and {@code reference} of a heat demand. */
final class HeatSupplySection {

    private static final String WORD = "type";

    private static final Key<Double> COP = required(
                    "cop", Numbers.within(1.0, 10.0, "1"), "Coefficient of performance: heat out over electricity in.")
            .chinese("性能系数");
    private static final Key<String> WEATHER = required(
                    "weather", new WeatherSiteId(), "Weather site whose air temperature it follows.")
            .chinese("气象站点");
    private static final Key<Double> SINK = required(
                    "sinkC", Numbers.within(20.0, 200.0, "°C"), "Temperature at which the heat is delivered.")
            .chinese("供热温度");
    private static final Key<Double> CARNOT = required(
                    "carnotFraction",
                    Numbers.within(0.1, 0.8, "1"),
                    "Share of Carnot's coefficient of performance between air and heat that the machine reaches.")
            .chinese("卡诺效率系数");
    private static final Key<Double> MOST_COP = required(
                    "mostCop",
                    Numbers.within(1.0, 10.0, "1"),
                    "Largest coefficient of performance, however warm the air.")
            .chinese("性能系数上限");
    private static final Key<Double> ELECTRIC_EFFICIENCY = required(
                    "efficiency", Numbers.within(0.3, 1.0, "1"), "Heat out over electricity in.")
            .chinese("热效率");
    private static final Key<Double> BOILER_EFFICIENCY = required(
                    "efficiency", Numbers.within(0.3, 1.1, "1"), "Heat out over fuel energy in, lower heating value.")
            .chinese("热效率");
    private static final Key<Fuel> FUEL = required("fuel", new Reference<>(FuelKind.KIND), "Fuel of the catalogue.")
            .chinese("燃料");

    /** A supply. */
    static final Type<HeatSupply> TYPE = Variants.byWord(WORD, variants(supply -> supply));

    /** A supply, or nothing where it is that of the reference. */
    static final Type<Optional<HeatSupply>> OR_REFERENCE = Variants.byWord(WORD, variantsOrReference());

    private HeatSupplySection() {}

    private static Map<String, Section<? extends Optional<HeatSupply>>> variantsOrReference() {
        Map<String, Section<? extends Optional<HeatSupply>>> variants = variants(Optional::of);
        variants.put(
                "heat-network",
                Variants.section(
                        "heat-supply",
                        WORD,
                        "heat-network",
                        "The heat network of the park, which thermal units and the park's heatNetwork feed.",
                        List.of(),
                        values -> Optional.of(new HeatSupply.Network())));
        String meaning = "The supply under the demand's key reference.";
        variants.put(
                "reference",
                Variants.section("heat-supply", WORD, "reference", meaning, List.of(), values -> Optional.empty()));
        return variants;
    }

    private static <T> Map<String, Section<? extends T>> variants(Function<HeatSupply, T> as) {
        Map<String, Section<? extends T>> variants = new LinkedHashMap<>();
        add(
                variants,
                "heat-pump",
                "A heat pump with a constant coefficient of performance.",
                List.of(COP),
                values -> as.apply(new HeatSupply.HeatPump(values.get(COP))));
        add(
                variants,
                "air-heat-pump",
                "A heat pump whose source is the air outside; its coefficient of performance follows the temperature hour by hour.",
                List.of(WEATHER, SINK, CARNOT, MOST_COP),
                values -> as.apply(new HeatSupply.AirHeatPump(
                        values.get(WEATHER), values.get(SINK), values.get(CARNOT), values.get(MOST_COP))));
        add(
                variants,
                "electric-boiler",
                "An electric boiler.",
                List.of(ELECTRIC_EFFICIENCY),
                values -> as.apply(new HeatSupply.ElectricBoiler(values.get(ELECTRIC_EFFICIENCY))));
        add(
                variants,
                "coal-boiler",
                "A boiler that burns raw coal of the catalogue.",
                List.of(BOILER_EFFICIENCY),
                values -> as.apply(boiler(values, named(values, "raw-coal"))));
        add(
                variants,
                "gas-boiler",
                "A boiler that burns natural gas of the catalogue.",
                List.of(BOILER_EFFICIENCY),
                values -> as.apply(boiler(values, named(values, "natural-gas"))));
        add(
                variants,
                "fuel-boiler",
                "A boiler that burns a fuel of the catalogue.",
                List.of(FUEL, BOILER_EFFICIENCY),
                values -> as.apply(boiler(values, values.get(FUEL))));
        return variants;
    }

    private static <T> void add(
            Map<String, Section<? extends T>> variants,
            String word,
            String meaning,
            List<Key<?>> own,
            Section.Binder<T> binder) {
        variants.put(word, Variants.section("heat-supply", WORD, word, meaning, own, binder));
    }

    private static Fuel named(Values values, String id) {
        return values.require(Catalogue.class).entry(FuelKind.KIND, id, values.place());
    }

    private static HeatSupply boiler(Values values, Fuel fuel) {
        values.require(FuelsInUse.class).use(fuel);
        return new HeatSupply.FuelBoiler(fuel.id(), values.get(BOILER_EFFICIENCY));
    }
}
