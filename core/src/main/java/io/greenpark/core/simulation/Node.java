package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.DemandCharge;
import io.greenpark.core.dispatch.NodeProblem;
import io.greenpark.core.factors.GridFactorSeries;
import io.greenpark.core.park.Park;
import io.greenpark.core.series.FactorSeries;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.settlement.BillingTerms;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.tariff.EnergyPrices;
import io.greenpark.core.time.TimeAxis;
import java.util.List;

/**
 * A park before dispatch: what it consumes, what its plants could deliver, and what it asks the dispatcher.
 *
 * @param park the park
 * @param generation what its plants could deliver
 * @param consumption what it consumes
 * @param importPrice what an imported MWh costs on the bill [yuan/MWh]; the problem's price holds the carbon price as well
 * @param problem its part of the dispatch problem
 */
record Node(Park park, Generation generation, Consumption consumption, PriceSeries importPrice, NodeProblem problem) {

    static Node of(Park park, Generation generation, TimeAxis axis, double carbonPriceYuanPerTco2) {
        Consumption consumption = Consumption.of(park, axis);
        BillingTerms terms = park.grid().billing();
        PriceSeries importPrice = EnergyPrices.of(terms.tariff(), axis).total();
        NodeProblem problem = new NodeProblem(
                        park.id(),
                        PowerSeries.total(axis, List.of(consumption.load(), generation.ownUse())),
                        generation.available(axis),
                        park.grid().connection(),
                        withCarbon(importPrice, park.grid().factors(), carbonPriceYuanPerTco2),
                        terms.exportPrice().on(axis),
                        park.storage(),
                        demandCharge(terms))
                .toBuilder().limits(park.grid().limits()).build();
        return new Node(park, generation, consumption, importPrice, problem);
    }

    private static PriceSeries withCarbon(PriceSeries price, GridFactorSeries factors, double yuanPerTco2) {
        FactorSeries factor = factors.on(price.axis());
        double[] yuanPerMwh = price.toArray();
        for (int k = 0; k < yuanPerMwh.length; k++) {
            yuanPerMwh[k] += factor.get(k) * yuanPerTco2;
        }
        return new PriceSeries(price.axis(), yuanPerMwh);
    }

    /** What a peak costs; under {@code CHEAPEST} it may cost that, so dispatch takes it as charged. */
    private static DemandCharge demandCharge(BillingTerms terms) {
        return terms.capacityMode() == CapacityMode.TRANSFORMER
                ? DemandCharge.NONE
                : new DemandCharge(
                        terms.tariff().capacity().demandChargeYuanPerMwMonth(),
                        terms.demand().peakFactor(),
                        0.0);
    }
}
