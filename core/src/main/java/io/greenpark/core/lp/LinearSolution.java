package io.greenpark.core.lp;

/** What a solver of a {@link LinearModel} returns. */
public final class LinearSolution {

    private final boolean converged;
    private final int iterations;
    private final double error;
    private final double[] x;
    private final double[] y;

    LinearSolution(boolean converged, int iterations, double error, double[] x, double[] y) {
        this.converged = converged;
        this.iterations = iterations;
        this.error = error;
        this.x = x;
        this.y = y;
    }

    /** Whether residuals and gap are within {@link StagedIpm#TOLERANCE}. */
    public boolean converged() {
        return converged;
    }

    /** Steps taken. */
    public int iterations() {
        return iterations;
    }

    /** Largest of the relative primal residual, dual residual and gap. */
    public double error() {
        return error;
    }

    /** Copy of the values of the columns. */
    public double[] x() {
        return x.clone();
    }

    /** Copy of the multipliers of the rows: what one more unit on the right-hand side costs. */
    public double[] y() {
        return y.clone();
    }
}
