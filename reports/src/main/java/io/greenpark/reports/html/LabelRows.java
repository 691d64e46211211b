package io.greenpark.reports.html;

import io.greenpark.core.product.GreenLabel;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.label.LabelStatement;
import io.greenpark.reports.table.Ids;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** Green-power labels, case by case. */
final class LabelRows {

    private LabelRows() {}

    static List<Page.LabelRow> of(StudyResult study) {
        List<Page.LabelRow> rows = new ArrayList<>();
        for (CaseResult c : study.cases()) {
            c.products().labels().forEach(label -> rows.add(row(c, label)));
        }
        return rows;
    }

    private static Page.LabelRow row(CaseResult c, GreenLabel label) {
        Title park = c.node(label.park()).title();
        String status = Ids.of(label.status());
        return new Page.LabelRow(
                c.title(),
                park,
                label.title(),
                Texts.both("label-status." + status),
                style(label.status()),
                LabelStatement.of(label, park),
                "labels/%s/%s.%s.%s.%s.html"
                        .formatted(
                                c.id(),
                                label.park(),
                                label.product(),
                                label.batch(),
                                label.basis().id()));
    }

    private static String style(GreenLabel.Status status) {
        return switch (status) {
            case MET -> "pass";
            case MISSED -> "fail";
            case NOT_VERIFIABLE -> "none";
        };
    }
}
