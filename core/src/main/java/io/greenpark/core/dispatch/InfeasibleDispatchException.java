package io.greenpark.core.dispatch;

import java.io.Serial;
import java.util.List;

/** No plan satisfies all limits of a problem; says which limits conflict, where, when and by how much. */
public final class InfeasibleDispatchException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Conflict> conflicts;

    /** Kinds of limits that may conflict. */
    public enum Limit {
        POWER_BALANCE("power balance", "MW"),
        IMPORT_RAMP("ramp of import", "MW"),
        STORED_ENERGY("stored energy", "MWh"),
        UNIT_RAMP("ramp", "MW"),
        HEAT_BALANCE("heat balance", "MW heat"),
        STORED_HEAT("stored heat", "MWh heat"),
        LOAD_WINDOW("window of load", "MWh"),
        EXPORT_SHARE_OF_AVAILABLE("export share of available generation", "MWh"),
        EXPORT_SHARE_OF_USED("export share of used generation", "MWh"),
        SELF_USE_SHARE("self-use share", "MWh"),
        CARBON_CAP("carbon cap", "tCO2"),
        /** Supply for the energy of shiftable loads. */
        SHIFTABLE_LOAD("energy of shiftable loads", "MW"),
        /** Demand, storage or export for generation that cannot be curtailed. */
        MUST_RUN("must-run generation", "MW");

        private final String words;
        private final String unit;

        Limit(String words, String unit) {
            this.words = words;
            this.unit = unit;
        }

        /** Unit of what is missing. */
        public String unit() {
            return unit;
        }
    }

    /**
     * One limit that cannot be kept.
     *
     * @param limit which kind of limit
     * @param asset battery, unit or load that it is about; empty if it is about the node
     * @param node id of the node
     * @param step first step where it cannot be kept; the last of its period for limits on periods
     * @param amount by how much it is missed, in the unit of the limit
     */
    public record Conflict(Limit limit, String asset, String node, int step, double amount) {

        @Override
        public String toString() {
            String of = asset.isEmpty() ? "" : " of " + asset;
            return "%s: %s%s of step %d cannot be kept, %s %s are missing"
                    .formatted(node, limit.words, of, step, amount, limit.unit);
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
