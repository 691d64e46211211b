package io.greenpark.core.simulation;

import io.greenpark.core.check.InvalidValueException;
import java.io.Serial;

/** What a park does with attributes of green power, what labels say, or what products take, would give a MWh two claimants. */
public final class RefusedClaimException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String caseId;
    private final By by;
    private final String path;
    private final String problem;

    /** What asks for too much. */
    public enum By {
        /** What a park does with attributes. */
        PARK,
        /** Labels. */
        LABELS,
        /** What products take of the energy of their park. */
        PRODUCTS
    }

    private RefusedClaimException(String caseId, By by, String path, String problem, InvalidValueException cause) {
        super("case %s: %s: %s".formatted(caseId, path, problem), cause);
        this.caseId = caseId;
        this.by = by;
        this.path = path;
        this.problem = problem;
    }

    /** By what a park does with attributes. */
    static RefusedClaimException ofPark(String caseId, String park, InvalidValueException cause) {
        return new RefusedClaimException(
                caseId, By.PARK, "parks.%s.greenPower.%s".formatted(park, cause.field()), cause.problem(), cause);
    }

    /** By labels. */
    static RefusedClaimException ofLabels(String caseId, InvalidValueException cause) {
        return new RefusedClaimException(caseId, By.LABELS, "labels", cause.getMessage(), cause);
    }

    /** By products of a park. */
    static RefusedClaimException ofProducts(String caseId, String park, InvalidValueException cause) {
        return new RefusedClaimException(
                caseId, By.PRODUCTS, "parks.%s.%s".formatted(park, cause.field()), cause.problem(), cause);
    }

    /** Id of the case. */
    public String caseId() {
        return caseId;
    }

    /** Path of the key of the scenario that asks for too much. */
    public String path() {
        return path;
    }

    /** What asks for it. */
    public By by() {
        return by;
    }

    /** What is wrong, all claimants named. */
    public String problem() {
        return problem;
    }
}
