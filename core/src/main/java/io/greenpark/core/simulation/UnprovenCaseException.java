package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.UnprovenOptimumException;
import io.greenpark.core.lp.IntegerSettings;
import java.io.Serial;

/** The search for whole numbers in a case ended before it had proven a plan to be within its gap. */
public final class UnprovenCaseException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String caseId;
    private final transient IntegerSettings settings;

    UnprovenCaseException(String caseId, UnprovenOptimumException cause) {
        super("case %s: %s".formatted(caseId, cause.getMessage()), cause);
        this.caseId = caseId;
        this.settings = cause.settings();
    }

    /** Id of the case. */
    public String caseId() {
        return caseId;
    }

    /** Gap and time that were allowed. */
    public IntegerSettings settings() {
        return settings;
    }
}
