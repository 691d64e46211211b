package io.greenpark.core.simulation;

import io.greenpark.core.carbon.CarbonLine;
import io.greenpark.core.dispatch.HeatPlan;
import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.factors.GridFactors;
import io.greenpark.core.ledger.GreenTrace;
import io.greenpark.core.park.GridSupply;
import io.greenpark.core.park.HeatNetwork;
import io.greenpark.core.park.NodeAssets;
import io.greenpark.core.product.ElectricityMethod;
import io.greenpark.core.product.EnergyBook;
import io.greenpark.core.product.EnergyFlow;
import io.greenpark.core.product.FootprintFactors;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.series.Draft;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.SummedColumn;
import io.greenpark.core.thermal.FuelUse;
import io.greenpark.core.thermal.GeneratingUnit;
import io.greenpark.core.time.MonthSpan;
import io.greenpark.core.time.TimeAxis;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What footprints need of the books of a park; docs/model.md eq. (PRO-7) to (PRO-9). */
final class EnergyBooks {

    private final Accounts accounts;
    private final NodePlan plan;
    private final FuelMarket market;
    private final List<GridFactors> residual;
    private final TimeAxis axis;
    private final Map<EnergyFlow, Draft> flows = new EnumMap<>(EnergyFlow.class);

    private EnergyBooks(Accounts accounts, NodePlan plan, FuelMarket market, List<GridFactors> residual) {
        this.accounts = accounts;
        this.plan = plan;
        this.market = market;
        this.residual = residual;
        this.axis = accounts.flows().axis();
    }

    /**
     * The book of a park.
     *
     * @param ownTco2ePerMwh life cycle of the renewable energy that it uses [tCO2e/MWh]
     */
    static EnergyBook of(Accounts accounts, NodePlan plan, Case variant, double ownTco2ePerMwh) {
        return new EnergyBooks(accounts, plan, variant.fuels(), variant.carbon().residual()).book(ownTco2ePerMwh);
    }

    /** Life cycle of the mix that the plants of all nodes could deliver over the horizon, eq. (PRO-3) [tCO2e/MWh]. */
    static double ownTco2ePerMwh(List<Accounts> nodes, FootprintFactors factors) {
        return factors.ownTco2ePerMwh(
                available(nodes, FlowColumn.WIND_AVAILABLE_MW),
                available(nodes, FlowColumn.SOLAR_AVAILABLE_MW),
                available(nodes, FlowColumn.OTHER_AVAILABLE_MW));
    }

    private static double available(List<Accounts> nodes, FlowColumn column) {
        return nodes.stream()
                .mapToDouble(node -> node.flows().energyMwh(column))
                .sum();
    }

    private EnergyBook book(double ownTco2ePerMwh) {
        electricity();
        heat();
        SummedColumn nothing = new Draft(axis.steps()).column();
        Map<EnergyFlow, SummedColumn> columns = new EnumMap<>(EnergyFlow.class);
        for (EnergyFlow flow : EnergyFlow.values()) {
            Draft booked = flows.get(flow);
            columns.put(flow, booked == null ? nothing : booked.column());
        }
        return new EnergyBook(axis, columns, gridFactors(), ownTco2ePerMwh);
    }

    private Draft flow(EnergyFlow flow) {
        return flows.computeIfAbsent(flow, unused -> new Draft(axis.steps()));
    }

    private void electricity() {
        NodeFlows hourly = accounts.flows();
        double hours = axis.stepHours();
        Draft consumedMwh = flow(EnergyFlow.CONSUMED_MWH);
        Draft unservedMwh = flow(EnergyFlow.UNSERVED_MWH);
        Draft gridMwh = flow(EnergyFlow.GRID_MWH);
        Draft greenMwh = flow(EnergyFlow.GREEN_MWH);
        SummedColumn load = hourly.column(FlowColumn.LOAD_MW);
        SummedColumn unserved = hourly.column(FlowColumn.UNSERVED_MW);
        SummedColumn imported = hourly.column(FlowColumn.IMPORT_MW);
        SummedColumn linkIn = hourly.column(FlowColumn.LINK_IN_MW);
        SummedColumn linkOut = hourly.column(FlowColumn.LINK_OUT_MW);
        GreenTrace green = accounts.green();
        for (int k = 0; k < axis.steps(); k++) {
            consumedMwh.set(k, hours * Math.max(0.0, load.get(k) - unserved.get(k)));
            unservedMwh.set(k, hours * unserved.get(k));
            double otherInMw = linkIn.get(k) - green.received().get(k);
            double otherOutMw = linkOut.get(k) - green.sent().get(k);
            gridMwh.set(k, hours * Math.max(0.0, imported.get(k) + otherInMw - otherOutMw));
            greenMwh.set(k, hours * green.toLoad().get(k));
        }
    }

