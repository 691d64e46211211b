package io.greenpark.core.dispatch;

import io.greenpark.core.lp.ElasticPhase;
import io.greenpark.core.lp.LinearModel;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;

/** No sizes keep all limits of a {@link SizingProblem}; says which limits conflict. */
public final class InfeasibleSizingException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Id of the cap on emissions among the conflicts. */
    public static final String EMISSIONS_CAP = "emissionsTco2";

    /** Id of the share of the consumption that is not served, among the conflicts. */
    public static final String UNSERVED = "unservedFraction";

    /** A limit that is missed by less than this share of it is not reported. */
    private static final double REPORTED = 1e-6;

    /** A multiplier that is more than rounding. */
    private static final double STANDS_AGAINST = 1e-5;

    /** Dispatch gives way only if the limits on sizes and on energies cannot. */
    private static final double DISPATCH_COST = 100.0;

    private final transient List<Conflict> conflicts;
    private final transient List<InfeasibleDispatchException.Conflict> dispatch;
    private final transient List<InfeasibleDispatchException.Conflict> kept;

    /**
     * A limit on sizes, or one that sizes that were tried do not keep.
     *
     * @param limit id of the limit or rule
     * @param node park that it is about; empty if it is about all sizes together
     * @param missing how much more of it would be enough, in its unit; for the cap on emissions in a year
     */
    public record Conflict(String limit, String node, double missing) {

        /** A limit on sizes together. */
        public Conflict(String limit, double missing) {
            this(limit, "", missing);
        }
    }

    private final boolean tried;

    private InfeasibleSizingException(
            String message,
            List<Conflict> conflicts,
            List<InfeasibleDispatchException.Conflict> dispatch,
            List<InfeasibleDispatchException.Conflict> kept,
            boolean tried) {
        super(message);
        this.conflicts = List.copyOf(conflicts);
        this.dispatch = List.copyOf(dispatch);
        this.kept = List.copyOf(kept);
        this.tried = tried;
    }

    private InfeasibleSizingException(String message, List<Conflict> conflicts) {
        this(message, conflicts, List.of(), List.of(), false);
    }

    /** Why {@code model}, a programme of {@code programme}, has no solution. */
    static RuntimeException of(SizingProgramme programme, LinearModel model) {
        ElasticPhase elastic = ElasticPhase.of(model, row -> programme.isOfDispatch(row) ? DISPATCH_COST : 1.0);
        if (!elastic.infeasible()) {
            return new IllegalStateException("sizing did not converge, though a solution exists");
        }
        List<Conflict> conflicts = new ArrayList<>();
        List<SizeLimit> limits = programme.problem.limits();
        for (int row = programme.ruled; row < model.rows(); row++) {
            int limit = row - programme.ruled;
            boolean cap = limit == limits.size();
            double missing = Math.max(0.0, -elastic.miss(row));
            if (missing > REPORTED * (1.0 + Math.abs(model.rowUpper(row)))) {
                conflicts.add(new Conflict(
                        cap ? EMISSIONS_CAP : limits.get(limit).id(),
                        missing
                                * (cap
                                        ? programme.capScale() / programme.problem.years()
                                        : SizingProgramme.scale(limits.get(limit)))));
            }
        }
        List<InfeasibleDispatchException.Conflict> dispatch = Infeasibility.conflicts(programme.one, elastic::miss);
        return new InfeasibleSizingException(
                "no sizes keep all limits: %s %s".formatted(conflicts, dispatch),
                conflicts,
                dispatch,
                kept(programme, elastic),
                false);
    }

    /** Limits on energies that are kept, and that others are missed for. */
    private static List<InfeasibleDispatchException.Conflict> kept(SizingProgramme programme, ElasticPhase elastic) {
        List<InfeasibleDispatchException.Conflict> kept = new ArrayList<>();
        for (DispatchModel.LimitRow row : programme.one.limitRows) {
            if (Math.abs(elastic.miss(row.row())) <= REPORTED
                    && Math.abs(elastic.multiplier(row.row())) > STANDS_AGAINST) {
                NodeProblem node = programme.one.nodes.get(row.node()).node;
                kept.add(new InfeasibleDispatchException.Conflict(
                        node.limits().get(row.limit()).kind(), "", node.id(), row.endStep() - 1, 0.0));
            }
        }
        return kept;
    }

    static InfeasibleSizingException noWholeNumber(String variable) {
        return new InfeasibleSizingException(
                "no whole number lies within the bounds of " + variable, List.of(new Conflict(variable, 0.0)));
    }

    static InfeasibleSizingException noWholeNumbers(int solves, int mostSolves) {
        String why = solves < mostSolves ? "no whole numbers keep all limits" : "no whole numbers were found in time";
        return new InfeasibleSizingException(why, List.of());
    }

    /**
     * None of {@code trials} sizes that were tried keep all limits, which proves nothing.
     *
     * @param missed what those lack that lack least
     */
    public static InfeasibleSizingException noneFound(int trials, List<Conflict> missed) {
        return new InfeasibleSizingException(
                "none of %d sizes that were tried keeps all limits: %s".formatted(trials, missed),
                missed,
                List.of(),
                List.of(),
                true);
    }

    /** Limits on energies that can be kept only if those give way; they lack nothing themselves. */
    public List<InfeasibleDispatchException.Conflict> kept() {
        return kept;
    }

    /** Whether sizes were looked for by trying, which proves nothing. */
    public boolean tried() {
        return tried;
    }

    /** Limits of parks, their rules among them, and balances that cannot be kept together with those on sizes. */
    public List<InfeasibleDispatchException.Conflict> dispatch() {
        return dispatch;
    }

    /** The limits on sizes that cannot be kept together; empty where they are not known. */
    public List<Conflict> conflicts() {
        return conflicts;
    }
}
