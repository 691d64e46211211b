package io.greenpark.core.lp;

/** What an {@link IntegerSolver} returns. */
public final class IntegerSolution {

    private final Outcome outcome;
    private final double[] x;
    private final double objective;
    private final double bound;

    /** How a search ended. */
    public enum Outcome {
        /** A solution within the gap. */
        OPTIMAL,
        /** No solution exists. */
        INFEASIBLE,
        /** The time was over before the gap was closed. */
        OUT_OF_TIME
    }

    private IntegerSolution(Outcome outcome, double[] x, double objective, double bound) {
        this.outcome = outcome;
        this.x = x.clone();
        this.objective = objective;
        this.bound = bound;
    }

    /** A solution {@code x} within the gap, and what no solution costs less than. */
    public static IntegerSolution optimal(double[] x, double objective, double bound) {
        return new IntegerSolution(Outcome.OPTIMAL, x, objective, bound);
    }

    /** There is no solution. */
    public static IntegerSolution infeasible() {
        return none(Outcome.INFEASIBLE);
    }

    /** The time is over. */
    public static IntegerSolution outOfTime() {
        return none(Outcome.OUT_OF_TIME);
    }

    private static IntegerSolution none(Outcome outcome) {
        return new IntegerSolution(outcome, new double[0], Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }

    /** How the search ended. */
    public Outcome outcome() {
        return outcome;
    }

    /** Copy of the values of the columns; none without a solution within the gap. */
    public double[] x() {
        return x.clone();
    }

    /** Cost of the solution; {@code +∞} for none. */
    public double objective() {
        return objective;
    }

    /** What no solution costs less than, as far as the solver can be trusted; {@code −∞} without a solution. */
    public double bound() {
        return bound;
    }
}
