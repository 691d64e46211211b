package io.greenpark.core.wind;

import java.util.Arrays;

/**
 * The power curve of one machine spread over the wind of an extended farm, eq. (WIN-11).
 *
 * <p>Source: form and settings of windpowerlib, function smooth_power_curve (after Knorr 2016): a Gaussian kernel on a grid
 * of 0.5 m/s over ±15 m/s, not renormalised, and zero where the deviation is zero.
 */
final class SmoothedCurve {

    private static final double REACH_M_PER_S = 15.0;
    private static final double BLOCK_M_PER_S = 0.5;

    private SmoothedCurve() {}

    /** The curve itself for {@link CurveSmoothing.None}, else its spread over a range that reaches 15 m/s further up. */
    static SpeedTable of(SpeedTable curve, CurveSmoothing smoothing) {
        if (smoothing instanceof CurveSmoothing.None) {
            return curve;
        }
        double[] speeds = extended(curve);
        double[] smoothed = new double[speeds.length];
        for (int i = 0; i < speeds.length; i++) {
            smoothed[i] = spread(curve, speeds[i], smoothing.deviationMPerS(speeds[i]));
        }
        return new SpeedTable("powerMw", speeds, smoothed);
    }

    private static double[] extended(SpeedTable curve) {
        double[] known = curve.speeds();
        double last = known[known.length - 1];
        double step = last - known[known.length - 2];
        int more = (int) Math.ceil(REACH_M_PER_S / step);
        double[] speeds = Arrays.copyOf(known, known.length + more);
        for (int i = 0; i < more; i++) {
            speeds[known.length + i] = last + (i + 1) * step;
        }
        return speeds;
    }

    private static double spread(SpeedTable curve, double speedMPerS, double deviationMPerS) {
        if (deviationMPerS == 0.0) {
            return 0.0;
        }
        int reach = (int) Math.round(REACH_M_PER_S / BLOCK_M_PER_S);
        double sum = 0.0;
        for (int b = -reach; b <= reach; b++) {
            double distance = b * BLOCK_M_PER_S;
            double z = distance / deviationMPerS;
            sum += BLOCK_M_PER_S * curve.at(speedMPerS + distance) * Math.exp(-0.5 * z * z);
        }
        return sum / (deviationMPerS * Math.sqrt(2.0 * Math.PI));
    }
}
