package io.greenpark.core.study;

import java.util.Locale;

/** What became of a run of a study of many runs. */
public enum RunStatus {
    /** It has results. */
    FINISHED,
    /** The limits of a case cannot be kept together. */
    INFEASIBLE,
    /** The optimum of a case was not proven in time. */
    UNPROVEN,
    /** Its values make a scenario that cannot be used, or claims that a ledger refuses. */
    REFUSED,
    /** It ended with an error as often as it was tried; it is tried again when the study goes on. */
    FAILED;

    /** Name in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
