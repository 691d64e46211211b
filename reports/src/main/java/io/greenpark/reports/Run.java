package io.greenpark.reports;

import io.greenpark.core.result.StudyResult;
import java.util.List;

/**
 * A finished run, or several that are set side by side: the results of a study and the version that computed them.
 *
 * @param version version of greenpark
 * @param study results
 * @param compared the runs that are set side by side; empty where it is one run
 */
public record Run(String version, StudyResult study, List<ComparedRun> compared) {

    public Run {
        compared = List.copyOf(compared);
    }

    /** One run. */
    public Run(String version, StudyResult study) {
        this(version, study, List.of());
    }

    /** Results that this version has just computed. */
    public static Run of(StudyResult study) {
        return new Run(Version.current(), study);
    }

    /** The study that the case belongs to, which in a comparison is that of its own run. */
    public StudyResult studyOf(String caseId) {
        return compared.stream()
                .filter(run -> run.has(caseId))
                .findFirst()
                .map(run -> run.of(study))
                .orElse(study);
    }
}
