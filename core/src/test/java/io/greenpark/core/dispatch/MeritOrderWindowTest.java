package io.greenpark.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** {@link MeritOrderDp} on plain arrays: windows, the value of energy at their end, and use again and again. */
class MeritOrderWindowTest {

    /** Rounding of a few sums of small numbers. */
    private static final double EXACT = 1e-12;

    private static final int IMPORT = 0;
    private static final int EXPORT = 1;

    @Test
    void energyIsBoughtForTheEndAsLongAsItIsWorthMoreThanItCosts() {
        // 1 MWh stored costs 300 / 0.9 = 333 yuan in the first hour and 400 / 0.9 = 444 in the second.
        MeritOrderDp programme = twoHours(300.0, 400.0);

        assertThat(programme.solve(0, 2, 0.0, 330.0)).isTrue();
        assertThat(programme.storedMwh).containsExactly(0.0, 0.0);
        assertThat(programme.valueYuanPerMwh).containsExactly(330.0, 330.0);

        assertThat(programme.solve(0, 2, 0.0, 340.0)).isTrue();
        assertThat(programme.storedMwh[1]).isCloseTo(0.9, within(EXACT));
        assertThat(programme.storageMw).containsExactly(1.0, 0.0);

        assertThat(programme.solve(0, 2, 0.0, 450.0)).isTrue();
        assertThat(programme.storedMwh[1]).isCloseTo(1.8, within(EXACT));
        assertThat(programme.valueYuanPerMwh).containsExactly(450.0, 450.0);
        // The battery charges all it can: a MW more of demand would be imported.
        assertThat(programme.powerYuanPerMw(0)).isEqualTo(300.0);
    }

    @Test
    void aWindowWithinTheArraysIsSolvedAsIfNothingStoodAround() {
        MeritOrderDp year = drawn(0, 500);
        MeritOrderDp window = drawn(200, 48);

        assertThat(year.solve(200, 248, 3.0, 250.0)).isTrue();
        assertThat(window.solve(0, 48, 3.0, 250.0)).isTrue();

        for (int t = 0; t < 48; t++) {
            assertThat(year.storageMw[200 + t]).isEqualTo(window.storageMw[t]);
            assertThat(year.valueYuanPerMwh[200 + t]).isEqualTo(window.valueYuanPerMwh[t]);
            assertThat(year.powerYuanPerMw(200 + t)).isEqualTo(window.powerYuanPerMw(t));
        }
    }

    @Test
    void aSolveAllocatesNothingAndLeavesNoTrace() {
        MeritOrderDp programme = drawn(0, 500);
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        programme.solve(0, 500, 3.0, 0.0);
        double[] first = programme.storedMwh.clone();
        allocatedBySolve(programme, thread);

        assertThat(allocatedBySolve(programme, thread)).isZero();
        programme.solve(0, 500, 3.0, 0.0);
        assertThat(programme.storedMwh).containsExactly(first);
    }

    private static long allocatedBySolve(MeritOrderDp programme, ThreadMXBean thread) {
        long before = thread.getCurrentThreadAllocatedBytes();
        programme.solve(100, 400, 2.0, 100.0);
        return thread.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void aFloorOutOfReachIsReported() {
        MeritOrderDp programme = twoHours(300.0, 400.0);
        programme.floorMwh[1] = 1.9;

        assertThat(programme.solve(0, 2, 0.0, 0.0)).isFalse();
    }

    /** No load, 1 MW of import and a battery of 1 MW whose charging keeps 90 %. */
    private static MeritOrderDp twoHours(double firstPrice, double secondPrice) {
        var programme = new MeritOrderDp(2, 1);
        programme.battery(1.0, 0.9, 1.0 / 0.9, 0.0);
        for (int t = 0; t < 2; t++) {
            programme.menu.begin(t, 0.0);
            programme.menu.source(t, t == 0 ? firstPrice : secondPrice, 1.0, IMPORT);
            programme.chargeLimitMw[t] = 1.0;
            programme.dischargeLimitMw[t] = 1.0;
            programme.ceilingMwh[t] = 5.0;
        }
        return programme;
    }

    /** Hours of a random park from {@code first} on. */
    private static MeritOrderDp drawn(int first, int steps) {
        var random = new SplittableRandom(7);
        var programme = new MeritOrderDp(steps, 2);
        programme.battery(0.999, 0.95, 1.0 / 0.95, 20.0);
        for (int t = 0; t < first + steps; t++) {
            double netMw = random.nextDouble(-3.0, 5.0);
            double price = random.nextDouble(200.0, 900.0);
            int at = t - first;
            if (at >= 0) {
                programme.menu.begin(at, netMw);
                programme.menu.source(at, price, 12.0, IMPORT);
                programme.menu.use(at, -150.0, 6.0, EXPORT);
                programme.chargeLimitMw[at] = 2.0;
                programme.dischargeLimitMw[at] = 2.5;
                programme.floorMwh[at] = 1.0;
                programme.ceilingMwh[at] = 9.0;
            }
        }
        return programme;
    }
}
