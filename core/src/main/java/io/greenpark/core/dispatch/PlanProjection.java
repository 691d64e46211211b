package io.greenpark.core.dispatch;

import io.greenpark.core.lp.RowCorrection;
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
    private static final double SNAP = 1e-7;

    /** The same for a solution whose rows hold to rounding [MW, MWh]. */
    private static final double ROUNDING = 1e-12;

    /** How often a node may be projected anew because import with a ramp came down too late. */
    private static final int MOST_ROUNDS = 10;

    private final DispatchProblem problem;
    private final ProblemColumns flows;
    private final double snap;

    private PlanProjection(DispatchProblem problem, ProblemColumns flows, double snap) {
        this.problem = problem;
        this.flows = flows;
        this.snap = snap;
    }

    /** The flows that the solution {@code x} of {@code model} stands for, projected. */
    static ProblemColumns project(DispatchModel model, double[] x) {
        var reader = new ModelReader(model);
        ProblemColumns flows = reader.flows(x);
        if (!new PlanProjection(model.problem, flows, SNAP).run()) {
            ProblemColumns corrected = reader.flows(RowCorrection.of(model.linear, x, SNAP));
            if (new PlanProjection(model.problem, corrected, ROUNDING).run()) {
                return corrected;
            }
        }
        return flows;
    }

    /** Projects the flows in place; whether every balance closes. */
    private boolean run() {
        boolean closed = true;
        for (int k = 0; k < problem.links().size(); k++) {
            snap(flows.sentMw.get(k), problem.links().get(k).limitMw(), snap);
        }
        List<Integer> done = new ArrayList<>();
        for (int n : order()) {
            NodeProjection.Outcome outcome = NodeProjection.Outcome.IMPORTS_TOO_MUCH;
            for (int round = 0; outcome == NodeProjection.Outcome.IMPORTS_TOO_MUCH && round < MOST_ROUNDS; round++) {
                outcome = new NodeProjection(problem.nodes().get(n), flows.nodes.get(n), lines(n, done), snap).run();
            }
            closed &= outcome == NodeProjection.Outcome.CLOSED;
            done.add(n);
        }
        return closed;
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
    static void snap(double[] values, double limit, double snap) {
        for (int t = 0; t < values.length; t++) {
            values[t] = snapped(values[t], limit, snap);
        }
    }

    /** {@code value}, or the bound of [0, limit] that is closer than {@code snap}. */
    static double snapped(double value, double limit, double snap) {
        if (value < snap) {
            return 0.0;
        }
        return value > limit - snap ? limit : value;
    }
}
