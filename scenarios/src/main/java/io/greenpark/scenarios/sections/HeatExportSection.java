package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.carbon.HeatAllocation;
import io.greenpark.core.carbon.HeatExport;
import io.greenpark.core.factors.Fuel;
import io.greenpark.core.load.LoadShape;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.thermal.HeatSupply;
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

/** An entry of {@code heatExport}: waste heat of a power plant that is given off across the boundary. */
final class HeatExportSection {

    private static final String NOUN = "heat-allocation";
    private static final String WORD = "method";

    private static final Key<Double> SUPPLY_C = required(
                    "supplyC", Numbers.within(-39.0, 600.0, "°C"), "Temperature at which the heat is given off.")
            .chinese("供热温度");
    private static final Key<Double> AMBIENT_C = required(
                    "ambientC", Numbers.within(-40.0, 40.0, "°C"), "Temperature of the surroundings.")
            .chinese("环境温度");
    private static final Key<Double> BOILER = required(
                    "boilerEfficiency",
                    Numbers.within(0.3, 1.1, "1"),
                    "Heat over fuel energy of the boiler that would make the heat alone.")
            .chinese("分产锅炉效率");
    private static final Key<Double> PLANT = required(
                    "plantEfficiency",
                    Numbers.within(0.05, 0.7, "1"),
                    "Electricity over fuel energy of the plant that would make the electricity alone.")
            .chinese("分产发电效率");

    private static final Key<PowerSeries> PROFILE = required(
                    "profile",
                    Profile.of(LoadShape.Carrier.HEAT, "annualMwhHeat", "MWh heat", "heat"),
                    "Heat flow over time: a shape of the catalogue scaled to a year's heat, or a column of a file.")
            .chinese("供热曲线");
    private static final Key<Fuel> FUEL = required("fuel", new Reference<>(FuelKind.KIND), "Fuel of the power plant.")
            .chinese("燃料");
    private static final Key<Double> ELECTRIC = required(
                    "electricEfficiency",
                    Numbers.within(0.05, 0.7, "1"),
                    "Electricity over fuel energy while heat is given off.")
            .chinese("发电效率");
    private static final Key<Double> HEAT = required(
                    "heatEfficiency", Numbers.within(0.01, 1.05, "1"), "Heat given off over fuel energy.")
            .chinese("供热效率");
    private static final Key<HeatAllocation> ALLOCATION = required(
                    "allocation",
                    Variants.byWord(WORD, allocations()),
                    "How the emissions of the plant are divided among heat and electricity.")
            .chinese("排放分摊方法");
    private static final Key<HeatSupply> REPLACES = optional(
                    "replaces",
                    HeatSupplySection.TYPE,
                    "Boiler that the heat replaces elsewhere; what is avoided is not counted if it is left out.")
            .chinese("被替代热源");

    static final Type<HeatExport> TYPE = new Section<>(
            "heat-export",
            "Waste heat of a power plant that is given off across the boundary. What it bears of the plant's emissions and what it"
                    + " replaces are lines of their own, and part of no total of the park.",
            List.of(PROFILE, FUEL, ELECTRIC, HEAT, ALLOCATION, REPLACES),
            HeatExportSection::bind);

    private HeatExportSection() {}

    private static Map<String, Section<? extends HeatAllocation>> allocations() {
        Map<String, Section<? extends HeatAllocation>> variants = new LinkedHashMap<>();
        variants.put(
                "energy",
                Variants.section(
                        NOUN,
                        WORD,
                        "energy",
                        "A MWh of heat bears as much as a MWh of electricity.",
                        List.of(),
                        values -> new HeatAllocation.Energy()));
        variants.put(
                "exergy",
                Variants.section(
                        NOUN,
                        WORD,
                        "exergy",
                        "Heat counts by the work that it could do between its temperature and that of the surroundings.",
                        List.of(SUPPLY_C, AMBIENT_C),
                        values -> new HeatAllocation.Exergy(values.get(SUPPLY_C), values.get(AMBIENT_C))));
        variants.put(
                "alternative-production",
                Variants.section(
                        NOUN,
                        WORD,
                        "alternative-production",
                        "In proportion to the fuel that a boiler and a power plant of their own would need.",
                        List.of(BOILER, PLANT),
                        values -> new HeatAllocation.AlternativeProduction(values.get(BOILER), values.get(PLANT))));
        return variants;
    }

    private static HeatExport bind(Values values) {
        values.require(FuelsInUse.class).use(values.get(FUEL));
        return new HeatExport(
                values.id(),
                values.get(PROFILE),
                values.get(FUEL).id(),
                values.get(ELECTRIC),
                values.get(HEAT),
                values.get(ALLOCATION),
                values.find(REPLACES).stream()
                        .map(supply -> boiler(values, supply))
                        .toList());
    }

    private static HeatSupply.FuelBoiler boiler(Values values, HeatSupply supply) {
        if (supply instanceof HeatSupply.FuelBoiler boiler) {
            return boiler;
        }
        throw values.at(REPLACES)
                .reject("must be a boiler that burns a fuel", "expected coal-boiler, gas-boiler or fuel-boiler");
    }
}
