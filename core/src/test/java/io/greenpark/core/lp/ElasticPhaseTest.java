package io.greenpark.core.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElasticPhaseTest {

    @Test
    void rowThatCannotBeMetIsNamedWithWhatItLacks() {
        // Two stages; x ≤ 1 can be met, y ≤ 1 misses the 3.5 that its row needs by 2.5.
        var builder = new LinearModelBuilder();
        builder.entry(builder.row(0, 1.0, 1.0), builder.column(0, 7.0, 0.0, 1.0), 1.0);
        builder.entry(builder.row(1, 3.5, 3.5), builder.column(1, 7.0, 0.0, 1.0), 1.0);

        ElasticPhase elastic = ElasticPhase.of(builder.build(), row -> 1.0);

        assertThat(elastic.infeasible()).isTrue();
        assertThat(elastic.miss(0)).isCloseTo(0.0, within(1e-6));
        assertThat(elastic.miss(1)).isCloseTo(2.5, within(1e-6));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void feasibleModelIsNotCalledInfeasible(long seed) {
        assertThat(ElasticPhase.of(StagedModels.random(seed, 12), row -> 1.0).infeasible())
                .isFalse();
    }
}
