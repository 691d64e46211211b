package io.greenpark.core.dispatch;

import io.greenpark.core.lp.Certificate;
import io.greenpark.core.lp.LinearModel;
import io.greenpark.core.lp.LinearSolution;
import io.greenpark.core.lp.StagedIpm;
import io.greenpark.core.network.GridConnection;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.time.TimeAxis;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/**
 * Sizes of photovoltaics and of a battery (MW in, MW out, MWh) as columns of the programme of their dispatch, under a budget, beside
 * HiGHS from scratch on the same programme: medians of processor time over rounds in which both take turns. Arguments: the number of
 * rounds, then numbers of steps.
 */
public final class SizingRatios {

    private static final double MANY = 7.0;
    private static final double EQUAL = 1e-6;
    private static final double BUDGET_YUAN = 30e6;

    /** What a unit of each size costs in a year [yuan], and to buy [yuan]. */
    private static final double[] YEARLY_YUAN = {280_000.0, 15_000.0, 15_000.0, 60_000.0};

    private static final double[] PURCHASE_YUAN = {3e6, 125e3, 125e3, 650e3};
    private static final double[] MOST = {20.0, 10.0, 10.0, 40.0};
    private static final List<String> IDS = List.of("solarMw", "chargeMw", "dischargeMw", "capacityMwh");

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private SizingRatios() {}

    public static void main(String[] arguments) {
        int rounds = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
        List<Integer> lengths = arguments.length < 2
                ? List.of(672, 8760)
                : Arrays.stream(arguments).skip(1).map(Integer::valueOf).toList();
        lengths.forEach(steps -> compare(steps, rounds));
    }

    private static void compare(int steps, int rounds) {
        LinearModel model = programme(steps);
        var peer = new OrToolsPeer(model);
        List<DoubleSupplier> contenders =
                List.of(() -> ours(model), () -> peer.leastCostYuan("highs", "threads=1\noutput_flag=false\n"));
        double oursYuan = contenders.get(0).getAsDouble();
        double highsYuan = contenders.get(1).getAsDouble();
        if (Math.abs(oursYuan - highsYuan) > EQUAL * (1.0 + Math.abs(highsYuan))) {
            throw new IllegalStateException("different optima: " + oursYuan + " and " + highsYuan);
        }
        double[][] seconds = new double[contenders.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int c = 0; c < seconds.length; c++) {
                long start = CLOCK.getCurrentThreadCpuTime();
                contenders.get(c).getAsDouble();
                seconds[c][round] = (CLOCK.getCurrentThreadCpuTime() - start) * 1e-9;
            }
        }
        double ours = median(seconds[0]);
        double highs = median(seconds[1]);
        System.out.printf(
                Locale.ROOT,
                "%d steps, %d columns, %d rows: ours %.3f s, HiGHS %.3f s (%.1f times)%n",
                steps,
                model.columns(),
                model.rows(),
                ours,
                highs,
                highs / ours);
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }

    /** Solved and certified. */
    private static double ours(LinearModel model) {
        LinearSolution solution = new StagedIpm(model).solve();
        return Certificate.of(model, solution.x(), solution.y()).objective();
    }

    private static LinearModel programme(int steps) {
        List<SizeVariable> variables = new ArrayList<>();
        List<Double> purchase = new ArrayList<>();
        for (int k = 0; k < IDS.size(); k++) {
            variables.add(new SizeVariable(
                    IDS.get(k),
                    problem(steps, raised(k, 2.0)),
                    problem(steps, raised(k, MANY)),
                    MANY,
                    0.0,
                    MOST[k],
                    false,
                    YEARLY_YUAN[k]));
            purchase.add(PURCHASE_YUAN[k]);
        }
        DispatchProblem one = problem(steps, raised(0, 1.0));
        var sizing = new SizingProblem(
                one, one, variables, List.of(new SizeLimit("budget", purchase, BUDGET_YUAN)), steps / 8760.0);
        return new SizingProgramme(sizing).of(SizingGoal.COST, Double.POSITIVE_INFINITY, new double[IDS.size()], MOST);
    }

    private static double[] raised(int k, double units) {
        double[] sizes = {1.0, 1.0, 1.0, 1.0};
        sizes[k] = units;
        return sizes;
    }

    /** Hours with a daily course of load, sun and price. */
    private static DispatchProblem problem(int steps, double[] sizes) {
        TimeAxis year = TimeAxis.ofYear(2027, Duration.ofHours(1), ZoneOffset.ofHours(8));
        var axis = new TimeAxis(year.start(), year.step(), steps, year.offset());
        double[] demandMw = new double[steps];
        double[] availableMw = new double[steps];
        SyntheticPark.fill(demandMw, availableMw);
        double[] yuanPerMwh = new double[steps];
        for (int t = 0; t < steps; t++) {
            int hour = t % 24;
            yuanPerMwh[t] = hour < 8 ? 350.0 : hour >= 17 && hour < 22 ? 950.0 : 620.0;
            availableMw[t] *= sizes[0] / 10.0;
        }
        var battery = new Battery("ess-1", sizes[1], sizes[2], sizes[3], 0.95, 0.95, 0.0, 0.1, 0.95, 0.5, false, 0.0);
        NodeProblem node = new NodeProblem(
                "park",
                new PowerSeries(axis, demandMw),
                new PowerSeries(axis, availableMw),
                new GridConnection(12.0, 3.0),
                new PriceSeries(axis, yuanPerMwh),
                PriceSeries.constant(axis, 300.0),
                List.of(battery));
        return new DispatchProblem(axis, List.of(node));
    }
}
