package io.greenpark.core.ledger;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** Processor time of {@link LedgerBenchmark} on one core, median of rounds: on a busy machine the clock on the wall tells nothing. */
final class LedgerTimings {

    private static final int WARM_UP = 400;
    private static final double NANOS_PER_MILLI = 1e6;

    private LedgerTimings() {}

    /** @param args number of rounds */
    public static void main(String[] args) {
        int rounds = Integer.parseInt(args[0]);
        for (boolean lines : new boolean[] {false, true}) {
            var benchmark = new LedgerBenchmark();
            benchmark.lines = lines;
            benchmark.draw();
            System.out.printf(
                    "%s: energy %.2f ms, both %.2f ms%n",
                    lines ? "three lines" : "no lines",
                    median(benchmark::energy, rounds),
                    median(benchmark::both, rounds));
        }
    }

    private static double median(Runnable work, int rounds) {
        double[] millis = new double[rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.run();
            long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            if (round >= 0) {
                millis[round] = (after - before) / NANOS_PER_MILLI;
            }
        }
        Arrays.sort(millis);
        return millis[rounds / 2];
    }
}
