package io.greenpark.core.weather.synthesis;

/**
 * Stationary Gaussian process with a given autocorrelation at its first lags, docs/model.md eq. (WEA-12).
 *
 * <p>The recursion of Levinson and Durbin gives the best predictor of every order; the first steps use the shorter ones, so
 * that the process is stationary from its first value and needs no run-in.
 *
 * <p>Source: P. J. Brockwell, R. A. Davis, Time Series: Theory and Methods, 2nd ed. (1991), section 5.2.
 */
final class GaussianProcess {

    /** {@code predictors[m]} are the weights of the m latest values. */
    private final double[][] predictors;

    private final double[] innovationSd;

    private GaussianProcess(double[][] predictors, double[] innovationSd) {
        this.predictors = predictors;
        this.innovationSd = innovationSd;
    }

    /** Process whose value depends on the one before alone. */
    static GaussianProcess firstOrder(double lag1) {
        return ofAutocorrelation(new double[] {1.0, lag1});
    }

    /**
     * Process with the autocorrelation {@code r[0] = 1, r[1] … r[p]}.
     *
     * @throws IllegalArgumentException if no process has it
     */
    static GaussianProcess ofAutocorrelation(double[] r) {
        int order = r.length - 1;
        double[][] predictors = new double[order + 1][];
        double[] innovationSd = new double[order + 1];
        predictors[0] = new double[0];
        innovationSd[0] = 1.0;
        double variance = 1.0;
        for (int m = 1; m <= order; m++) {
            double[] shorter = predictors[m - 1];
            double rest = r[m];
            for (int j = 0; j < m - 1; j++) {
                rest -= shorter[j] * r[m - 1 - j];
            }
            double reflection = rest / variance;
            double[] longer = new double[m];
            for (int j = 0; j < m - 1; j++) {
                longer[j] = shorter[j] - reflection * shorter[m - 2 - j];
            }
            longer[m - 1] = reflection;
            variance *= 1.0 - reflection * reflection;
            if (!(variance > 0.0)) {
                throw new IllegalArgumentException("no process has this autocorrelation at lag " + m);
            }
            predictors[m] = longer;
            innovationSd[m] = Math.sqrt(variance);
        }
        return new GaussianProcess(predictors, innovationSd);
    }

    /** Values of unit variance from independent standard normal numbers. */
    double[] run(double[] normals) {
        double[] x = new double[normals.length];
        for (int k = 0; k < x.length; k++) {
            int m = Math.min(k, predictors.length - 1);
            double[] weights = predictors[m];
            double value = innovationSd[m] * normals[k];
            for (int j = 0; j < m; j++) {
                value += weights[j] * x[k - 1 - j];
            }
            x[k] = value;
        }
        return x;
    }
}
