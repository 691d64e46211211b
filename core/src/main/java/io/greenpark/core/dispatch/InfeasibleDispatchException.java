package io.greenpark.core.dispatch;

import java.io.Serial;
import java.util.List;

/** No plan satisfies all limits of a problem; says which limits conflict, where, when and by how much. */
public final class InfeasibleDispatchException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Conflict> conflicts;

    /**
     * One limit that cannot be kept.
     *
     * @param limit which limit, in words
     * @param node id of the node
     * @param step first step where it cannot be kept; the last of its period for limits on periods
     * @param amount by how much it is missed
     * @param unit unit of the amount
     */
    public record Conflict(String limit, String node, int step, double amount, String unit) {

        @Override
        public String toString() {
            return "%s: %s of step %d cannot be kept, %s %s are missing".formatted(node, limit, step, amount, unit);
        }
    }

    InfeasibleDispatchException(List<Conflict> conflicts) {
        super("dispatch is infeasible: "
                + String.join("; ", conflicts.stream().map(Conflict::toString).toList()));
        this.conflicts = List.copyOf(conflicts);
    }

    /** The limits that cannot be kept together, largest miss first. */
    public List<Conflict> conflicts() {
        return conflicts;
    }
}
