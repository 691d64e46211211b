package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.DemandCharge;
import io.greenpark.core.dispatch.NodeProblem;
import io.greenpark.core.park.Park;
import io.greenpark.core.series.PowerSeries;
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
 * @param problem its part of the dispatch problem
 */
record Node(Park park, Generation generation, Consumption consumption, NodeProblem problem) {

    static Node of(Park park, Generation generation, TimeAxis axis) {
        Consumption consumption = Consumption.of(park, axis);
        BillingTerms terms = park.grid().billing();
        var problem = new NodeProblem(
                park.id(),
                PowerSeries.total(axis, List.of(consumption.load(), generation.ownUse())),
                generation.available(axis),
                park.grid().connection(),
                EnergyPrices.of(terms.tariff(), axis).total(),
                terms.exportPrice().on(axis),
                park.storage(),
                demandCharge(terms));
        return new Node(park, generation, consumption, problem);
    }

    /** What a peak costs; under {@code CHEAPEST} it may cost that, so dispatch takes it as charged. */
    private static DemandCharge demandCharge(BillingTerms terms) {
        return terms.capacityMode() == CapacityMode.TRANSFORMER
                ? DemandCharge.NONE
                : new DemandCharge(terms.tariff().capacity().demandChargeYuanPerMwMonth(), terms.peakFactor(), 0.0);
    }
}
