package io.greenpark.reports.html;

import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.StudyResult;
import java.util.List;

/** The figures that judge the project of every case and park. */
final class MoneyRows {

    private static final List<Indicator> FIGURES = List.of(
            Indicator.ALL_IN_PRICE_YUAN_PER_MWH,
            Indicator.INVESTMENT_YUAN,
            Indicator.NPV_YUAN,
            Indicator.IRR_FRACTION,
            Indicator.PROJECT_IRR_FRACTION,
            Indicator.PAYBACK_YEARS,
            Indicator.DISCOUNTED_PAYBACK_YEARS,
            Indicator.DEBT_SERVICE_COVERAGE,
            Indicator.LCOE_YUAN_PER_MWH,
            Indicator.LCOS_YUAN_PER_MWH,
            Indicator.INVESTOR_NPV_YUAN,
            Indicator.INVESTOR_IRR_FRACTION);

    private final StudyResult study;
    private final FigureTable table;

    MoneyRows(StudyResult study) {
        this.study = study;
        this.table = new FigureTable(study, FIGURES);
    }

    /** Headers with units; empty where no money is worked out. */
    List<Page.Fact> heads() {
        return table.heads();
    }

    /** A row per project of each case but the baseline, which is what projects are judged against. */
    List<Page.FigureRow> all() {
        return study.cases().stream()
                .filter(c -> !c.id().equals(study.baseline()))
                .flatMap(c -> c.projects().stream().map(project -> table.row(c, c.node(project.node()))))
                .toList();
    }
}
