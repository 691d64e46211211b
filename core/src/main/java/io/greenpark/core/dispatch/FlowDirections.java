package io.greenpark.core.dispatch;

import java.util.ArrayList;
import java.util.List;

/** For each node and step, which of two opposite flows is ruled out; used where the linear optimum shows both at once. */
final class FlowDirections {

    private final List<OfNode> nodes;

    private FlowDirections(List<OfNode> nodes) {
        this.nodes = nodes;
    }

    /** Both directions are allowed everywhere. */
    static FlowDirections free() {
        return new FlowDirections(List.of());
    }

    /** The same for a problem whose steps are going to be restricted. */
    static FlowDirections of(DispatchProblem problem) {
        List<OfNode> nodes = new ArrayList<>();
        for (int n = 0; n < problem.nodes().size(); n++) {
            nodes.add(new OfNode(problem.axis().steps()));
        }
        return new FlowDirections(nodes);
    }

    /** The directions of one node. */
    OfNode ofNode(int n) {
        return nodes.isEmpty() ? OfNode.FREE : nodes.get(n);
    }

    /** Which flows of one node are ruled out. */
    static final class OfNode {

        private static final OfNode FREE = new OfNode(0);

        final boolean[] noImport;
        final boolean[] noExport;
        final boolean[] noCharge;
        final boolean[] noDischarge;
        final boolean[] noHeatCharge;
        final boolean[] noHeatDischarge;

        private OfNode(int steps) {
            noImport = new boolean[steps];
            noExport = new boolean[steps];
            noCharge = new boolean[steps];
            noDischarge = new boolean[steps];
            noHeatCharge = new boolean[steps];
            noHeatDischarge = new boolean[steps];
        }

        /** {@code limit}, or zero where {@code ruledOut} says so. */
        static double unless(boolean[] ruledOut, int t, double limit) {
            return ruledOut.length > 0 && ruledOut[t] ? 0.0 : limit;
        }
    }
}
