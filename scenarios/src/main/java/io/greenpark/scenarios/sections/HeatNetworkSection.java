package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.factors.Fuel;
import io.greenpark.core.finance.PlantKind;
import io.greenpark.core.park.HeatNetwork;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.thermal.HeatSupply;
import io.greenpark.scenarios.catalogue.FuelKind;
import io.greenpark.scenarios.catalogue.Reference;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import java.util.List;

/** {@code heatNetwork} of a park: what feeds the demands with {@code supply: {type: heat-network}} besides thermal units. */
final class HeatNetworkSection {

    private static final Key<Double> HEAT = required("heatMw", Numbers.atLeast(0.0, "MW heat"), "Rated heat output.")
            .chinese("额定热功率");
    private static final Key<Fuel> FUEL = required(
                    "fuel", new Reference<>(FuelKind.KIND), "Fuel of the catalogue; it needs a price.")
            .chinese("燃料");
    private static final Key<Double> EFFICIENCY = required(
                    "efficiency", Numbers.within(0.3, 1.1, "1"), "Heat out over fuel energy in, lower heating value.")
            .chinese("热效率");
    private static final Section<HeatNetwork.Boiler> BOILER_TYPE = new Section<>(
            "heat-network-boiler",
            "A boiler that burns what thermal units and store do not bring.",
            List.of(HEAT, FUEL, EFFICIENCY, CostSection.BESIDE),
            HeatNetworkSection::boiler);

    private static final Key<Double> CHARGE = required(
                    "chargeMw", Numbers.atLeast(0.0, "MW heat"), "Largest heat flow into it.")
            .chinese("最大蓄热功率");
    private static final Key<Double> DISCHARGE = required(
                    "dischargeMw", Numbers.atLeast(0.0, "MW heat"), "Largest heat flow out of it.")
            .chinese("最大放热功率");
    private static final Key<Double> CAPACITY = required(
                    "capacityMwhHeat", Numbers.atLeast(0.0, "MWh heat"), "Usable heat.")
            .chinese("蓄热容量");
    private static final Key<Double> LOSS = defaulted(
                    "lossPerHour",
                    Numbers.within(0.0, 0.1, "1/h"),
                    0.0,
                    "an insulated tank loses little within a day",
                    "Share of the stored heat lost per hour.")
            .chinese("散热损失率");
    private static final Key<Double> INITIAL = defaulted(
                    "initialFraction",
                    Numbers.fraction(),
                    0.0,
                    "a year must not live on the heat it started with",
                    "Share of the capacity that is full before the first step; optimal dispatch ends at least as full.")
            .chinese("初始蓄热比例");
    private static final Section<Battery> STORE_TYPE = new Section<>(
            "heat-store",
            "A heat store.",
            List.of(CHARGE, DISCHARGE, CAPACITY, LOSS, INITIAL, CostSection.BESIDE),
            HeatNetworkSection::store);

    private static final Key<HeatNetwork.Boiler> BOILER = optional(
                    "boiler", BOILER_TYPE, "A boiler that burns what thermal units and store do not bring.")
            .chinese("锅炉");
    private static final Key<Battery> STORE =
            optional("store", STORE_TYPE, "A heat store.").chinese("蓄热");

    static final Section<HeatNetwork> TYPE = new Section<>(
            "heat-network",
            "What feeds the heat demands with the supply heat-network, besides the heat of thermal units.",
            List.of(BOILER, STORE),
            values -> new HeatNetwork(
                    values.find(BOILER).map(List::of).orElse(List.of()),
                    values.find(STORE).map(List::of).orElse(List.of())));

    private HeatNetworkSection() {}

    private static HeatNetwork.Boiler boiler(Values values) {
        Fuel fuel = values.get(FUEL);
        values.require(FuelsInUse.class).usePriced(fuel, values.at(FUEL));
        Investments.noteBeside(values, PlantKind.BOILER, "boiler", values.get(HEAT), 0.0);
        return new HeatNetwork.Boiler(values.get(HEAT), new HeatSupply.FuelBoiler(fuel.id(), values.get(EFFICIENCY)));
    }

    private static Battery store(Values values) {
        Investments.noteBeside(values, PlantKind.HEAT_STORE, "store", values.get(DISCHARGE), values.get(CAPACITY));
        return new Battery(
                "store",
                values.get(CHARGE),
                values.get(DISCHARGE),
                values.get(CAPACITY),
                1.0,
                1.0,
                values.get(LOSS),
                0.0,
                1.0,
                values.get(INITIAL),
                true,
                0.0);
    }
}
