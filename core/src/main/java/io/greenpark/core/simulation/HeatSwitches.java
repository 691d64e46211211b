package io.greenpark.core.simulation;

import io.greenpark.core.carbon.HeatAllocation;
import io.greenpark.core.carbon.HeatSwitch;
import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.factors.Gwp;
import io.greenpark.core.park.GridSupply;
import io.greenpark.core.park.HeatNetwork;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.SummedColumn;
import io.greenpark.core.thermal.FuelUse;
import io.greenpark.core.thermal.GeneratingUnit;
import io.greenpark.core.thermal.HeatSupply;
import java.util.ArrayList;
import java.util.List;

/** Sets the heat demands of a node against their references; docs/model.md eq. (CAR-31). */
final class HeatSwitches {

    private final Node node;
    private final FuelMarket market;
    private final Gwp gwp;

    /** Factor of the grid in each step; zero without a connection [tCO2/MWh]. */
    private final double[] gridFactor;

    /** Part of what is used that is drawn from the grid, in each step [1]. */
    private final double[] gridShare;

    private HeatSwitches(Node node, NodeFlows flows, Case variant) {
        this.node = node;
        this.market = variant.fuels();
        this.gwp = variant.carbon().gwp();
        this.gridShare = gridShare(flows);
        double[] factor = new double[flows.axis().steps()];
        for (GridSupply grid : node.assets().connections()) {
            factor = grid.factors().on(flows.axis()).toArray();
        }
        this.gridFactor = factor;
    }

    static List<HeatSwitch> of(Node node, NodePlan plan, NodeFlows flows, Case variant) {
        var switches = new HeatSwitches(node, flows, variant);
        double networkMwh = switches.networkHeatMwh();
        double networkTco2e = networkMwh > 0.0 ? switches.networkTco2e(plan) : 0.0;
        List<HeatSwitch> statement = new ArrayList<>();
        for (HeatUse use : node.consumption().heatUses()) {
            double heatMwh = use.demand().heat().energyMwh();
            double scope1 = isNetwork(use)
                    ? (networkMwh > 0.0 ? networkTco2e * heatMwh / networkMwh : 0.0)
                    : switches.burntTco2e(use.fuels());
            statement.add(new HeatSwitch(
                    use.demand().id(),
                    heatMwh,
                    switches.burntTco2e(use.demand().referenceFuelUse()),
                    switches.drawnTco2(use.referenceElectricMw(), false),
                    scope1,
                    switches.drawnTco2(use.electricMw(), true)));
        }
        return statement;
    }

    /** Grid energy over all that is used: load, own use of plants, charging and what is sent over lines. */
    static double[] gridShare(NodeFlows flows) {
        double[] share = new double[flows.axis().steps()];
        SummedColumn load = flows.column(FlowColumn.LOAD_MW);
        SummedColumn unserved = flows.column(FlowColumn.UNSERVED_MW);
        SummedColumn ownUse = flows.column(FlowColumn.AUX_MW);
        SummedColumn charge = flows.column(FlowColumn.CHARGE_MW);
        SummedColumn linkOut = flows.column(FlowColumn.LINK_OUT_MW);
        SummedColumn imported = flows.column(FlowColumn.IMPORT_MW);
        for (int k = 0; k < share.length; k++) {
            double usedMw = load.get(k) - unserved.get(k) + ownUse.get(k) + charge.get(k) + linkOut.get(k);
            share[k] = usedMw > 0.0 ? Math.min(1.0, imported.get(k) / usedMw) : 0.0;
        }
        return share;
    }

    private double drawnTco2(PowerSeries power, boolean onlyFromGrid) {
        double tco2 = 0.0;
        for (int k = 0; k < power.steps(); k++) {
            tco2 += power.get(k) * gridFactor[k] * (onlyFromGrid ? gridShare[k] : 1.0);
        }
        return tco2 * power.axis().stepHours();
    }

    private double burntTco2e(List<FuelUse> fuels) {
        return fuels.stream().mapToDouble(this::burntTco2e).sum();
    }

    private double burntTco2e(FuelUse use) {
        return use.fuelMw().energyMwh() * market.fuel(use.fuel()).tco2ePerMwh(gwp);
    }

    private static boolean isNetwork(HeatUse use) {
        return use.demand().supply() instanceof HeatSupply.Network;
    }

    private double networkHeatMwh() {
        return node.consumption().heatUses().stream()
                .filter(HeatSwitches::isNetwork)
                .mapToDouble(use -> use.demand().heat().energyMwh())
                .sum();
    }

    /** What the boiler of the network burns, and the part of units' fuel that the heat they give it bears by energy. */
    private double networkTco2e(NodePlan plan) {
        HeatAllocation byEnergy = new HeatAllocation.Energy();
        double tco2e = 0.0;
        List<FuelUse> burnt = ThermalSupply.unitFuels(node.assets(), plan);
        double usedFraction = usedFraction(burnt, plan);
        for (int u = 0; u < burnt.size(); u++) {
            GeneratingUnit unit = node.assets().thermal().get(u);
            double share = byEnergy.heatShare(usedFraction * unit.heatEfficiency(), unit.electricEfficiency());
            tco2e += share * burntTco2e(burnt.get(u));
        }
        for (HeatNetwork.Boiler boiler : node.assets().heatNetwork().boilers()) {
            HeatSupply.FuelBoiler supply = boiler.supply();
            tco2e += plan.heat().stream()
                    .mapToDouble(heat -> burntTco2e(
                            new FuelUse(supply.fuel(), heat.boilerMw().times(supply.fuelPerHeat()))))
                    .sum();
        }
        return tco2e;
    }

    /** Part of the heat of units that is not dumped; the same for all of them [1]. */
    private double usedFraction(List<FuelUse> burnt, NodePlan plan) {
        double recoveredMwh = 0.0;
        for (int u = 0; u < burnt.size(); u++) {
            recoveredMwh += burnt.get(u).fuelMw().energyMwh()
                    * node.assets().thermal().get(u).heatEfficiency();
        }
        double dumpedMwh = plan.heat().stream()
                .mapToDouble(heat -> heat.dumpedMw().energyMwh())
                .sum();
        return recoveredMwh > 0.0 ? Math.max(0.0, 1.0 - dumpedMwh / recoveredMwh) : 0.0;
    }
}
