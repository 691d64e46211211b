package io.greenpark.core.dispatch;

import java.util.ArrayList;
import java.util.List;

/** In which steps thermal units run, where that has been decided. */
final class Commitment {

    private static final Commitment FREE = new Commitment(List.of());

    private final List<OfNode> nodes;

    /** The decisions of every node of a problem. */
    Commitment(List<OfNode> nodes) {
        this.nodes = List.copyOf(nodes);
    }

    /** Nothing has been decided: a unit may have any power from zero. */
    static Commitment free() {
        return FREE;
    }

    /** The decisions of one node. */
    OfNode ofNode(int n) {
        return nodes.isEmpty() ? OfNode.FREE : nodes.get(n);
    }

    /** The decisions of one node. */
    static final class OfNode {

        private static final OfNode FREE = new OfNode(List.of());

        /** Per unit whether it runs in each step; empty where that is open. */
        private final List<boolean[]> runs;

        OfNode(List<boolean[]> runs) {
            this.runs = new ArrayList<>(runs);
        }

        /** Lowest power of unit {@code u} in step {@code t} [MW]. */
        double leastMw(ThermalUnit unit, int u, int t) {
            return isDecided(u) && runs.get(u)[t] ? unit.minMw() : 0.0;
        }

        /** Highest power of unit {@code u} in step {@code t} [MW]. */
        double mostMw(ThermalUnit unit, int u, int t) {
            return isDecided(u) && !runs.get(u)[t] ? 0.0 : unit.powerMw();
        }

        /** Largest change of the power of unit {@code u} from step {@code t} − 1 to {@code t} [MW]; any in the first step. */
        double changeMw(ThermalUnit unit, int u, int t, double stepHours) {
            if (t == 0) {
                return unit.powerMw();
            }
            boolean runsOn = isDecided(u) && runs.get(u)[t - 1] && runs.get(u)[t];
            return runsOn ? unit.rampMwPerHour() * stepHours : unit.jumpMw(stepHours);
        }

        private boolean isDecided(int u) {
            return !runs.isEmpty() && runs.get(u).length > 0;
        }
    }
}
