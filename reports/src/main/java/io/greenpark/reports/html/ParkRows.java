package io.greenpark.reports.html;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The key figures of every park, case by case, each with its change against the same park in the baseline. */
final class ParkRows {

    private static final List<Indicator> FIGURES = List.of(
            Indicator.ALL_IN_PRICE_YUAN_PER_MWH,
            Indicator.GRID_BILL_YUAN_PER_MWH_CONSUMED,
            Indicator.PHYSICAL_SELF_USE_SHARE,
            Indicator.NON_FOSSIL_SHARE,
            Indicator.HOURLY_MATCHED_SHARE,
            Indicator.OPERATIONAL_LOCATION_TCO2,
            Indicator.OPERATIONAL_MARKET_TCO2E,
            Indicator.SINK_NET_FLOW_TCO2E,
            Indicator.INVESTMENT_YUAN,
            Indicator.PAYBACK_YEARS);

    private final StudyResult study;
    private final CaseResult baseline;
    private final List<Indicator> shown;

    ParkRows(StudyResult study) {
        this.study = study;
        this.baseline = study.of(study.baseline());
        this.shown = FIGURES.stream()
                .filter(i -> study.cases().stream()
                        .flatMap(c -> c.nodes().stream())
                        .anyMatch(node -> node.value(i).isPresent()))
                .toList();
    }

    /** Headers with units. */
    List<Page.Fact> heads() {
        return shown.stream()
                .map(i -> new Page.Fact(Texts.both("indicator." + i.id()), KeyFigure.unit(i)))
                .toList();
    }

    /** Every park and hub of any case, in order of appearance. */
    List<Page.ParkTable> all() {
        Map<String, Title> titles = new LinkedHashMap<>();
        study.cases().forEach(c -> c.nodes().forEach(node -> titles.putIfAbsent(node.id(), node.title())));
        return titles.entrySet().stream()
                .map(park -> new Page.ParkTable(park.getValue(), cases(park.getKey())))
                .toList();
    }

    private List<Page.ParkRow> cases(String park) {
        return study.cases().stream()
                .flatMap(c -> c.nodes().stream()
                        .filter(node -> node.id().equals(park))
                        .map(node -> row(c, node)))
                .toList();
    }

    private Page.ParkRow row(CaseResult c, NodeResult node) {
        List<Page.Figure> figures = shown.stream()
                .map(i -> KeyFigure.against(baseline, c, node, i, 0.0))
                .toList();
        RuleMarks rules = RuleMarks.of(c.checks().stream()
                .filter(check -> check.node().equals(node.id()))
                .toList());
        return new Page.ParkRow(c.title(), figures, rules);
    }
}
