package io.greenpark.core.dispatch;

/**
 * What a solver of a {@link DispatchModel} returns.
 *
 * @param method which solver it was
 * @param x one value per column of the model
 * @param y one multiplier per row of the model [yuan per unit of the row]
 */
record LinearOptimum(OptimalMethod method, double[] x, double[] y) {}
