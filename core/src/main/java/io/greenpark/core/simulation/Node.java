package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.DemandCharge.PeakPrice;
import io.greenpark.core.dispatch.NodeProblem;
import io.greenpark.core.dispatch.NodeProblemBuilder;
import io.greenpark.core.factors.GridFactors;
import io.greenpark.core.network.GridConnection;
import io.greenpark.core.park.GridSupply;
import io.greenpark.core.park.NodeAssets;
import io.greenpark.core.series.FactorSeries;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.settlement.PricedTerms;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.time.TimeAxis;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A park or hub before dispatch: what it consumes, what its plants could deliver, and what it asks the dispatcher.
 *
 * @param assets what stands there
 * @param generation what its plants could deliver
 * @param cellsC for each battery the temperature of its cells, one for all steps or one per step; empty where nobody asks [C]
 * @param consumption what it consumes
 * @param grid what it pays to the grid, on the axis: none or one; the price in the problem holds the carbon price as well
 * @param problem its part of the dispatch problem
 */
record Node(
        NodeAssets assets,
        Generation generation,
        List<List<Double>> cellsC,
        Consumption consumption,
        List<PricedTerms> grid,
        NodeProblem problem) {

    private static final GridConnection NO_GRID = new GridConnection(0.0, 0.0);

    static Node of(
            NodeAssets assets,
            Generation generation,
            List<List<Double>> cellsC,
            TimeAxis axis,
            Consumption consumption,
            EnergyMarket market) {
        PriceSeries nothing = PriceSeries.constant(axis, 0.0);
        List<PricedTerms> grid = new ArrayList<>();
        NodeProblemBuilder problem = new NodeProblem(
                        assets.id(),
                        PowerSeries.total(axis, List.of(consumption.firm(), generation.ownUse())),
                        generation.available(axis),
                        NO_GRID,
                        nothing,
                        nothing,
                        assets.storage())
                .toBuilder()
                        .shiftable(consumption.shiftable())
                        .interruptible(consumption.interruptible())
                        .thermal(ThermalSupply.units(assets, market.fuels(), market.carbonPriceYuanPerTco2()))
                        .heat(ThermalSupply.heat(assets, axis, market.fuels(), market.carbonPriceYuanPerTco2()));
        for (GridSupply supply : assets.connections()) {
            PricedTerms terms = market.priced(supply.billing());
            grid.add(terms);
            problem.grid(supply.connection())
                    .importPrice(withCarbon(terms.prices().total(), supply.factors(), market.carbonPriceYuanPerTco2()))
                    .exportPrice(terms.exportPrice())
                    .demandCharge(PeakPrices.usual(supply.billing()))
                    .limits(supply.limits());
        }
        return new Node(assets, generation, cellsC, consumption, grid, problem.build());
    }

    /** The same node with peaks that cost what they do in the mode of each month. */
    Node charged(Map<YearMonth, CapacityMode> modes) {
        Map<YearMonth, PeakPrice> prices = new HashMap<>();
        assets.connections().forEach(grid -> prices.putAll(PeakPrices.byMonth(grid.billing(), modes)));
        NodeProblem charged = problem.with(problem.demandCharge().with(prices));
        return new Node(assets, generation, cellsC, consumption, grid, charged);
    }

    /** What an imported MWh costs on the bill [yuan/MWh]; zero without a connection to the grid. */
    PriceSeries importPrice() {
        return grid.stream()
                .map(terms -> terms.prices().total())
                .findFirst()
                .orElseGet(() -> PriceSeries.constant(problem.demand().axis(), 0.0));
    }

    /** Id of the park or hub. */
    String id() {
        return assets.id();
    }

    private static PriceSeries withCarbon(PriceSeries price, GridFactors factors, double yuanPerTco2) {
        if (yuanPerTco2 == 0.0) {
            return price;
        }
        FactorSeries factor = factors.on(price.axis());
        double[] yuanPerMwh = price.toArray();
        for (int k = 0; k < yuanPerMwh.length; k++) {
            yuanPerMwh[k] += factor.get(k) * yuanPerTco2;
        }
        return new PriceSeries(price.axis(), yuanPerMwh);
    }
}
