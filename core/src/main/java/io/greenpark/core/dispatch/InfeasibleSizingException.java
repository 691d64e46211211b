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

    /** A limit that is missed by less than this share of it is not reported. */
    private static final double REPORTED = 1e-6;

    /** Dispatch gives way only if the limits cannot. */
    private static final double DISPATCH_COST = 100.0;

    private final transient List<Conflict> conflicts;

    /**
     * A limit that cannot be kept together with the others.
     *
     * @param limit id of the limit; empty for the dispatch, whatever the limits are
     * @param missing how much more of it would be enough, in its unit; for the cap on emissions in a year
     */
    public record Conflict(String limit, double missing) {}

    private InfeasibleSizingException(String message, List<Conflict> conflicts) {
        super(message);
        this.conflicts = List.copyOf(conflicts);
    }

    /** Why {@code model}, a programme of {@code programme}, has no solution. */
    static RuntimeException of(SizingProgramme programme, LinearModel model) {
        ElasticPhase elastic = ElasticPhase.of(model, row -> row < programme.ruled ? DISPATCH_COST : 1.0);
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
        if (conflicts.isEmpty()) {
            conflicts.add(new Conflict("", 0.0));
        }
        return new InfeasibleSizingException("no sizes keep all limits: " + conflicts, conflicts);
    }

    static InfeasibleSizingException noWholeNumber(String variable) {
        return new InfeasibleSizingException(
                "no whole number lies within the bounds of " + variable, List.of(new Conflict(variable, 0.0)));
    }

    static InfeasibleSizingException noWholeNumbers(int solves, int mostSolves) {
        String why = solves < mostSolves ? "no whole numbers keep all limits" : "no whole numbers were found in time";
        return new InfeasibleSizingException(why, List.of());
    }

    /** None of {@code trials} sizes that were tried keep all limits, which proves nothing. */
    public static InfeasibleSizingException noneFound(int trials) {
        return new InfeasibleSizingException(
                "none of %d sizes that were tried keeps all limits".formatted(trials), List.of());
    }

    /** The limits that cannot be kept together; empty where they are not known. */
    public List<Conflict> conflicts() {
        return conflicts;
    }
}
