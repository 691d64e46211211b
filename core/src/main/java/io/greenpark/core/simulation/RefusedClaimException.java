package io.greenpark.core.simulation;

import io.greenpark.core.check.InvalidValueException;
import java.io.Serial;

/** What a park does with attributes of green power, or what labels of its products say, would give a MWh two claimants. */
public final class RefusedClaimException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String LABELS = "labels";

    private final String caseId;
    private final String path;
    private final String problem;

    private RefusedClaimException(String caseId, String path, String problem, InvalidValueException cause) {
        super("case %s: %s: %s".formatted(caseId, path, problem), cause);
        this.caseId = caseId;
        this.path = path;
        this.problem = problem;
    }

    /** By what a park does with attributes. */
    static RefusedClaimException ofPark(String caseId, String park, InvalidValueException cause) {
        return new RefusedClaimException(
                caseId, "parks.%s.greenPower.%s".formatted(park, cause.field()), cause.problem(), cause);
    }

    /** By labels. */
    static RefusedClaimException ofLabels(String caseId, InvalidValueException cause) {
        return new RefusedClaimException(caseId, LABELS, cause.getMessage(), cause);
    }

    /** Id of the case. */
    public String caseId() {
        return caseId;
    }

    /** Path of the key of the scenario that asks for too much. */
    public String path() {
        return path;
    }

    /** Whether labels ask for it. */
    public boolean ofLabels() {
        return path.equals(LABELS);
    }

    /** What is wrong, both claimants named. */
    public String problem() {
        return problem;
    }
}
