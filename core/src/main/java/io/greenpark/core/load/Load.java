package io.greenpark.core.load;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.series.PowerSeries;

/**
 * Electric load of one consumer of a park, already on the scenario's time axis; docs/model.md eq. (LOA-4).
 *
 * @param id unique name within the park
 * @param power mean power per step without shifting or interruption [MW], not negative
 * @param shiftable the part that may be moved in time
 * @param interruptible the part that may be interrupted
 */
public record Load(String id, PowerSeries power, Shiftable shiftable, Interruptible interruptible) {

    public Load {
        Require.id("id", id);
        power.requireNoneNegative("loadMw");
        shiftable.requireWholeSteps(power.axis());
        if (shiftable.shareFraction() + interruptible.shareFraction() > 1.0) {
            throw new InvalidValueException(
                    "shiftable",
                    "must not be more than the whole load together with the interruptible part",
                    shiftable.shareFraction() + interruptible.shareFraction());
        }
    }

    /** A load that runs its course, come what may. */
    public Load(String id, PowerSeries power) {
        this(id, power, Shiftable.NONE, Interruptible.NONE);
    }

    /** The part that may be moved in time, without shifting [MW]. */
    public PowerSeries shiftablePower() {
        return power.times(shiftable.shareFraction());
    }

    /** The part that may be interrupted, without interruption [MW]. */
    public PowerSeries interruptiblePower() {
        return power.times(interruptible.shareFraction());
    }

    /** What is neither shiftable nor interruptible [MW]. */
    public PowerSeries firm() {
        double flexible = shiftable.shareFraction() + interruptible.shareFraction();
        return flexible == 0.0 ? power : power.times(1.0 - flexible);
    }
}
