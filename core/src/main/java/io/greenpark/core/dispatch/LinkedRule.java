package io.greenpark.core.dispatch;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A rule on nodes that lines connect, docs/model.md eq. (DIS-38) to (DIS-40): direct use first, then batteries and units, each
 * for its own node and then for the neighbours it can send to, then the grid, that of the neighbours last.
 */
final class LinkedRule {

    private final DispatchProblem problem;
    private final NodeRule rule;
    private final ProblemColumns flows;
    private final double[][] netMw;
    private final LineExchange lines;

    /** Power that nodes lack, or have to spare, by their loads and sources alone [MW]. */
    private final double[][] openMw;

    private LinkedRule(DispatchProblem problem, NodeRule rule, double[][] netMw, ProblemColumns flows) {
        this.problem = problem;
        this.rule = rule;
        this.flows = flows;
        this.netMw = netMw;
        this.lines = new LineExchange(problem, netMw, flows);
        this.openMw = copy(netMw);
    }

    /** Operates all nodes and lines, and replaces {@code netMw} by what the grid connections have to settle. */
    static void run(DispatchProblem problem, NodeRule rule, double[][] netMw, ProblemColumns flows) {
        new LinkedRule(problem, rule, netMw, flows).run();
    }

    private void run() {
        lines.meet(openMw);
        int[] order = IntStream.range(0, netMw.length)
                .boxed()
                .sorted(Comparator.comparingInt(lines::linesFrom))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int n : order) {
            operate(n);
        }
        lines.meet(beyondImport());
        lines.meet(beyondExport());
    }

    private void operate(int n) {
        NodeProblem node = problem.nodes().get(n);
        if (!lines.isLinked(n)) {
            rule.operate(node, netMw[n], flows.nodes.get(n));
            return;
        }
        double[] seenMw = new double[netMw[n].length];
        for (int t = 0; t < seenMw.length; t++) {
            double needMw = netMw[n][t] + lines.wantedMw(n, t, openMw);
            seenMw[t] = needMw > 0.0 ? needMw : needMw - lines.offeredMw(n, t, openMw);
        }
        double[] leftMw = seenMw.clone();
        rule.operate(node, leftMw, flows.nodes.get(n));
        for (int t = 0; t < seenMw.length; t++) {
            settle(n, t, seenMw[t], seenMw[t] - leftMw[t]);
        }
    }

    /** Gives what batteries and units of a node supply, or take, to the node itself before the neighbours, eq. (DIS-39). */
    private void settle(int n, int t, double seenMw, double suppliedMw) {
        double ownMw = netMw[n][t];
        netMw[n][t] -= suppliedMw;
        double openBeforeMw = openMw[n][t];
        if (suppliedMw > 0.0) {
            double beyondMw = suppliedMw - Math.max(0.0, ownMw);
            double wantedMw = beyondMw > 0.0 ? lines.wantedMw(n, t, openMw) : 0.0;
            if (wantedMw > 0.0) {
                lines.send(n, t, Math.min(1.0, beyondMw / wantedMw), openMw);
            }
        } else if (suppliedMw < 0.0 && seenMw < 0.0) {
            double beyondMw = -suppliedMw - Math.max(0.0, -ownMw);
            double offeredMw = beyondMw > 0.0 ? lines.offeredMw(n, t, openMw) : 0.0;
            if (offeredMw > 0.0) {
                lines.take(n, t, Math.min(1.0, beyondMw / offeredMw), openMw);
            }
        }
        openMw[n][t] = openBeforeMw > 0.0
                ? Math.max(0.0, Math.min(openBeforeMw, netMw[n][t]))
                : Math.min(0.0, Math.max(openBeforeMw, netMw[n][t]));
    }

    /** Above zero what a node's own connection cannot bring, below zero what it could bring for others, eq. (DIS-40). */
    private double[][] beyondImport() {
        double[][] beyondMw = copy(netMw);
        for (int n = 0; n < netMw.length; n++) {
            var grid = problem.nodes().get(n).grid();
            for (int t = 0; t < beyondMw[n].length; t++) {
                double missingMw = netMw[n][t] - grid.importLimitMw();
                boolean lends = netMw[n][t] >= 0.0 && !grid.hasRamp();
                beyondMw[n][t] = missingMw > 0.0 || lends ? missingMw : 0.0;
            }
        }
        return beyondMw;
    }

    /** Below zero what a node's own connection cannot take, above zero what it could take of others, eq. (DIS-40). */
    private double[][] beyondExport() {
        double[][] beyondMw = copy(netMw);
        for (int n = 0; n < netMw.length; n++) {
            double limitMw = problem.nodes().get(n).grid().exportLimitMw();
            for (int t = 0; t < beyondMw[n].length; t++) {
                double roomMw = netMw[n][t] + limitMw;
                beyondMw[n][t] = roomMw < 0.0 || netMw[n][t] <= 0.0 ? roomMw : 0.0;
            }
        }
        return beyondMw;
    }

    private static double[][] copy(double[][] values) {
        double[][] copy = new double[values.length][];
        for (int n = 0; n < values.length; n++) {
            copy[n] = values[n].clone();
        }
        return copy;
    }
}
