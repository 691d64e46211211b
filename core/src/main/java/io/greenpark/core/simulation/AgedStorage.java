package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.dispatch.StoragePlan;
import io.greenpark.core.storage.AgeingTerms;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.storage.DeratedUse;
import io.greenpark.core.storage.StorageUse;
import java.util.List;

/**
 * How the batteries whose ageing is accounted have aged by a plan, docs/model.md eq. (DIS-43) to (DIS-46) and (DIS-60).
 *
 * @param capacityMwh their rated capacity [MWh]; zero if there are none
 * @param cycledMwh equivalent full cycles of each times its capacity [MWh]
 * @param leftMwh capacity that is left after a year of such use [MWh]
 * @param yearsToEnd years of such use until the first of them ends its life; infinite if that is later than
 *     {@link #MOST_YEARS}
 * @param derated what their temperature kept them from
 */
record AgedStorage(double capacityMwh, double cycledMwh, double leftMwh, double yearsToEnd, DeratedUse derated) {

    /** A later end of life is not told: no model of ageing reaches so far. */
    private static final double MOST_YEARS = 100.0;

    static final AgedStorage NONE = new AgedStorage(0.0, 0.0, 0.0, Double.POSITIVE_INFINITY, DeratedUse.NONE);

    static AgedStorage of(Node node, NodePlan plan) {
        AgedStorage all = NONE;
        for (int b = 0; b < node.assets().storage().size(); b++) {
            Battery battery = node.assets().storage().get(b);
            for (AgeingTerms terms : battery.ageing()) {
                all = all.plus(
                        of(battery, terms, plan.storage().get(b), node.cellsC().get(b)));
            }
        }
        return all;
    }

    private static AgedStorage of(Battery battery, AgeingTerms terms, StoragePlan plan, List<Double> cellC) {
        StorageUse use = StorageUse.of(battery, plan.storedMwh(), cellC);
        double capacityMwh = battery.capacityMwh();
        double years = terms.cells().ageing().yearsToEnd(use, MOST_YEARS);
        return new AgedStorage(
                capacityMwh,
                use.equivalentFullCycles() * capacityMwh,
                terms.cells().ageing().capacityFraction(use, 1.0) * capacityMwh,
                capacityMwh > 0.0 && years < MOST_YEARS ? years : Double.POSITIVE_INFINITY,
                DeratedUse.of(battery, terms.cells().derating(), plan.chargeMw(), plan.dischargeMw(), cellC));
    }

    /** Both together; the life of the first that ends it. */
    AgedStorage plus(AgedStorage other) {
        return new AgedStorage(
                capacityMwh + other.capacityMwh,
                cycledMwh + other.cycledMwh,
                leftMwh + other.leftMwh,
                Math.min(yearsToEnd, other.yearsToEnd),
                derated.plus(other.derated));
    }
}
