package io.greenpark.core.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.greenpark.core.result.StudyResult;
import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.simulation.Preparations;
import io.greenpark.core.simulation.Progress;
import io.greenpark.core.simulation.Scenario;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudyRunsTest {

    private static final List<String> RUNS = List.of("1", "2", "3", "4", "5");

    private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Integer> told = new ConcurrentLinkedQueue<>();
    private final Sink sink = new Sink();

    /** Has the runs 2 and 4 from before. */
    private static final class Sink implements ResultSink {

        private final Map<String, RunFailure> failures = new ConcurrentHashMap<>();

        @Override
        public boolean has(String run) {
            return run.equals("2") || run.equals("4");
        }

        @Override
        public void finished(String run, StudyResult result) {
            throw new AssertionError(run);
        }

        @Override
        public void failed(String run, RunFailure why) {
            assertThat(failures.put(run, why)).isNull();
        }
    }

    private Scenario refused(String run) {
        asked.add(run);
        throw new RefusedVariantException("values of " + run, new IllegalArgumentException());
    }

    private static StudyRuns runs(Function<String, Scenario> at) {
        return StudyRuns.of(RUNS, run -> run, at, new Preparations());
    }

    private void run(StudyRuns runs, int threads) {
        Progress progress = (run, finished, total) -> {
            assertThat(total).isEqualTo(RUNS.size());
            told.add(finished);
        };
        runs.run(new Parallelism(threads), sink, progress);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void eachRunThatIsNotThereIsMadeOnceAndNoneEndsTheOthers(int threads) {
        run(runs(this::refused), threads);

        assertThat(asked).containsExactlyInAnyOrder("1", "3", "5");
        assertThat(sink.failures)
                .containsOnlyKeys("1", "3", "5")
                .containsEntry("5", new RunFailure(RunStatus.REFUSED, "", "values of 5"));
        assertThat(told).containsExactlyInAnyOrder(3, 4, 5);
        assertThat(Collections.max(told)).isEqualTo(RUNS.size());
    }

    @Test
    void aRunCanBeSimulatedByItself() {
        runs(this::refused).simulate("3", sink);

        assertThat(asked).containsExactly("3");
        assertThat(sink.failures).containsOnlyKeys("3");
        assertThat(runs(this::refused).missing(sink)).containsExactly("1", "3", "5");
    }

    /** A fault of the program is none of the values, and is not hidden in a table. */
    @Test
    void faultsOfTheProgramEndTheStudy() {
        StudyRuns broken = runs(run -> {
            throw new IllegalStateException("broken at " + run);
        });

        assertThatThrownBy(() -> run(broken, 1)).hasStackTraceContaining("broken at 1");
        assertThat(sink.failures).isEmpty();
    }
}
