package io.greenpark.reports;

import io.greenpark.core.result.StudyResult;

/**
 * A finished run: the results of a study and the version that computed them.
 *
 * @param version version of greenpark
 * @param study results
 */
public record Run(String version, StudyResult study) {

    /** Results that this version has just computed. */
    public static Run of(StudyResult study) {
        return new Run(Version.current(), study);
    }
}
