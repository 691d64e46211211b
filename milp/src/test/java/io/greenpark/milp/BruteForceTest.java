package io.greenpark.milp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.dispatch.DispatchPlan;
import io.greenpark.core.dispatch.DispatchProblem;
import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.dispatch.IntegerTerms;
import io.greenpark.core.dispatch.NodeProblem;
import io.greenpark.core.dispatch.PlanCheck;
import io.greenpark.core.dispatch.ThermalUnit;
import io.greenpark.core.lp.IntegerSettings;
import io.greenpark.core.network.GridConnection;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.thermal.OnOff;
import io.greenpark.core.time.TimeAxis;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two units on a short horizon against all sequences of on and off, each hour of which is then solved by looking at its corners. */
class BruteForceTest {

    private static final int STEPS = 7;
    private static final double RELATIVE = 1e-8;

    private static final Dispatcher OPTIMAL =
            Dispatcher.optimal(new IntegerTerms(new OrToolsSolver(), new IntegerSettings(0.0, 60.0), false));

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noSequenceOfOnAndOffIsCheaper(long seed) {
        DispatchProblem problem = draw(new SplittableRandom(seed));
        double leastYuan = leastYuan(problem);

        DispatchPlan plan = OPTIMAL.dispatch(problem);

        assertThat(PlanCheck.of(problem, plan).violations()).isEmpty();
        assertThat(plan.optimum().certificate().objective())
                .isCloseTo(leastYuan, within(RELATIVE * (1_000.0 + Math.abs(leastYuan))));
    }

    private static DispatchProblem draw(SplittableRandom random) {
        TimeAxis axis = HandPark.hours(STEPS);
        NodeProblem node = new NodeProblem(
                "park",
                new PowerSeries(axis, random.doubles(STEPS, 6.0, 12.0).toArray()),
                PowerSeries.constant(axis, 0.0),
                new GridConnection(random.nextDouble(2.0, 12.0), random.nextDouble(0.0, 3.0)),
                new PriceSeries(axis, random.doubles(STEPS, -100.0, 1_000.0).toArray()),
                new PriceSeries(axis, random.doubles(STEPS, 0.0, 800.0).toArray()),
                List.of());
        List<ThermalUnit> units = List.of(unit(random, "first"), unit(random, "second"));
        return new DispatchProblem(axis, List.of(node.toBuilder().thermal(units).build()));
    }

    private static ThermalUnit unit(SplittableRandom random, String id) {
        var onOff = new OnOff(
                random.nextInt(0, 5),
                random.nextInt(0, 5),
                random.nextDouble(0.0, 2_000.0),
                random.nextBoolean(),
                random.nextInt(0, 5));
        double powerMw = random.nextDouble(1.0, 3.0);
        double costYuanPerMwh = random.nextDouble(200.0, 700.0);
        return new ThermalUnit(
                id, powerMw, random.nextDouble(0.1, 1.0), costYuanPerMwh, 0.0, Double.POSITIVE_INFINITY, onOff);
    }

    private static double leastYuan(DispatchProblem problem) {
        NodeProblem node = problem.nodes().get(0);
        double[][] hourYuan = new double[4][STEPS];
        for (int on = 0; on < 4; on++) {
            for (int t = 0; t < STEPS; t++) {
                hourYuan[on][t] = hourYuan(problem, on, t);
            }
        }
        double least = Double.POSITIVE_INFINITY;
        for (int first = 0; first < 1 << STEPS; first++) {
            double firstYuan = switchingYuan(node.thermal().get(0).onOff(), first);
            for (int second = 0; second < 1 << STEPS && firstYuan < Double.POSITIVE_INFINITY; second++) {
                double sum = firstYuan + switchingYuan(node.thermal().get(1).onOff(), second);
                for (int t = 0; t < STEPS; t++) {
                    sum += hourYuan[first >> t & 1 | (second >> t & 1) << 1][t];
                }
                least = Math.min(least, sum);
            }
        }
        return least;
    }

    /** Cost of the starts of a sequence, bit t for step t; infinite if it may not be. */
    private static double switchingYuan(OnOff onOff, int sequence) {
        boolean on = onOff.initiallyOn();
        double hours = onOff.initialHours();
        double yuan = 0.0;
        for (int t = 0; t < STEPS; t++) {
            boolean next = (sequence >> t & 1) == 1;
            if (next != on) {
                if (hours < (on ? onOff.minUpHours() : onOff.minDownHours())) {
                    return Double.POSITIVE_INFINITY;
                }
                yuan += next ? onOff.startCostYuan() : 0.0;
                on = next;
                hours = 0.0;
            }
            hours++;
        }
        return yuan;
    }

    /** Least cost of an hour in which the units of the bits {@code on} run: it is linear between a few corners. */
    private static double hourYuan(DispatchProblem problem, int on, int t) {
        NodeProblem node = problem.nodes().get(0);
        double[] least = new double[2];
        double[] most = new double[2];
        for (int u = 0; u < 2; u++) {
            boolean runs = (on >> u & 1) == 1;
            least[u] = runs ? node.thermal().get(u).minMw() : 0.0;
            most[u] = runs ? node.thermal().get(u).powerMw() : 0.0;
        }
        double loadMw = node.demand().get(t);
        List<double[]> corners = new ArrayList<>();
        for (double a : new double[] {least[0], most[0]}) {
            for (double b : new double[] {least[1], most[1]}) {
                corners.add(new double[] {a, b});
            }
        }
        double[] kinks = {-node.grid().exportLimitMw(), 0.0, node.grid().importLimitMw()};
        for (double kink : kinks) {
            for (int u = 0; u < 2; u++) {
                for (double other : new double[] {least[1 - u], most[1 - u]}) {
                    double power = loadMw - kink - other;
                    if (power >= least[u] && power <= most[u]) {
                        corners.add(u == 0 ? new double[] {power, other} : new double[] {other, power});
                    }
                }
            }
        }
        return corners.stream()
                .mapToDouble(g -> g[0] * node.thermal().get(0).costYuanPerMwh()
                        + g[1] * node.thermal().get(1).costYuanPerMwh()
                        + gridYuan(problem, t, loadMw - g[0] - g[1]))
                .min()
                .orElseThrow();
    }

    private static double gridYuan(DispatchProblem problem, int t, double netMw) {
        NodeProblem node = problem.nodes().get(0);
        if (netMw < -node.grid().exportLimitMw() - 1e-12) {
            return Double.POSITIVE_INFINITY;
        }
        double importMw = Math.min(Math.max(0.0, netMw), node.grid().importLimitMw());
        double unservedMw = Math.max(0.0, netMw) - importMw;
        return importMw * node.importPrice().get(t)
                - Math.max(0.0, -netMw) * node.exportPrice().get(t)
                + unservedMw * problem.lostLoadYuanPerMwh();
    }
}
