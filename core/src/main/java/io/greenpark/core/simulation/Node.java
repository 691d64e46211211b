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
import io.greenpark.core.settlement.BillingTerms;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.tariff.EnergyPrices;
import io.greenpark.core.thermal.OutdoorTemperature;
import io.greenpark.core.time.TimeAxis;
import java.time.YearMonth;
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
 * @param importPrice what an imported MWh costs on the bill [yuan/MWh], zero without a connection to the grid; the
 *     problem's price holds the carbon price as well
 * @param problem its part of the dispatch problem
 */
record Node(
        NodeAssets assets,
        Generation generation,
        List<List<Double>> cellsC,
        Consumption consumption,
        PriceSeries importPrice,
        NodeProblem problem) {

    private static final GridConnection NO_GRID = new GridConnection(0.0, 0.0);

    static Node of(
            NodeAssets assets,
            Generation generation,
            List<List<Double>> cellsC,
            TimeAxis axis,
            OutdoorTemperature outdoor,
            FuelMarket market,
            double carbonPriceYuanPerTco2) {
        Consumption consumption = Consumption.of(assets, axis, outdoor);
        PriceSeries importPrice = PriceSeries.constant(axis, 0.0);
        NodeProblemBuilder problem = new NodeProblem(
                        assets.id(),
                        PowerSeries.total(axis, List.of(consumption.firm(), generation.ownUse())),
                        generation.available(axis),
                        NO_GRID,
                        importPrice,
                        importPrice,
                        assets.storage())
                .toBuilder()
                        .shiftable(consumption.shiftable())
                        .interruptible(consumption.interruptible())
                        .thermal(ThermalSupply.units(assets, market, carbonPriceYuanPerTco2))
                        .heat(ThermalSupply.heat(assets, axis, market, carbonPriceYuanPerTco2));
        for (GridSupply grid : assets.connections()) {
            BillingTerms terms = grid.billing();
            importPrice = EnergyPrices.of(terms.tariff(), axis).total();
            problem.grid(grid.connection())
                    .importPrice(withCarbon(importPrice, grid.factors(), carbonPriceYuanPerTco2))
                    .exportPrice(terms.exportPrice().on(axis))
                    .demandCharge(PeakPrices.usual(terms))
                    .limits(grid.limits());
        }
        return new Node(assets, generation, cellsC, consumption, importPrice, problem.build());
    }

    /** The same node with peaks that cost what they do in the mode of each month. */
    Node charged(Map<YearMonth, CapacityMode> modes) {
        Map<YearMonth, PeakPrice> prices = new HashMap<>();
        assets.connections().forEach(grid -> prices.putAll(PeakPrices.byMonth(grid.billing(), modes)));
        NodeProblem charged = problem.with(problem.demandCharge().with(prices));
        return new Node(assets, generation, cellsC, consumption, importPrice, charged);
    }

    /** Id of the park or hub. */
    String id() {
        return assets.id();
    }

    private static PriceSeries withCarbon(PriceSeries price, GridFactors factors, double yuanPerTco2) {
        FactorSeries factor = factors.on(price.axis());
        double[] yuanPerMwh = price.toArray();
        for (int k = 0; k < yuanPerMwh.length; k++) {
            yuanPerMwh[k] += factor.get(k) * yuanPerTco2;
        }
        return new PriceSeries(price.axis(), yuanPerMwh);
    }
}
