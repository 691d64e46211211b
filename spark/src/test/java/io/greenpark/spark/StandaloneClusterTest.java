package io.greenpark.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.cli.Main;
import io.greenpark.core.simulation.Progress;
import io.greenpark.core.study.RunStatus;
import io.greenpark.scenarios.engine.ResultsEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real master with two workers: what they simulate, and what becomes of it when processes are killed. */
@Timeout(120)
class StandaloneClusterTest {

    private static final int PATIENCE_SECONDS = 100;
    private static final int FEW = 3;

    @TempDir
    private static Path shared;

    private static StandaloneCluster cluster;
    private static Path scenario;
    private static Path expected;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws Exception {
        cluster = StandaloneCluster.start(shared);
        cluster.addWorker();
        cluster.addWorker();
        StandaloneCluster.settings().forEach(System::setProperty);
        scenario = Studies.longSweep(shared);
        expected = shared.resolve("threads");
        Studies.sweepByThreads(scenario, expected, 2);
    }

    @AfterAll
    static void end() {
        StandaloneCluster.settings().keySet().forEach(System::clearProperty);
        cluster.close();
    }

    private static long finished(Path out) {
        try (Stream<Path> points = Files.list(out.resolve("points"))) {
            return points.filter(file -> file.toString().endsWith(".csv")).count();
        } catch (IOException e) {
            return 0;
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            Thread.sleep(5);
        }
    }

    @Test
    void theStudyGoesOnWhenAWorkerIsKilled() throws Exception {
        Path out = folder.resolve("out");
        var study = CompletableFuture.runAsync(() -> Studies.sweepBySpark(scenario, out, cluster.url()));
        await(() -> finished(out) >= FEW && cluster.executors().size() == 2 || study.isDone());
        assertThat(study).isNotDone();
        cluster.killWorker(0);
        cluster.addWorker();
        study.get(PATIENCE_SECONDS, TimeUnit.SECONDS);

        Studies.assertSame(out, expected);
    }

    private Process driver(Path out) throws IOException {
        return StandaloneCluster.java(
                        folder,
                        "driver",
                        List.of(
                                Main.class.getName(),
                                "sweep",
                                scenario.toString(),
                                "--engine",
                                "spark",
                                "--master",
                                cluster.url(),
                                "--out",
                                out.toString()))
                .start();
    }

    @Test
    void aKilledCommandGoesOnWhereItWas() throws Exception {
        Path out = folder.resolve("out");
        Process killed = driver(out);
        await(() -> finished(out) >= FEW || !killed.isAlive());
        killed.destroyForcibly().waitFor();
        long kept = finished(out);
        assertThat(kept).as(Files.readString(folder.resolve("driver.log"))).isBetween((long) FEW, 23L);

        Process again = driver(out);
        assertThat(again.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("driver.log")).content().contains(kept + " of them were there from an earlier run.");
        assertThat(again.exitValue()).isZero();
        Studies.assertSame(out, expected);
    }

    @Test
    void runsThatFailOrEndTheirProcessAreRowsAndHarmNoOther() throws Exception {
        Path poisoned = Studies.poisonedSweep(folder);
        Path out = folder.resolve("out");
        Studies.sweepBySpark(poisoned, out, cluster.url());

        assertThat(out.resolve("without-plan.csv")).content().isEqualTo("""
                        run,case,status,reason
                        list-ends-process,,failed,"the process that simulated it ended without an answer, as often as it was tried"
                        list-fails,,failed,java.lang.IllegalStateException: the solver has failed at 11.0 s
                        """);
        assertThat(finished(out)).isEqualTo(6);
    }

    /** The same where the workers write the results: each of these runs is a row of the runs. */
    @Test
    void runsThatFailOrEndTheirProcessAreRowsOfSharedResults() throws Exception {
        Path poisoned = Studies.poisonedSweep(folder);
        List<ResultsEngine.Outcome> outcomes = SharedResultsTest.sweepBySpark(
                poisoned, folder.resolve("shared").toUri(), cluster.url(), false, Progress.none());

        assertThat(outcomes)
                .containsExactly(
                        new ResultsEngine.Outcome(RunStatus.FINISHED, 6, "grid-00001", ""),
                        new ResultsEngine.Outcome(
                                RunStatus.FAILED,
                                2,
                                "list-ends-process",
                                "the process that simulated it ended without an answer, as often as it was tried"));
    }
}
