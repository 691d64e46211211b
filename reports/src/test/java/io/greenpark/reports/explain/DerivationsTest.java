package io.greenpark.reports.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.result.Indicator;
import org.junit.jupiter.api.Test;

/** No indicator without a way to it. */
final class DerivationsTest {

    @Test
    void everyIndicatorHasAWay() {
        assertThat(Derivations.known()).containsExactlyInAnyOrder(Indicator.values());
    }
}
