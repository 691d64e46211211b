package io.greenpark.reports.run;

import io.greenpark.core.product.GreenLabel;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.reports.label.LabelStatement;

/**
 * Image of the file of a green-power label.
 *
 * @param format always {@link #FORMAT}
 * @param formatVersion version of the file's layout
 * @param version version of greenpark that made the run
 * @param run directory of the run, relative to the folder of the file
 * @param study name of the study
 * @param caseId id of the case
 * @param label the label
 * @param statement what it says
 */
record LabelFile(
        String format,
        int formatVersion,
        String version,
        String run,
        String study,
        String caseId,
        GreenLabel label,
        Title statement) {

    static final String FORMAT = "greenpark-label";

    private static final String RUN = "../..";

    static LabelFile of(String version, String study, CaseResult c, GreenLabel label) {
        return of(version, study, c.id(), label, c.node(label.park()).title());
    }

    static LabelFile of(String version, String study, String caseId, GreenLabel label, Title park) {
        return new LabelFile(
                FORMAT, RunFile.FORMAT_VERSION, version, RUN, study, caseId, label, LabelStatement.of(label, park));
    }
}