    private void heat() {
        NodeAssets assets = accounts.node().assets();
        assets.activities().purchasedHeat().forEach(bought -> add(EnergyFlow.PURCHASED_HEAT_MWH, bought.heat(), 1.0));
        for (HeatUse heatUse : accounts.node().consumption().heatUses()) {
            add(EnergyFlow.HEAT_MWH, heatUse.demand().heat(), 1.0);
            add(EnergyFlow.HEAT_ELECTRICITY_MWH, heatUse.electricMw(), 1.0);
            heatUse.fuels().forEach(use -> burn(EnergyFlow.HEAT_TCO2, use, 1.0));
        }
        List<FuelUse> burnt = ThermalSupply.unitFuels(assets, plan);
        for (int u = 0; u < burnt.size(); u++) {
            GeneratingUnit unit = assets.thermal().get(u);
            double powerPart = 1.0 / (1.0 + unit.heatPerElectricity());
            burn(EnergyFlow.POWER_TCO2, burnt.get(u), powerPart);
            burn(EnergyFlow.HEAT_TCO2, burnt.get(u), 1.0 - powerPart);
        }
        for (HeatNetwork.Boiler boiler : assets.heatNetwork().boilers()) {
            for (HeatPlan heat : plan.heat()) {
                PowerSeries fuelMw = heat.boilerMw().times(boiler.supply().fuelPerHeat());
                burn(EnergyFlow.HEAT_TCO2, new FuelUse(boiler.supply().fuel(), fuelMw), 1.0);
            }
        }
    }

    private void burn(EnergyFlow flow, FuelUse use, double part) {
        add(flow, use.fuelMw(), part * market.tco2PerMwh(use.fuel()));
    }

    private void add(EnergyFlow flow, PowerSeries power, double factor) {
        Draft values = flow(flow);
        double hours = axis.stepHours();
        for (int k = 0; k < axis.steps(); k++) {
            values.add(k, power.get(k) * hours * factor);
        }
    }

    /** Factors by month as the greenhouse gas account has them; of a month without import as published. */
    private Map<ElectricityMethod, SummedColumn> gridFactors() {
        Map<ElectricityMethod, SummedColumn> factors = new EnumMap<>(ElectricityMethod.class);
        for (GridSupply grid : accounts.node().assets().connections()) {
            factors(factors, ElectricityMethod.LOCATION, grid.factors());
            residual.forEach(published -> factors(factors, ElectricityMethod.MARKET, published));
        }
        return factors;
    }

    private void factors(
            Map<ElectricityMethod, SummedColumn> factors, ElectricityMethod method, GridFactors published) {
        double[] tco2PerMwh = published.on(axis).toArray();
        boolean known = false;
        for (MonthSpan span : axis.monthSpans()) {
            known |= fill(tco2PerMwh, method, span);
        }
        if (known) {
            factors.put(method, new SummedColumn(tco2PerMwh));
        }
    }

    /** Whether the account has lines of the method in the month. */
    private boolean fill(double[] tco2PerMwh, ElectricityMethod method, MonthSpan span) {
        List<CarbonLine> lines = accounts.carbon().lines().stream()
                .filter(line -> line.isPurchasedElectricity()
                        && line.method().equals(method.id())
                        && line.month().equals(span.month()))
                .toList();
        double mwh = lines.stream().mapToDouble(CarbonLine::quantity).sum();
        if (mwh > 0.0) {
            double factor = lines.stream().mapToDouble(CarbonLine::tco2e).sum() / mwh;
            Arrays.fill(tco2PerMwh, span.firstStep(), span.endStep(), factor);
        }
        return !lines.isEmpty();
    }
}
