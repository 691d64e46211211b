package io.greenpark.core.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnDemandTest {

    @Test
    void itIsWorkedOutOnceAndNotBeforeItIsAskedFor() {
        var works = new AtomicInteger();
        var column = new OnDemand<>(() -> {
            works.incrementAndGet();
            return new SummedColumn(new double[] {1.0, 2.0});
        });
        assertThat(works).hasValue(0);

        assertThat(column.get().sum()).isEqualTo(3.0);
        assertThat(column.get()).isSameAs(column.get());
        assertThat(works).hasValue(1);
    }
}
