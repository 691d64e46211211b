package io.greenpark.core.dispatch;

import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.series.StepSeries;
import io.greenpark.core.time.TimeAxis;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * One step of rolling dispatch, a window of 48 hours, beside HiGHS from scratch on the same window: medians over rounds of the
 * mean processor time of windows all over a year of one park without a demand charge. The argument is the number of rounds.
 */
public final class WindowRatios {

    private static final int WINDOW = 48;
    private static final int EVERY = 97;

    /** Passes over all windows that let Java compile what HiGHS brings compiled. */
    private static final int WARM_UPS = 200;

    private static final double EQUAL = 1e-7;

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private record Window(DispatchModel model, OrToolsPeer peer) {}

    private WindowRatios() {}

    public static void main(String[] arguments) {
        int rounds = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
        DispatchProblem year = Instance.read("s1_year_nodem").problem();
        List<Window> windows = new ArrayList<>();
        for (int from = 0; from + WINDOW <= year.axis().steps(); from += EVERY) {
            var model = new DispatchModel(window(year, from));
            windows.add(new Window(model, new OrToolsPeer(model.linear)));
        }
        var workspace = new Workspace();
        List<ToDoubleBiFunction<Window, Workspace>> contenders = List.of(
                (window, space) -> cost(
                        window.model, Solvers.solve(window.model, null, space).x()),
                (window, space) -> window.peer.leastCostYuan("highs", "threads=1\noutput_flag=false\n"),
                (window, space) -> window.peer.leastCostYuan("glop", ""));
        requireEqual(windows, contenders, workspace);
        for (int warmUp = 0; warmUp < WARM_UPS; warmUp++) {
            windows.forEach(window -> contenders.get(0).applyAsDouble(window, workspace));
        }
        double[][] micros = new double[contenders.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int c = 0; c < micros.length; c++) {
                long start = CLOCK.getCurrentThreadCpuTime();
                for (Window window : windows) {
                    contenders.get(c).applyAsDouble(window, workspace);
                }
                micros[c][round] = (CLOCK.getCurrentThreadCpuTime() - start) * 1e-3 / windows.size();
            }
        }
        double[] median = Arrays.stream(micros)
                .mapToDouble(times -> Arrays.stream(times).sorted().toArray()[times.length / 2])
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "window of 48 h: ours %.1f µs, HiGHS %.0f µs (%.0f times), GLOP %.0f µs (%.0f times)%n",
                median[0],
                median[1],
                median[1] / median[0],
                median[2],
                median[2] / median[0]);
    }

    private static void requireEqual(
            List<Window> windows, List<ToDoubleBiFunction<Window, Workspace>> contenders, Workspace workspace) {
        for (Window window : windows) {
            double costYuan = contenders.get(0).applyAsDouble(window, workspace);
            for (ToDoubleBiFunction<Window, Workspace> contender : contenders) {
                double otherYuan = contender.applyAsDouble(window, workspace);
                if (Math.abs(otherYuan - costYuan) > EQUAL * (1.0 + Math.abs(costYuan))) {
                    throw new IllegalStateException("different optima: " + costYuan + " and " + otherYuan);
                }
            }
        }
    }

    private static DispatchProblem window(DispatchProblem year, int from) {
        TimeAxis whole = year.axis();
        var axis = new TimeAxis(whole.instant(from), whole.step(), WINDOW, whole.offset());
        NodeProblem node = year.nodes().get(0);
        List<Source> sources = node.sources().stream()
                .map(source -> new Source(
                        source.id(),
                        new PowerSeries(axis, slice(source.available(), from)),
                        source.mustRun(),
                        source.curtailmentYuanPerMwh()))
                .toList();
        NodeProblem part = new NodeProblem(
                        node.id(),
                        new PowerSeries(axis, slice(node.demand(), from)),
                        new PowerSeries(axis, slice(node.available(), from)),
                        node.grid(),
                        new PriceSeries(axis, slice(node.importPrice(), from)),
                        new PriceSeries(axis, slice(node.exportPrice(), from)),
                        node.storage())
                .toBuilder().sources(sources).build();
        return new DispatchProblem(axis, List.of(part), List.of(), year.lostLoadYuanPerMwh());
    }

    private static double[] slice(StepSeries series, int from) {
        return IntStream.range(from, from + WINDOW).mapToDouble(series::get).toArray();
    }

    private static double cost(DispatchModel model, double[] x) {
        double costYuan = 0.0;
        for (int j = 0; j < x.length; j++) {
            costYuan += model.linear.cost(j) * x[j];
        }
        return costYuan;
    }
}
