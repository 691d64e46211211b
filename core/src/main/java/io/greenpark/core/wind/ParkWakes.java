package io.greenpark.core.wind;

import java.util.Arrays;

/**
 * The wakes of a farm for one direction of the wind, eq. (WIN-13) to (WIN-15).
 *
 * <p>What depends on the layout alone is computed once: the machines in the order of the wind, and for each the machines
 * whose wake it stands in, with the share of the deficit that reaches it.
 */
final class ParkWakes {

    /** Bounds of the thrust coefficient as in the System Advisor Model: a rotor always takes a little, never all. */
    private static final double LEAST_THRUST = 0.02;

    private static final double MOST_THRUST = 0.999;

    private final Wake.Superposition superposition;
    /** Indices of the machines, the first one first in the wind. */
    private final int[] machine;
    /** Wakes on the machine at place {@code p} are those from {@code firstWake[p]} to below {@code firstWake[p + 1]}. */
    private final int[] firstWake;
    /** Place of the machine that casts the wake. */
    private final int[] caster;
    /** Share of the deficit at the caster that reaches the machine, {@code (r/rw)² Ao/(π r²)}. */
    private final double[] reach;

    ParkWakes(Wake.Park wake, double rotorM, double directionDeg) {
        superposition = wake.superposition();
        int n = wake.layout().machines().size();
        double[] downwindM = new double[n];
        double[] crosswindM = new double[n];
        double angle = Math.toRadians(directionDeg + 90.0);
        for (int i = 0; i < n; i++) {
            FarmLayout.Position at = wake.layout().machines().get(i);
            downwindM[i] = at.eastM() * Math.cos(angle) - at.northM() * Math.sin(angle);
            crosswindM[i] = at.eastM() * Math.sin(angle) + at.northM() * Math.cos(angle);
        }
        machine = inOrderOf(downwindM);
        firstWake = new int[n + 1];
        int[] casters = new int[n * (n - 1) / 2];
        double[] reaches = new double[casters.length];
        int wakes = 0;
        for (int p = 0; p < n; p++) {
            firstWake[p] = wakes;
            for (int q = 0; q < p; q++) {
                double share = reach(
                        downwindM[machine[p]] - downwindM[machine[q]],
                        Math.abs(crosswindM[machine[p]] - crosswindM[machine[q]]),
                        rotorM / 2.0,
                        wake.decay());
                if (share > 0.0) {
                    casters[wakes] = q;
                    reaches[wakes++] = share;
                }
            }
        }
        firstWake[n] = wakes;
        caster = Arrays.copyOf(casters, wakes);
        reach = Arrays.copyOf(reaches, wakes);
    }

    private static int[] inOrderOf(double[] downwindM) {
        Integer[] order = new Integer[downwindM.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(downwindM[a], downwindM[b]));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    /** Eq. (WIN-13), (WIN-14): how much of a deficit arrives at a distance. */
    private static double reach(double downwindM, double crosswindM, double radiusM, double decay) {
        double wakeRadiusM = radiusM + decay * downwindM;
        double overlapM2 = overlapM2(crosswindM, radiusM, wakeRadiusM);
        double narrowing = radiusM / wakeRadiusM;
        return narrowing * narrowing * overlapM2 / (Math.PI * radiusM * radiusM);
    }

    /** Area that two circles share, the second not smaller than the first. */
    private static double overlapM2(double distanceM, double radiusM, double wakeRadiusM) {
        if (distanceM >= radiusM + wakeRadiusM) {
            return 0.0;
        }
        if (distanceM <= wakeRadiusM - radiusM) {
            return Math.PI * radiusM * radiusM;
        }
        double r2 = radiusM * radiusM;
        double w2 = wakeRadiusM * wakeRadiusM;
        double d2 = distanceM * distanceM;
        double rotorAngle = Math.acos((d2 + r2 - w2) / (2.0 * distanceM * radiusM));
        double wakeAngle = Math.acos((d2 + w2 - r2) / (2.0 * distanceM * wakeRadiusM));
        return r2 * (rotorAngle - 0.5 * Math.sin(2.0 * rotorAngle))
                + w2 * (wakeAngle - 0.5 * Math.sin(2.0 * wakeAngle));
    }

    /**
     * Fills the wind speed at each machine.
     *
     * @param freeMPerS speed of the undisturbed wind [m/s]
     * @param thrust thrust of the machines
     * @param slowing space for one number per machine
     * @param speedMPerS speed at each machine, in the order of the layout [m/s]
     */
    void speeds(double freeMPerS, Thrust thrust, double[] slowing, double[] speedMPerS) {
        for (int p = 0; p < machine.length; p++) {
            double speed = superposition == Wake.Superposition.WORST
                    ? worst(p, freeMPerS, slowing, speedMPerS)
                    : rootSumSquare(p, freeMPerS, slowing);
            double ct = Math.max(LEAST_THRUST, Math.min(MOST_THRUST, thrust.coefficient(speed)));
            slowing[p] = 1.0 - Math.sqrt(1.0 - ct);
            speedMPerS[machine[p]] = speed;
        }
    }

    private double worst(int p, double freeMPerS, double[] slowing, double[] speedMPerS) {
        double speed = freeMPerS;
        for (int w = firstWake[p]; w < firstWake[p + 1]; w++) {
            int q = caster[w];
            speed = Math.min(speed, speedMPerS[machine[q]] * (1.0 - slowing[q] * reach[w]));
        }
        return speed;
    }

    private double rootSumSquare(int p, double freeMPerS, double[] slowing) {
        double sum = 0.0;
        for (int w = firstWake[p]; w < firstWake[p + 1]; w++) {
            double deficit = slowing[caster[w]] * reach[w];
            sum += deficit * deficit;
        }
        return freeMPerS * Math.max(0.0, 1.0 - Math.sqrt(sum));
    }
}
