package io.greenpark.core.weather.synthesis;

/**
 * What becomes of the autocorrelation of a Gaussian process when its values are mapped onto a Weibull distribution,
 * docs/model.md eq. (WEA-23).
 *
 * <p>The map is expanded in Hermite polynomials: with the coefficients c of the map an autocorrelation r becomes
 * {@code Σ c² rⁿ / Σ c²}. Source: P.-L. Liu, A. Der Kiureghian, Multivariate distribution models with prescribed marginals and
 * covariances, Probabilistic Engineering Mechanics 1 (1986) 105.
 */
final class WeibullMap {

    private static final int POINTS = 1000;
    private static final int ORDERS = 6;
    private static final int PASSES = 40;

    /** Share of the variance that each order of the expansion carries, from order 1. */
    private final double[] shares = new double[ORDERS];

    WeibullMap(double weibullK) {
        double[] coefficients = new double[ORDERS];
        for (int i = 0; i < POINTS; i++) {
            double probability = (i + 0.5) / POINTS;
            double z = CounterRandom.normalQuantile(probability);
            double value = Math.pow(-Math.log1p(-probability), 1.0 / weibullK);
            double before = 0.0;
            double hermite = 1.0;
            for (int n = 1; n <= ORDERS; n++) {
                // Orthonormal polynomials: √n h(n) = z h(n-1) - √(n-1) h(n-2)
                double next = (z * hermite - Math.sqrt(n - 1.0) * before) / Math.sqrt(n);
                before = hermite;
                hermite = next;
                coefficients[n - 1] += value * hermite / POINTS;
            }
        }
        double sum = 0.0;
        for (double c : coefficients) {
            sum += c * c;
        }
        for (int n = 0; n < ORDERS; n++) {
            shares[n] = coefficients[n] * coefficients[n] / sum;
        }
    }

    /** Autocorrelation of the mapped values for {@code r} of the process. */
    double mapped(double r) {
        double value = 0.0;
        for (int n = ORDERS - 1; n >= 0; n--) {
            value = (value + shares[n]) * r;
        }
        return value;
    }

    /** Autocorrelation of the process that is mapped onto {@code wanted}. */
    double unmapped(double wanted) {
        double r = wanted;
        for (int pass = 0; pass < PASSES; pass++) {
            r += 0.7 * (wanted - mapped(r));
        }
        return r;
    }
}
