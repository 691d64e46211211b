package io.greenpark.core.weather;

/**
 * How well GHI = DNI cos z + DHI holds over a year, docs/model.md eq. (WEA-2).
 *
 * <p>Source of the limits: C. N. Long, E. G. Dutton, BSRN Global Network recommended QC tests, V2.0 (2002).
 *
 * @param rmsWPerM2 root mean square of the difference where GHI is above 50 W/m2; NaN if there is no such step [W/m2]
 * @param compared steps with a zenith angle below 75 degrees and GHI above 50 W/m2
 * @param missed those of them in which the difference is more than 8 % of GHI
 * @param missedLow steps with a zenith angle from 75 to 93 degrees in which it is more than 15 %
 */
public record Closure(double rmsWPerM2, int compared, int missed, int missedLow) {

    /** No step to compare. */
    static final Closure NONE = new Closure(Double.NaN, 0, 0, 0);

    /** Share of missed steps above which the components count as inconsistent as a whole [1]. */
    private static final double MAX_MISSED_FRACTION = 0.10;

    private static final double MIN_GHI_W_PER_M2 = 50.0;
    private static final double HIGH_SUN_TOLERANCE = 0.08;
    private static final double LOW_SUN_TOLERANCE = 0.15;
    private static final double COS_75 = Math.cos(Math.toRadians(75.0));

    /** Compares the steps in which all three are known; {@code cosZenith} is zero where the Sun is down. */
    static Closure of(double[] ghi, double[] dni, double[] dhi, double[] cosZenith) {
        double squares = 0.0;
        int steps = 0;
        int compared = 0;
        int missed = 0;
        int missedLow = 0;
        for (int k = 0; k < ghi.length; k++) {
            double difference = Math.abs(dni[k] * Math.max(0.0, cosZenith[k]) + dhi[k] - ghi[k]);
            if (ghi[k] > MIN_GHI_W_PER_M2 && !Double.isNaN(difference)) {
                steps++;
                squares += difference * difference;
                if (cosZenith[k] > COS_75) {
                    compared++;
                    missed += difference > HIGH_SUN_TOLERANCE * ghi[k] ? 1 : 0;
                } else {
                    missedLow += difference > LOW_SUN_TOLERANCE * ghi[k] ? 1 : 0;
                }
            }
        }
        return steps == 0 ? NONE : new Closure(Math.sqrt(squares / steps), compared, missed, missedLow);
    }

    /** Whether the components agree with GHI on the whole: at most a tenth of the compared steps miss. */
    public boolean consistent() {
        return missedFraction() <= MAX_MISSED_FRACTION;
    }

    /** Share of the compared steps that miss [1]; 1 if there is nothing to compare. */
    public double missedFraction() {
        return compared == 0 ? 1.0 : (double) missed / compared;
    }
}
