package io.greenpark.core.weather.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeibullMapTest {

    @Test
    void aShapeNearTheNormalDistributionLeavesAutocorrelationAlone() {
        // A Weibull distribution of shape 3.6 has no skewness.
        assertThat(new WeibullMap(3.6).mapped(0.5)).isCloseTo(0.5, within(0.005));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.2, 0.0, 0.3, 0.6, 0.95, 1.0})
    void unmappedIsTheInverse(double r) {
        WeibullMap map = new WeibullMap(1.4);

        assertThat(map.unmapped(map.mapped(r))).isCloseTo(r, within(1e-6));
    }

    @Test
    void theMapOfASkewedDistributionWeakensAutocorrelation() {
        // Simulated in another language with 64-point quadrature: 0.465 needs 0.475, 0.546 needs 0.562 at shape 1.4.
        WeibullMap map = new WeibullMap(1.4);

        assertThat(map.unmapped(0.465)).isCloseTo(0.480, within(0.01));
        assertThat(map.unmapped(0.546)).isCloseTo(0.562, within(0.01));
    }
}
