package io.greenpark.core.dispatch;

import io.greenpark.core.network.Link;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Power that nodes pass on over lines under a rule, docs/model.md eq. (DIS-38) and (DIS-39): what each line can usefully carry
 * is its want, and where there is less, all wants get the same share.
 *
 * <p>Open power is signed: above zero a node lacks it, below zero it has it to spare. A line that carries power one way in a step
 * is not used the other way.
 *
 * <p>Everything per step is free of allocation.
 */
final class LineExchange {

    /** Open power that is left by rounding only [MW]. */
    private static final double ROUNDING_MW = 1e-12;

    private final int[] from;
    private final int[] to;
    private final double[] limitMw;
    private final double[] efficiency;

    /** Lines that leave, and that reach, each node. */
    private final int[][] leaving;

    private final int[][] reaching;

    /** Lines that run the other way. */
    private final int[][] opposite;

    /** Net demand of each node, which exchanges change [MW]. */
    private final double[][] netMw;

    /** Power at the sending end of each line [MW]. */
    private final double[][] sentMw;

    private final List<NodeColumns> columns;

    /** What each line would carry in the step at hand, at its sending end [MW]. */
    private final double[] wantMw;

    /** What lines looked at before would bring to, or take from, each node in the step at hand [MW]. */
    private final double[] claimedMw;

    LineExchange(DispatchProblem problem, double[][] netMw, ProblemColumns flows) {
        List<String> ids = problem.nodes().stream().map(NodeProblem::id).toList();
        List<Link> links = problem.links();
        this.from = links.stream().mapToInt(link -> ids.indexOf(link.from())).toArray();
        this.to = links.stream().mapToInt(link -> ids.indexOf(link.to())).toArray();
        this.limitMw = links.stream().mapToDouble(Link::limitMw).toArray();
        this.efficiency = links.stream().mapToDouble(Link::efficiency).toArray();
        this.leaving = at(ids.size(), from);
        this.reaching = at(ids.size(), to);
        this.opposite = IntStream.range(0, from.length)
                .mapToObj(k -> IntStream.range(0, from.length)
                        .filter(o -> from[o] == to[k] && to[o] == from[k])
                        .toArray())
                .toArray(int[][]::new);
        this.netMw = netMw;
        this.sentMw = flows.sentMw.toArray(double[][]::new);
        this.columns = flows.nodes;
        this.wantMw = new double[from.length];
        this.claimedMw = new double[ids.size()];
    }

    private static int[][] at(int nodes, int[] end) {
        return IntStream.range(0, nodes)
                .mapToObj(n ->
                        IntStream.range(0, end.length).filter(k -> end[k] == n).toArray())
                .toArray(int[][]::new);
    }

    /** Number of lines that leave node {@code n}. */
    int linesFrom(int n) {
        return leaving[n].length;
    }

    /** Whether any line ends at node {@code n}. */
    boolean isLinked(int n) {
        return leaving[n].length + reaching[n].length > 0;
    }

    /** Eq. (DIS-38): nodes send to their neighbours, then to the neighbours of these. */
    void meet(double[][] openMw) {
        for (int n = 0; n < leaving.length; n++) {
            for (int t = 0; leaving[n].length > 0 && t < netMw[n].length; t++) {
                meetFrom(n, t, openMw);
            }
        }
        for (int n = 0; n < leaving.length; n++) {
            for (int t = 0; leaving[n].length > 0 && reaching[n].length > 0 && t < netMw[n].length; t++) {
                meetThrough(n, t, openMw);
            }
        }
    }

    private void meetFrom(int n, int t, double[][] openMw) {
        double spareMw = -openMw[n][t];
        double wantedMw = spareMw > 0.0 ? wantedMw(n, t, openMw) : 0.0;
        if (wantedMw > 0.0) {
            openMw[n][t] = -rest(spareMw - send(n, t, Math.min(1.0, spareMw / wantedMw), openMw));
        }
    }

    private void meetThrough(int n, int t, double[][] openMw) {
        double offeredMw = offeredMw(n, t, openMw);
        double wantedMw = offeredMw > 0.0 ? wantedMw(n, t, openMw) : 0.0;
        double passedMw = Math.min(offeredMw, wantedMw);
        if (passedMw > 0.0) {
            send(n, t, passedMw / wantedMw, openMw);
            take(n, t, passedMw / offeredMw, openMw);
        }
    }

    /** What neighbours lack and lines from node {@code n} can still carry, at their sending ends [MW]. */
    double wantedMw(int n, int t, double[][] openMw) {
        double sumMw = 0.0;
        for (int k : leaving[n]) {
            claimedMw[to[k]] = 0.0;
        }
        for (int k : leaving[n]) {
            double lackMw = Math.max(0.0, openMw[to[k]][t] - claimedMw[to[k]]);
            wantMw[k] = Math.min(spareMw(k, t), lackMw / efficiency[k]);
            claimedMw[to[k]] += wantMw[k] * efficiency[k];
            sumMw += wantMw[k];
        }
        return sumMw;
    }

    /** What neighbours have to spare and lines to node {@code n} can still bring, at their receiving ends [MW]. */
    double offeredMw(int n, int t, double[][] openMw) {
        double sumMw = 0.0;
        for (int k : reaching[n]) {
            claimedMw[from[k]] = 0.0;
        }
        for (int k : reaching[n]) {
            double surplusMw = Math.max(0.0, -openMw[from[k]][t] - claimedMw[from[k]]);
            wantMw[k] = Math.min(spareMw(k, t), surplusMw);
            claimedMw[from[k]] += wantMw[k];
            sumMw += wantMw[k] * efficiency[k];
        }
        return sumMw;
    }

    /** What line {@code k} can still carry; nothing if power flows the other way [MW]. */
    private double spareMw(int k, int t) {
        for (int other : opposite[k]) {
            if (sentMw[other][t] > 0.0) {
                return 0.0;
            }
        }
        return Math.max(0.0, limitMw[k] - sentMw[k][t]);
    }

    /** Sends a share of what {@link #wantedMw} found, and returns how much that is [MW]. */
    double send(int n, int t, double share, double[][] openMw) {
        double sumMw = 0.0;
        for (int k : leaving[n]) {
            carry(k, t, share * wantMw[k]);
            openMw[to[k]][t] = changed(openMw[to[k]][t], -share * wantMw[k] * efficiency[k]);
            sumMw += share * wantMw[k];
        }
        return sumMw;
    }

    /** Takes a share of what {@link #offeredMw} found. */
    void take(int n, int t, double share, double[][] openMw) {
        for (int k : reaching[n]) {
            carry(k, t, share * wantMw[k]);
            openMw[from[k]][t] = changed(openMw[from[k]][t], share * wantMw[k]);
        }
    }

    private void carry(int k, int t, double powerMw) {
        sentMw[k][t] += powerMw;
        netMw[from[k]][t] += powerMw;
        netMw[to[k]][t] -= powerMw * efficiency[k];
        columns.get(from[k]).linkOutMw[t] += powerMw;
        columns.get(to[k]).linkInMw[t] += powerMw * efficiency[k];
    }

    /** Open power after a change towards zero, which it does not cross. */
    private static double changed(double openMw, double changeMw) {
        return openMw > 0.0 ? rest(openMw + changeMw) : -rest(-openMw - changeMw);
    }

    private static double rest(double powerMw) {
        return powerMw < ROUNDING_MW ? 0.0 : powerMw;
    }
}
