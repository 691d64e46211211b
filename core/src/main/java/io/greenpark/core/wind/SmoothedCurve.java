package io.greenpark.core.wind;

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

    /** The curve itself for {@link CurveSmoothing.None}, else its spread from standstill to 15 m/s beyond its end. */
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

    /** The speeds of the curve, those below it down to standstill, and those that reach 15 m/s beyond it. */
    private static double[] extended(SpeedTable curve) {
        double[] known = curve.speeds();
        double last = known[known.length - 1];
        double step = last - known[known.length - 2];
        int below = (int) Math.ceil(known[0] / BLOCK_M_PER_S);
        int above = (int) Math.ceil(REACH_M_PER_S / step);
        double[] speeds = new double[below + known.length + above];
        for (int i = 0; i < below; i++) {
            speeds[i] = i * BLOCK_M_PER_S;
        }
        System.arraycopy(known, 0, speeds, below, known.length);
        for (int i = 0; i < above; i++) {
            speeds[below + known.length + i] = last + (i + 1) * step;
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
