package io.greenpark.core.dispatch;

import io.greenpark.core.storage.Battery;

/** Checks the flows of a battery or heat store against docs/model.md eq. (DIS-2). */
final class StorageCheck {

    private StorageCheck() {}

    static void check(String name, Battery battery, StoragePlan plan, Violations violations) {
        violations.within(name + " charge", plan.chargeMw(), battery.chargeMw());
        violations.within(name + " discharge", plan.dischargeMw(), battery.dischargeMw());
        double hours = plan.storedMwh().axis().stepHours();
        double retained = battery.retainedFraction(hours);
        double beforeMwh = battery.initialMwh();
        for (int t = 0; t < plan.storedMwh().steps(); t++) {
            double storedMwh = plan.storedMwh().get(t);
            double dischargeMw = plan.dischargeMw().get(t);
            double expectedMwh = beforeMwh * retained
                    + plan.chargeMw().get(t) * hours * battery.chargeEfficiency()
                    - dischargeMw * hours / battery.dischargeEfficiency();
            if (!(Math.abs(storedMwh - expectedMwh) <= PlanCheck.TOLERANCE)) {
                violations.add("%s: stored energy of step %d is %s MWh, its flows give %s MWh"
                        .formatted(name, t, storedMwh, expectedMwh));
                return;
            }
            boolean belowFloor = storedMwh < battery.floorMwh() - PlanCheck.TOLERANCE && dischargeMw > 0.0;
            if (belowFloor
                    || storedMwh < -PlanCheck.TOLERANCE
                    || storedMwh > battery.ceilingMwh() + PlanCheck.TOLERANCE) {
                violations.add("%s: stored energy of step %d is %s MWh, outside [%s, %s]"
                        .formatted(name, t, storedMwh, battery.floorMwh(), battery.ceilingMwh()));
                return;
            }
            beforeMwh = storedMwh;
        }
    }
}
