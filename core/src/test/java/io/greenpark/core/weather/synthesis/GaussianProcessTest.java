package io.greenpark.core.weather.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GaussianProcessTest {

    @Test
    void aFirstOrderProcessForgetsExponentially() {
        // x0 = 1; x1 = 0.6 · 1 + 0.8 · 0; x2 = 0.6 · 0.6 + 0.8 · 1
        double[] x = GaussianProcess.firstOrder(0.6).run(new double[] {1.0, 0.0, 1.0});

        assertThat(x).containsExactly(new double[] {1.0, 0.6, 1.16}, within(1e-15));
    }

    @Test
    void theProcessHasTheAutocorrelationAskedForFromItsFirstStep() {
        // Wide-sense check without randomness: the response to unit impulses gives the covariance exactly.
        double[] r = new double[9];
        for (int h = 0; h < r.length; h++) {
            r[h] = 0.3 * Math.exp(-h / 72.0) + 0.7 * Math.exp(-Math.pow(h / 6.0, 1.4));
        }
        GaussianProcess process = GaussianProcess.ofAutocorrelation(r);
        int n = 30;
        double[][] response = new double[n][];
        for (int i = 0; i < n; i++) {
            double[] impulse = new double[n];
            impulse[i] = 1.0;
            response[i] = process.run(impulse);
        }
        for (int k = 0; k < n; k++) {
            for (int h = 0; h < r.length && h <= k; h++) {
                double covariance = 0.0;
                for (int i = 0; i < n; i++) {
                    covariance += response[i][k] * response[i][k - h];
                }
                assertThat(covariance).as("step %d, lag %d", k, h).isCloseTo(r[h], within(1e-12));
            }
        }
    }

    @Test
    void anAutocorrelationThatNoProcessHasIsRefused() {
        // Two steps that follow the one between them closely cannot be opposed to each other.
        assertThatThrownBy(() -> GaussianProcess.ofAutocorrelation(new double[] {1.0, 0.9, -0.9}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no process has this autocorrelation at lag 2");
    }
}
