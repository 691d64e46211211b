package io.greenpark.core.simulation;

import io.greenpark.core.check.InvalidValueException;
import java.io.Serial;

/** What a park does with attributes of green power would give a MWh two claimants. */
public final class RefusedClaimException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String caseId;
    private final String node;

    RefusedClaimException(String caseId, String node, InvalidValueException cause) {
        super("case %s: parks.%s.greenPower: %s".formatted(caseId, node, cause.getMessage()), cause);
        this.caseId = caseId;
        this.node = node;
    }

    /** Id of the case. */
    public String caseId() {
        return caseId;
    }

    /** Id of the park. */
    public String node() {
        return node;
    }

    /** What is wrong, both claimants named. */
    public String problem() {
        return getCause().getMessage();
    }
}
