package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.dispatch.StoragePlan;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.Working;
import io.greenpark.core.result.Working.How;
import io.greenpark.core.result.WorkingRow;
import io.greenpark.core.storage.AgeingTerms;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.storage.DeratedUse;
import io.greenpark.core.storage.StorageAgeing;
import io.greenpark.core.storage.StorageUse;
import java.util.ArrayList;
import java.util.List;

/**
 * How the batteries of a node were used by a plan, and how those whose ageing is accounted have aged by it, docs/model.md
 * eq. (DIS-43) to (DIS-46) and (DIS-60).
 */
final class StorageTerms {

    /** A later end of life is not told: no model of ageing reaches so far. */
    private static final double MOST_YEARS = 100.0;

    private final String node;
    private final Battery battery;
    private final List<Working> terms = new ArrayList<>();

    private StorageTerms(String node, Battery battery) {
        this.node = node;
        this.battery = battery;
    }

    static List<Working> of(Node node, NodePlan plan) {
        List<Working> all = new ArrayList<>();
        for (int b = 0; b < node.assets().storage().size(); b++) {
            Battery battery = node.assets().storage().get(b);
            if (battery.capacityMwh() > 0.0) {
                StoragePlan used = plan.storage().get(b);
                List<Double> cellC = node.cellsC().get(b);
                var storage = new StorageTerms(node.id(), battery);
                storage.cycles(used);
                battery.ageing().forEach(terms -> storage.age(terms, used, cellC));
                all.addAll(storage.terms);
            }
        }
        return all;
    }

    private void cycles(StoragePlan plan) {
        add(Indicator.STORAGE_CYCLES, WorkingRow.MOVED, plan.dischargeMw().energyMwh());
        divide(Indicator.STORAGE_CYCLES, WorkingRow.CAPACITY, battery.capacityMwh());
    }

    private void age(AgeingTerms ageing, StoragePlan plan, List<Double> cellC) {
        StorageAgeing model = ageing.cells().ageing();
        StorageUse use = StorageUse.of(battery, plan.storedMwh(), cellC);
        share(Indicator.STORAGE_EQUIVALENT_FULL_CYCLES, WorkingRow.CYCLES, use.equivalentFullCycles());
        divide(Indicator.STORAGE_EQUIVALENT_FULL_CYCLES, WorkingRow.CAPACITY, battery.capacityMwh());
        capacityLeft(model, use);
        double years = model.yearsToEnd(use, MOST_YEARS);
        if (years < MOST_YEARS) {
            Indicator end = Indicator.STORAGE_YEARS_TO_END_OF_LIFE;
            terms.add(term(end, WorkingRow.YEARS_TO_END, years).as(How.LEAST));
            terms.add(term(end, WorkingRow.FADE_ALLOWED, 1.0 - model.endOfLifeFraction())
                    .as(How.NOTE));
            terms.add(term(end, WorkingRow.CYCLE_FADE_BY_THEN, model.cycleFade(use, years))
                    .as(How.NOTE));
            terms.add(term(end, WorkingRow.CALENDAR_FADE_BY_THEN, model.calendarFade(use, years))
                    .as(How.NOTE));
        }
        DeratedUse derated =
                DeratedUse.of(battery, ageing.cells().derating(), plan.chargeMw(), plan.dischargeMw(), cellC);
        add(Indicator.STORAGE_CHARGED_BEYOND_SHARE, WorkingRow.MOVED_BEYOND, derated.chargedBeyondMwh());
        divide(Indicator.STORAGE_CHARGED_BEYOND_SHARE, WorkingRow.MOVED, derated.chargedMwh());
        add(Indicator.STORAGE_DISCHARGED_BEYOND_SHARE, WorkingRow.MOVED_BEYOND, derated.dischargedBeyondMwh());
        divide(Indicator.STORAGE_DISCHARGED_BEYOND_SHARE, WorkingRow.MOVED, derated.dischargedMwh());
    }

    private void capacityLeft(StorageAgeing model, StorageUse use) {
        Indicator left = Indicator.STORAGE_CAPACITY_LEFT_FRACTION;
        double cycleFade = model.cycleFade(use, 1.0);
        double calendarFade = model.calendarFade(use, 1.0);
        add(left, WorkingRow.CAPACITY, battery.capacityMwh());
        lost(left, WorkingRow.CYCLE_FADE, cycleFade);
        lost(left, WorkingRow.CALENDAR_FADE, calendarFade);
        if (cycleFade + calendarFade > 1.0) {
            share(left, WorkingRow.FADE_BEYOND_ALL, cycleFade + calendarFade - 1.0);
        }
        divide(left, WorkingRow.CAPACITY, battery.capacityMwh());
    }

    private Working term(Indicator indicator, WorkingRow row, double quantity) {
        return Working.of(node, indicator, row, quantity).about(battery.id());
    }

    private void add(Indicator indicator, WorkingRow row, double quantity) {
        terms.add(term(indicator, row, quantity));
    }

    private void share(Indicator indicator, WorkingRow row, double share) {
        terms.add(term(indicator, row, share).times(battery.capacityMwh(), "MWh"));
    }

    private void lost(Indicator indicator, WorkingRow row, double share) {
        terms.add(term(indicator, row, share).times(-battery.capacityMwh(), "MWh"));
    }

    private void divide(Indicator indicator, WorkingRow row, double quantity) {
        terms.add(term(indicator, row, quantity).as(How.DIVISOR));
    }
}
