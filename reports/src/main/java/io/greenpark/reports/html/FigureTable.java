package io.greenpark.reports.html;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.text.Texts;
import java.util.List;
import java.util.OptionalDouble;

/** A table of indicators with a row per case and park; indicators that no case has are left out. */
final class FigureTable {

    private final List<Indicator> shown;

    FigureTable(StudyResult study, List<Indicator> figures) {
        this.shown = figures.stream()
                .filter(indicator -> study.cases().stream()
                        .anyMatch(c -> c.all().value(indicator).isPresent()))
                .toList();
    }

    /** Headers with units; empty where there is nothing to show. */
    List<Page.Fact> heads() {
        return shown.stream()
                .map(indicator ->
                        new Page.Fact(Texts.both("indicator." + indicator.id()), IndicatorStyle.unit(indicator)))
                .toList();
    }

    Page.FigureRow row(CaseResult c, NodeResult node) {
        return new Page.FigureRow(
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
