package io.greenpark.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.check.InvalidValueException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelismTest {

    private static final List<Integer> ITEMS = IntStream.range(0, 50).boxed().toList();

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 2, 8, 100})
    void resultsStandInTheOrderOfTheItems(int threads) {
        assertThat(new Parallelism(threads).map(ITEMS, i -> i * i))
                .isEqualTo(ITEMS.stream().map(i -> i * i).toList());
    }

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 4})
    void nothingIsDoneWhereThereIsNothingToDo(int threads) {
        assertThat(new Parallelism(threads).map(List.<Integer>of(), i -> i)).isEmpty();
    }

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 4})
    void theFirstFailureInTheOrderOfTheItemsIsThrownAsItWas(int threads) {
        assertThatThrownBy(() -> new Parallelism(threads).map(ITEMS, i -> {
                    if (i == 7 || i == 9) {
                        throw new InvalidValueException("item", "must not be", i);
                    }
                    return i;
                }))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("item must not be, but is 7");
    }

    @Test
    void errorsAreThrownAsTheyWere() {
        assertThatThrownBy(() -> new Parallelism(2).map(ITEMS, i -> {
                    throw new AssertionError("item " + i);
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessage("item 0");
    }

    @Test
    void twoThreadsWorkAtTheSameTime() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        var meeting = new CyclicBarrier(2);

        new Parallelism(2).map(List.of(1, 2), i -> {
            threads.add(Thread.currentThread());
            return await(meeting);
        });

        assertThat(threads).hasSize(2);
    }

    @Test
    void oneThreadIsTheCallers() {
        assertThat(Parallelism.sequential().map(List.of(1, 2), i -> Thread.currentThread()))
                .containsOnly(Thread.currentThread());
    }

    @Test
    void noThreadIsRefused() {
        assertThatThrownBy(() -> new Parallelism(0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("threads must be at least 1, but is 0");
    }

    private static int await(CyclicBarrier barrier) {
        try {
            return barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
