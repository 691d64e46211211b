package io.greenpark.reports;

import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.rules.RulePack;
import io.greenpark.core.time.TimeAxis;

/**
 * One of the runs that are set side by side, as it was by itself.
 *
 * @param id its number, with which the ids of its cases begin
 * @param version version of greenpark that computed it
 * @param name short name of its scenario
 * @param axis its time axis
 * @param rules its rule pack
 * @param baseline id of its baseline in the comparison
 */
public record ComparedRun(String id, String version, String name, TimeAxis axis, RulePack rules, String baseline) {

    /** A run that is the number {@code id} of a comparison. */
    static ComparedRun of(String id, Run run) {
        StudyResult study = run.study();
        return new ComparedRun(
                id, run.version(), study.name(), study.axis(), study.rules(), caseId(id, study.baseline()));
    }

    /** The same run where its comparison is the number {@code number} of another. */
    ComparedRun within(String number) {
        return new ComparedRun(caseId(number, id), version, name, axis, rules, caseId(number, baseline));
    }

    /** Runs may have the same name and the same cases; their number tells them apart. */
    static String caseId(String number, String caseId) {
        return number + "-" + caseId;
    }

    /** Whether the case of this id is one of its cases. */
    public boolean has(String caseId) {
        return caseId.startsWith(caseId(id, ""));
    }

    /** The cases of {@code comparison} that are those of this run, against its own baseline. */
    StudyResult of(StudyResult comparison) {
        return new StudyResult(
                name,
                comparison.title(),
                axis,
                rules,
                baseline,
                comparison.cases().stream()
                        .filter((CaseResult c) -> has(c.id()))
                        .toList(),
                comparison.register(),
                comparison.inputs(),
                comparison.plan());
    }
}
