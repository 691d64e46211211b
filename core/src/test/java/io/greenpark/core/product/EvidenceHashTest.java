package io.greenpark.core.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EvidenceHashTest {

    @Test
    void itIsWorkedOutWhenItIsAskedForAndOnlyOnce() {
        var asked = new AtomicInteger();
        EvidenceHash hash = EvidenceHash.when(() -> "hash " + asked.incrementAndGet());

        assertThat(asked).hasValue(0);
        assertThat(hash.hex()).isEqualTo("hash 1");
        assertThat(hash).hasToString("hash 1").isEqualTo(EvidenceHash.of("hash 1"));
        assertThat(asked).hasValue(1);
    }

    @Test
    void hashesOfOtherEntriesDiffer() {
        assertThat(EvidenceHash.when(() -> "one"))
                .isNotEqualTo(EvidenceHash.of("other"))
                .hasSameHashCodeAs("one");
    }
}
