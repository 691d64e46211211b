package io.greenpark.core.dispatch;

import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.thermal.OnOff;

/** Checks that a thermal unit runs and stands still as long as it must, from its course alone. */
final class UnitCheck {

    private static final double SAME_HOURS = 1e-9;

    private UnitCheck() {}

    static void check(String name, ThermalUnit unit, PowerSeries power, Violations violations) {
        OnOff onOff = unit.onOff();
        double stepHours = power.axis().stepHours();
        boolean runs = onOff.initiallyOn();
        double sinceHours = onOff.initialHours();
        for (int t = 0; t < power.steps(); t++) {
            if (power.get(t) > 0.0 != runs) {
                double leastHours = runs ? onOff.minUpHours() : onOff.minDownHours();
                if (sinceHours < leastHours - SAME_HOURS) {
                    violations.add("%s %s before step %d after %s h, fewer than %s"
                            .formatted(name, runs ? "stops" : "starts", t, sinceHours, leastHours));
                    return;
                }
                runs = !runs;
                sinceHours = 0.0;
            }
            sinceHours += stepHours;
        }
    }
}
