package io.greenpark.core.wind;

/**
 * Mean power of the machines of a farm behind each other, by wind speed and direction, computed once per farm. docs/model.md,
 * section 5.6.
 *
 * <p>Density is no axis: the model of the wakes knows ratios of speeds only, so that with speeds expressed in air of
 * reference density (WIN-6a) the table holds for any density. Between directions and speeds it is linear; its speeds hold
 * those of the power curve, so that a machine without neighbours is met exactly and wakes never add power.
 */
final class WakeTable {

    /** Widest step of the directions [deg]. */
    private static final double DIRECTION_STEP_DEG = 2.5;
    /** Widest step of the speeds [m/s]. */
    private static final double SPEED_STEP_M_PER_S = 0.25;

    private static final int DIRECTIONS = (int) (360.0 / DIRECTION_STEP_DEG);

    private final SpeedTable curve;
    /** Curve refined to the steps of this table; gives the place of a speed. */
    private final SpeedTable rows;
    /** Mean power by speed, then direction, the first direction repeated at the end [MW]. */
    private final double[] powerMw;

    WakeTable(SpeedTable curve, Thrust thrust, double rotorM, Wake.Park wake) {
        this.curve = curve;
        this.rows = refined(curve);
        this.powerMw = new double[rows.size() * (DIRECTIONS + 1)];
        int machines = wake.layout().machines().size();
        double[] slowing = new double[machines];
        double[] speedMPerS = new double[machines];
        for (int d = 0; d < DIRECTIONS; d++) {
            ParkWakes wakes = new ParkWakes(wake, rotorM, d * DIRECTION_STEP_DEG);
            for (int s = 0; s < rows.size(); s++) {
                wakes.speeds(rows.speed(s), thrust, slowing, speedMPerS);
                powerMw[s * (DIRECTIONS + 1) + d] = mean(speedMPerS);
            }
        }
        for (int s = 0; s < rows.size(); s++) {
            powerMw[s * (DIRECTIONS + 1) + DIRECTIONS] = powerMw[s * (DIRECTIONS + 1)];
        }
    }

    private double mean(double[] speedMPerS) {
        double sumMw = 0.0;
        for (double speed : speedMPerS) {
            sumMw += curve.at(speed);
        }
        return sumMw / speedMPerS.length;
    }

    private static SpeedTable refined(SpeedTable curve) {
        double[] speeds = new double[parts(curve)];
        double[] values = new double[speeds.length];
        int at = 0;
        for (int i = 0; i + 1 < curve.size(); i++) {
            int parts = parts(curve, i);
            for (int part = 0; part < parts; part++) {
                speeds[at] = curve.speed(i) + (curve.speed(i + 1) - curve.speed(i)) * part / parts;
                values[at] = curve.at(speeds[at]);
                at++;
            }
        }
        speeds[at] = curve.speed(curve.size() - 1);
        values[at] = curve.value(curve.size() - 1);
        return new SpeedTable("powerMw", speeds, values);
    }

    private static int parts(SpeedTable curve) {
        int parts = 1;
        for (int i = 0; i + 1 < curve.size(); i++) {
            parts += parts(curve, i);
        }
        return parts;
    }

    private static int parts(SpeedTable curve, int segment) {
        return (int) Math.ceil((curve.speed(segment + 1) - curve.speed(segment)) / SPEED_STEP_M_PER_S - 1e-9);
    }

    /**
     * Power of the farm over that of undisturbed machines [1]; one where these give nothing.
     *
     * @param speedMPerS wind speed at hub height, in air of reference density [m/s]
     * @param directionDeg direction the wind comes from [deg]
     */
    double efficiency(double speedMPerS, double directionDeg) {
        double freeMw = curve.at(speedMPerS);
        if (!(freeMw > 0.0)) {
            return 1.0;
        }
        int s = rows.segment(speedMPerS);
        double upper = (speedMPerS - rows.speed(s)) / (rows.speed(s + 1) - rows.speed(s));
        double turns = directionDeg / 360.0;
        double place = (turns - Math.floor(turns)) * DIRECTIONS;
        int d = Math.min((int) place, DIRECTIONS - 1);
        double right = place - d;
        int cell = s * (DIRECTIONS + 1) + d;
        int above = cell + DIRECTIONS + 1;
        double lowMw = powerMw[cell] + right * (powerMw[cell + 1] - powerMw[cell]);
        double highMw = powerMw[above] + right * (powerMw[above + 1] - powerMw[above]);
        return (lowMw + upper * (highMw - lowMw)) / freeMw;
    }
}
