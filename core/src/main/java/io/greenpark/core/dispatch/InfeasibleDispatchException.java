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
        SELF_USE_OF_CONSUMPTION("self-use share of consumption", "MWh"),
        NO_EXPORT("hours without export", "MWh"),
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

    private final boolean proved;

    InfeasibleDispatchException(List<Conflict> conflicts) {
        this("dispatch is infeasible: ", conflicts, true);
    }

    private InfeasibleDispatchException(String verdict, List<Conflict> conflicts, boolean proved) {
        super(verdict
                + String.join("; ", conflicts.stream().map(Conflict::toString).toList()));
        this.conflicts = List.copyOf(conflicts);
        this.proved = proved;
    }

    /**
     * Only plans that charge and discharge, or import and export, at once keep all limits, as far as was found.
     *
     * @param conflicts what stands in the way of one of the plans that were tried
     */
    static InfeasibleDispatchException ofDirections(List<Conflict> conflicts) {
        return new InfeasibleDispatchException("no plan was found without opposite flows at once: ", conflicts, false);
    }

    /**
     * Whether it is proved that no plan exists. Otherwise the limits can be kept by charging and discharging, or importing and
     * exporting, at once, and no plan without that was found.
     */
    public boolean proved() {
        return proved;
    }

    /** The limits that cannot be kept together, largest miss first. */
    public List<Conflict> conflicts() {
        return conflicts;
    }
}
