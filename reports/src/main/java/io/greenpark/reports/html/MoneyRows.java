package io.greenpark.reports.html;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.text.Texts;
import java.util.List;
import java.util.OptionalDouble;

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
    private final List<Indicator> shown;

    MoneyRows(StudyResult study) {
        this.study = study;
        this.shown = FIGURES.stream().filter(this::isSomewhere).toList();
    }

    private boolean isSomewhere(Indicator indicator) {
        return study.cases().stream().anyMatch(c -> c.all().value(indicator).isPresent());
    }

    /** Headers with units; empty where no money is worked out. */
    List<Page.Fact> heads() {
        return shown.stream()
                .map(indicator ->
                        new Page.Fact(Texts.both("indicator." + indicator.id()), IndicatorStyle.unit(indicator)))
                .toList();
    }

    /** A row per project of each case but the baseline, which is what projects are judged against. */
    List<Page.MoneyRow> all() {
        return study.cases().stream()
                .filter(c -> !c.id().equals(study.baseline()))
                .flatMap(c -> c.projects().stream().map(project -> row(c, c.node(project.node()))))
                .toList();
    }

    private Page.MoneyRow row(CaseResult c, NodeResult node) {
        return new Page.MoneyRow(
                c.title(),
                node.title(),
                shown.stream().map(indicator -> figure(node, indicator)).toList());
    }

    private static Title figure(NodeResult node, Indicator indicator) {
        OptionalDouble value = node.value(indicator);
        return value.isPresent()
                ? IndicatorStyle.of(indicator).format(value.getAsDouble())
                : Texts.both("compare.undefined");
    }
}
