package io.greenpark.core.result;

import java.util.ArrayList;
import java.util.List;

/**
 * What a wind farm delivers while the wind at hub height is within one metre per second.
 *
 * @param fromMPerS lower bound of the speed [m/s]; the upper is one higher
 * @param hours how long it blows so [h]
 * @param meanMw mean available power of those hours [MW]
 */
public record SpeedClass(double fromMPerS, double hours, double meanMw) {

    /** Classes from zero to the highest speed, those without an hour in between included; speeds and powers by step. */
    static List<SpeedClass> of(double[] speedMPerS, double[] availableMw, double stepHours) {
        int classes = 0;
        for (double speed : speedMPerS) {
            classes = Math.max(classes, (int) Math.floor(speed) + 1);
        }
        int[] steps = new int[classes];
        double[] sums = new double[classes];
        for (int k = 0; k < speedMPerS.length; k++) {
            int at = (int) Math.floor(speedMPerS[k]);
            steps[at]++;
            sums[at] += availableMw[k];
        }
        List<SpeedClass> list = new ArrayList<>();
        for (int at = 0; at < classes; at++) {
            list.add(new SpeedClass(at, steps[at] * stepHours, steps[at] == 0 ? 0.0 : sums[at] / steps[at]));
        }
        return List.copyOf(list);
    }
}
