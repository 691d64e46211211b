package io.greenpark.core.simulation;

/** Told how far a study has come; called by one thread at a time, not always the same. */
@FunctionalInterface
public interface Progress {

    /**
     * A case is done.
     *
     * @param caseId its id
     * @param finished number of finished cases, this one included
     * @param total number of cases of the study
     */
    void caseFinished(String caseId, int finished, int total);

    /** Tells nobody. */
    static Progress none() {
        return (caseId, finished, total) -> {};
    }
}
