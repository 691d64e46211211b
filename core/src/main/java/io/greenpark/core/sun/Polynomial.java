package io.greenpark.core.sun;

/** Sum of powers, by Horner's rule. */
final class Polynomial {

    private Polynomial() {}

    /** {@code Σ coefficients[i] · at^i}. */
    static double at(double[] coefficients, double at) {
        double value = 0.0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            value = value * at + coefficients[i];
        }
        return value;
    }
}
