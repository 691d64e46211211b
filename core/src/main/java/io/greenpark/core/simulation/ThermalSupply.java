package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.HeatSystem;
import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.dispatch.ThermalUnit;
import io.greenpark.core.park.HeatNetwork;
import io.greenpark.core.park.NodeAssets;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.settlement.BillLine;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.thermal.FuelUse;
import io.greenpark.core.thermal.GeneratingUnit;
import io.greenpark.core.thermal.HeatDemand;
import io.greenpark.core.thermal.HeatSupply;
import io.greenpark.core.thermal.OnOff;
import io.greenpark.core.time.TimeAxis;
import java.util.ArrayList;
import java.util.List;

/** Thermal units and the heat network of a park: what they ask of dispatch, and what they burn; docs/model.md sections 7.3 and 7.15. */
final class ThermalSupply {

    private static final Battery NO_STORE =
            new Battery("no-store", 0.0, 0.0, 0.0, 1.0, 1.0, 0.0, 0.0, 1.0, 0.0, false, 0.0);

    private ThermalSupply() {}

    /** The units as dispatch sees them. */
    static List<ThermalUnit> units(NodeAssets assets, FuelMarket market, double carbonPriceYuanPerTco2) {
        return assets.thermal().stream()
                .map(unit -> new ThermalUnit(
                        unit.id(),
                        unit.powerMw(),
                        unit.minFraction(),
                        market.yuanPerMwh(unit.fuel(), carbonPriceYuanPerTco2) / unit.electricEfficiency()
                                + unit.otherCostYuanPerMwh(),
                        unit.heatPerElectricity(),
                        unit.rampMwPerHour(),
                        unit.onOff()))
                .toList();
    }

    /** The heat network as dispatch sees it; nothing where no demand is supplied from it. */
    static List<HeatSystem> heat(NodeAssets assets, TimeAxis axis, FuelMarket market, double carbonPriceYuanPerTco2) {
        List<PowerSeries> demands = assets.heat().stream()
                .filter(demand -> demand.supply() instanceof HeatSupply.Network)
                .map(HeatDemand::heat)
                .toList();
        if (demands.isEmpty()) {
            return List.of();
        }
        HeatNetwork network = assets.heatNetwork();
        double boilerMw = 0.0;
        double boilerYuanPerMwhHeat = 0.0;
        for (HeatNetwork.Boiler boiler : network.boilers()) {
            boilerMw = boiler.heatMw();
            boilerYuanPerMwhHeat = market.yuanPerMwh(boiler.supply().fuel(), carbonPriceYuanPerTco2)
                    * boiler.supply().fuelPerHeat();
        }
        Battery store = network.stores().isEmpty() ? NO_STORE : network.stores().get(0);
        return List.of(new HeatSystem(PowerSeries.total(axis, demands), boilerMw, boilerYuanPerMwhHeat, store));
    }

    /** What units burn under {@code plan}. */
    static List<FuelUse> unitFuels(NodeAssets assets, NodePlan plan) {
        List<FuelUse> uses = new ArrayList<>();
        for (int u = 0; u < assets.thermal().size(); u++) {
            uses.add(assets.thermal().get(u).fuelUse(plan.thermal().get(u)));
        }
        return uses;
    }

    /** What units and the boiler of the network burn under {@code plan}. */
    static List<FuelUse> fuels(NodeAssets assets, NodePlan plan) {
        List<FuelUse> uses = unitFuels(assets, plan);
        for (HeatNetwork.Boiler boiler : assets.heatNetwork().boilers()) {
            HeatSupply.FuelBoiler supply = boiler.supply();
            plan.heat()
                    .forEach(heat ->
                            uses.add(new FuelUse(supply.fuel(), heat.boilerMw().times(supply.fuelPerHeat()))));
        }
        return uses;
    }

    /** The bill lines of what units and their starts cost besides fuel. */
    static List<BillLine> operation(NodeAssets assets, NodePlan plan) {
        List<BillLine> lines = new ArrayList<>();
        for (int u = 0; u < assets.thermal().size(); u++) {
            GeneratingUnit unit = assets.thermal().get(u);
            PowerSeries power = plan.thermal().get(u);
            lines.addAll(BillLine.monthly(BillRow.THERMAL_OPERATION, power, 1.0, "MWh", unit.otherCostYuanPerMwh()));
            if (unit.onOff().startCostYuan() > 0.0) {
                lines.addAll(starts(unit.onOff(), power));
            }
        }
        return lines;
    }

    private static List<BillLine> starts(OnOff onOff, PowerSeries power) {
        return power.axis().monthSpans().stream()
                .map(month -> BillLine.of(
                        month.month(),
                        BillRow.THERMAL_OPERATION,
                        onOff.starts(power, month.firstStep(), month.endStep()),
                        "starts",
                        onOff.startCostYuan()))
                .toList();
    }
}
