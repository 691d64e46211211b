package io.greenpark.core.simulation;

import io.greenpark.core.dispatch.InfeasibleDispatchException;
import io.greenpark.core.dispatch.InfeasibleDispatchException.Conflict;
import io.greenpark.core.time.TimeAxis;
import java.io.Serial;
import java.util.List;

/** The limits of a case cannot be kept together; says which, where, when and by how much. */
public final class InfeasibleCaseException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String caseId;
    private final transient TimeAxis axis;
    private final transient List<Conflict> conflicts;
    private final boolean proved;

    InfeasibleCaseException(String caseId, TimeAxis axis, InfeasibleDispatchException cause) {
        super("case %s: %s".formatted(caseId, cause.getMessage()), cause);
        this.caseId = caseId;
        this.axis = axis;
        this.conflicts = cause.conflicts();
        this.proved = cause.proved();
    }

    /** Id of the case. */
    public String caseId() {
        return caseId;
    }

    /** Time axis that the steps of the conflicts count on. */
    public TimeAxis axis() {
        return axis;
    }

    /** The limits that cannot be kept together, largest miss first. */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /** Whether it is proved that no plan exists; see {@link InfeasibleDispatchException#proved}. */
    public boolean proved() {
        return proved;
    }
}
