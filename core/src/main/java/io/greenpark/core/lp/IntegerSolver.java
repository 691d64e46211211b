package io.greenpark.core.lp;

/**
 * Finds the least cost of a model with whole columns. Core has none: the optional module {@code greenpark-milp} brings one, which
 * {@link java.util.ServiceLoader} finds where it is on the class path.
 *
 * <p>Implementations are immutable and give the same solution for the same model and settings, whatever the machine.
 */
public interface IntegerSolver {

    /**
     * Solves {@code model}.
     *
     * @throws IllegalStateException if the solver fails or cannot be used on this machine
     */
    IntegerSolution solve(IntegerModel model, IntegerSettings settings);
}
