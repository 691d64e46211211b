package io.greenpark.core.dispatch;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/**
 * Optimal dispatch beside HiGHS on the instances named on the command line, or on those that stand for each method: medians of
 * the processor time of interleaved single-threaded runs, as a table in Markdown. The first argument is the number of rounds.
 * Processor time, because waiting for a shared machine would say more about it than about the methods.
 */
public final class DispatchRatios {

    private static final List<String> INSTANCES = List.of(
            "s1_year_nodem",
            "s1_5y_nodem",
            "s1_week",
            "s1_month",
            "s1_year",
            "s1_5y",
            "s1_year_cap",
            "s1_year_flex",
            "s1_year_chp",
            "s4_week",
            "s4_month",
            "s4_year");

    private static final String SIMPLEX = "threads=1\noutput_flag=false\n";
    private static final String INTERIOR_POINT = SIMPLEX + "solver=ipm\n";

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /** Largest relative difference of optima at which times are comparable. */
    private static final double EQUAL = 1e-7;

    private final List<DoubleSupplier> contenders = new ArrayList<>();

    private DispatchRatios(DispatchModel model) {
        var workspace = new Workspace();
        var peer = new OrToolsPeer(model.linear);
        contenders.add(() -> cost(model, Solvers.solve(model, null, workspace).x()));
        contenders.add(() -> Dispatcher.optimal()
                .dispatch(model.problem, workspace)
                .optimum()
                .certificate()
                .bound());
        contenders.add(() -> peer.leastCostYuan("highs", SIMPLEX));
        contenders.add(() -> peer.leastCostYuan("highs", INTERIOR_POINT));
    }

    public static void main(String[] arguments) {
        int rounds = arguments.length == 0 ? 3 : Integer.parseInt(arguments[0]);
        List<String> names =
                arguments.length < 2 ? INSTANCES : List.of(arguments).subList(1, arguments.length);
        System.out.println("| instance | method | solve ms | whole call ms | HiGHS simplex ms | HiGHS interior point ms"
                + " | solve: simplex ÷ ours | interior point ÷ ours | call: simplex ÷ ours | interior point ÷ ours |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        for (String name : names) {
            var model = new DispatchModel(Instance.read(name).problem());
            double[] ms = new DispatchRatios(model).medians(rounds);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.2f | %.2f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
                    name,
                    Solvers.solve(model, null, new Workspace()).method().id(),
                    ms[0],
                    ms[1],
                    ms[2],
                    ms[3],
                    ms[2] / ms[0],
                    ms[3] / ms[0],
                    ms[2] / ms[1],
                    ms[3] / ms[1]);
        }
        System.out.println("HiGHS runs through OR-tools, where it takes about 1.4 times as long as called natively.");
    }

    /** Median times [ms]; every contender runs once unmeasured, then all in turn. */
    private double[] medians(int rounds) {
        double[] costYuan =
                contenders.stream().mapToDouble(DoubleSupplier::getAsDouble).toArray();
        for (double yuan : costYuan) {
            if (Math.abs(yuan - costYuan[0]) > EQUAL * (1.0 + Math.abs(yuan))) {
                throw new IllegalStateException("different optima: " + Arrays.toString(costYuan));
            }
        }
        double[][] ms = new double[contenders.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int c = 0; c < ms.length; c++) {
                long start = CLOCK.getCurrentThreadCpuTime();
                contenders.get(c).getAsDouble();
                ms[c][round] = (CLOCK.getCurrentThreadCpuTime() - start) * 1e-6;
            }
        }
        return Arrays.stream(ms)
                .mapToDouble(times -> Arrays.stream(times).sorted().toArray()[times.length / 2])
                .toArray();
    }

    private static double cost(DispatchModel model, double[] x) {
        double costYuan = 0.0;
        for (int j = 0; j < x.length; j++) {
            costYuan += model.linear.cost(j) * x[j];
        }
        return costYuan;
    }
}
