package io.greenpark.core.dispatch;

import io.greenpark.core.network.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Turns a solver's flows into flows that satisfy (DIS-1) to (DIS-3) exactly, docs/model.md eq. (DIS-19).
 *
 * <p>An interior point ends a little inside all bounds and balances to its tolerance only. Flows within {@link #SNAP} of a
 * bound move onto it, opposite flows are netted, storage follows its proposed energy with one flow at a time, and what is
 * then missing in a balance goes to the flow of the step that is furthest from its limits.
 */
final class PlanProjection {

    /** Distance from a bound that counts as on it [MW, MWh]: a tenth of a watt. */
    static final double SNAP = 1e-7;

    /** How often a node may be projected anew because import with a ramp came down too late. */
    private static final int MOST_ROUNDS = 10;

    private final DispatchProblem problem;
    private final ProblemColumns flows;

    private PlanProjection(DispatchProblem problem, ProblemColumns flows) {
        this.problem = problem;
        this.flows = flows;
    }

    /** Projects {@code flows} in place. */
    static void project(DispatchProblem problem, ProblemColumns flows) {
        new PlanProjection(problem, flows).run();
    }

    private void run() {
        for (int k = 0; k < problem.links().size(); k++) {
            snap(flows.sentMw.get(k), problem.links().get(k).limitMw());
        }
        List<Integer> done = new ArrayList<>();
        for (int n : order()) {
            boolean again = true;
            for (int round = 0; again && round < MOST_ROUNDS; round++) {
                again = new NodeProjection(problem.nodes().get(n), flows.nodes.get(n), lines(n, done)).run();
            }
            done.add(n);
        }
    }

    /** Nodes with the weakest grid connection first: they may need a line to balance, and its other end comes after. */
    private int[] order() {
        return IntStream.range(0, problem.nodes().size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        n -> problem.nodes().get(n).grid().importLimitMw()
                                + problem.nodes().get(n).grid().exportLimitMw()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private List<NodeProjection.Line> lines(int n, List<Integer> done) {
        String id = problem.nodes().get(n).id();
        List<String> doneIds =
                done.stream().map(m -> problem.nodes().get(m).id()).toList();
        List<NodeProjection.Line> lines = new ArrayList<>();
        for (int k = 0; k < problem.links().size(); k++) {
            Link link = problem.links().get(k);
            boolean out = link.from().equals(id);
            if (out || link.to().equals(id)) {
                boolean free = !doneIds.contains(out ? link.to() : link.from());
                lines.add(new NodeProjection.Line(link, flows.sentMw.get(k), out, free));
            }
        }
        return lines;
    }

    /** Moves values near a bound of [0, limit] onto it. */
    static void snap(double[] values, double limit) {
        for (int t = 0; t < values.length; t++) {
            values[t] = snapped(values[t], limit);
        }
    }

    static double snapped(double value, double limit) {
        if (value < SNAP) {
            return 0.0;
        }
        return value > limit - SNAP ? limit : value;
    }
}
