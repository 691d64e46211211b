package io.greenpark.core.wind;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;

/**
 * One wind farm: a number of machines of one type.
 *
 * @param id unique name within the node
 * @param weather id of the weather site
 * @param count number of machines
 * @param hubHeightM hub height above ground [m]
 * @param meanSpeedMPerS long-term mean wind speed of the site [m/s]
 * @param meanSpeedHeightM height of that mean above ground [m]
 */
public record WindFarm(
        String id, String weather, int count, double hubHeightM, double meanSpeedMPerS, double meanSpeedHeightM) {

    public WindFarm {
        Require.id("id", id);
        if (count < 1) {
            throw new InvalidValueException("count", "must be at least 1", count);
        }
        Require.within("hubHeightM", hubHeightM, 10.0, 250.0);
        Require.within("meanSpeedMPerS", meanSpeedMPerS, 1.0, 15.0);
        Require.within("meanSpeedHeightM", meanSpeedHeightM, 10.0, 250.0);
    }
}
