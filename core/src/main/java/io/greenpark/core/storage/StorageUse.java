package io.greenpark.core.storage;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.series.EnergySeries;
import java.util.List;

/**
 * How a battery was used over a plan, as its ageing sees it.
 *
 * @param hours length of the plan [h]
 * @param cycles cycles of the state of charge [1]
 * @param meanSocFraction mean state of charge [1]
 * @param temperatureC cell temperature per step [°C]
 */
public record StorageUse(double hours, List<Rainflow.Cycle> cycles, double meanSocFraction, List<Double> temperatureC) {

    public StorageUse {
        cycles = List.copyOf(cycles);
        temperatureC = List.copyOf(temperatureC);
    }

    /**
     * The use of {@code battery} on a path of stored energy.
     *
     * @param stored energy at the end of each step
     * @param temperatureC cell temperature, one for all steps or one per step [°C]
     */
    public static StorageUse of(Battery battery, EnergySeries stored, List<Double> temperatureC) {
        if (temperatureC.size() != 1 && temperatureC.size() != stored.steps()) {
            throw new InvalidValueException(
                    "temperatureC", "must be one value, or one per step", temperatureC.size() + " values");
        }
        double[] socFraction = new double[stored.steps() + 1];
        socFraction[0] = battery.initialSocFraction();
        double sum = 0.0;
        for (int t = 0; t < stored.steps(); t++) {
            socFraction[t + 1] = battery.capacityMwh() > 0.0 ? stored.get(t) / battery.capacityMwh() : 0.0;
            sum += socFraction[t + 1];
        }
        return new StorageUse(
                stored.steps() * stored.axis().stepHours(),
                Rainflow.cycles(socFraction),
                sum / stored.steps(),
                temperatureC);
    }

    /** Cycles of any depth, half cycles as halves [1]. */
    public double cycleCount() {
        return cycles.stream().mapToDouble(Rainflow.Cycle::count).sum();
    }

    /** Full cycles that would move the same energy [1]. */
    public double equivalentFullCycles() {
        return cycles.stream()
                .mapToDouble(cycle -> cycle.range() * cycle.count())
                .sum();
    }
}
