package io.greenpark.core.study;

import io.greenpark.core.simulation.InfeasibleCaseException;
import io.greenpark.core.simulation.RefusedClaimException;
import io.greenpark.core.simulation.UnprovenCaseException;

/**
 * Why a run has no results.
 *
 * @param status what became of it, not {@link RunStatus#FINISHED}
 * @param caseId case that has no plan; empty if the scenario of the run cannot be used
 * @param reason why, in a sentence or several lines
 */
public record RunFailure(RunStatus status, String caseId, String reason) {

    /** The limits of a case cannot be kept together. */
    static RunFailure of(InfeasibleCaseException e) {
        return new RunFailure(RunStatus.INFEASIBLE, e.caseId(), e.getMessage());
    }

    /** The optimum of a case was not proven in time. */
    static RunFailure of(UnprovenCaseException e) {
        return new RunFailure(RunStatus.UNPROVEN, e.caseId(), e.getMessage());
    }

    /** A ledger refuses what a case claims. */
    static RunFailure of(RefusedClaimException e) {
        return new RunFailure(RunStatus.REFUSED, e.caseId(), e.getMessage());
    }

    /** The scenario cannot be used. */
    static RunFailure of(RefusedVariantException e) {
        return new RunFailure(RunStatus.REFUSED, "", e.getMessage());
    }
}
