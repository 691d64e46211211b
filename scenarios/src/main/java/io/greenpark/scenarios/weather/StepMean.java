package io.greenpark.scenarios.weather;

/** Mean of the rows of one step; of directions, the direction of the mean of their unit vectors. docs/model.md eq. (WEA-34). */
final class StepMean {

    private static final double SMALLEST_VECTOR = 1e-9;

    private final boolean direction;
    private final int rows;
    private double sum;
    private double across;
    private int present;

    /**
     * @param direction whether the values are directions [deg]
     * @param rows rows of a step
     */
    StepMean(boolean direction, int rows) {
        this.direction = direction;
        this.rows = rows;
    }

    /**
     * Adds a row.
     *
     * @param value NaN if it is missing
     * @param part which row of the step it is, from 0; the first begins anew
     * @return the mean so far; NaN if more rows are missing than half of the step has
     */
    double add(double value, int part) {
        if (part == 0) {
            sum = 0.0;
            across = 0.0;
            present = 0;
        }
        if (!Double.isNaN(value)) {
            double angle = Math.toRadians(value);
            sum += direction ? Math.cos(angle) : value;
            across += direction ? Math.sin(angle) : 0.0;
            present++;
        }
        if (2 * present < rows) {
            return Double.NaN;
        }
        return direction ? meanDirection() : sum / present;
    }

    private double meanDirection() {
        if (Math.hypot(sum, across) < SMALLEST_VECTOR * present) {
            return Double.NaN;
        }
        double degrees = Math.toDegrees(Math.atan2(across, sum));
        return degrees < 0.0 ? degrees + 360.0 : degrees;
    }
}
