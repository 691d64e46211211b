package io.greenpark.reports.html;

import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.Run;
import io.greenpark.reports.text.Texts;
import java.util.List;

/** The key figures of every case, each with its size among the cases and its change against the baseline. */
final class Cards {

    private static final List<Indicator> FIGURES = List.of(
            Indicator.ALL_IN_PRICE_YUAN_PER_MWH,
            Indicator.GRID_BILL_YUAN_PER_MWH_CONSUMED,
            Indicator.PHYSICAL_SELF_USE_SHARE,
            Indicator.NON_FOSSIL_SHARE,
            Indicator.HOURLY_MATCHED_SHARE,
            Indicator.OPERATIONAL_LOCATION_TCO2,
            Indicator.OPERATIONAL_MARKET_TCO2E,
            Indicator.SINK_NET_FLOW_TCO2E,
            Indicator.CURTAILED_OF_AVAILABLE_SHARE,
            Indicator.IMPORT_MWH,
            Indicator.UNSERVED_MWH,
            Indicator.INVESTMENT_YUAN,
            Indicator.PAYBACK_YEARS);

    private final StudyResult study;
    private final RunRows runs;
    private final CaseResult baseline;

    Cards(Run run) {
        this.study = run.study();
        this.runs = new RunRows(run);
        this.baseline = study.of(study.baseline());
    }

    List<Page.Card> all() {
        return study.cases().stream()
                .map(c -> new Page.Card(
                        c.id(),
                        c.title(),
                        Texts.filled("card.method", Texts.label("method", c.method())),
                        runs.all().isEmpty() ? null : runs.terms(c),
                        c == baseline,
                        RuleMarks.of(c.checks()),
                        figures(c)))
                .toList();
    }

    private List<Page.Figure> figures(CaseResult c) {
        return FIGURES.stream()
                .filter(i -> study.cases().stream().anyMatch(other -> size(other, i) > 0.0))
                .map(i -> KeyFigure.against(baseline, c, c.all(), i, largest(c, i)))
                .toList();
    }

    /** Among the cases that the case can be compared with. */
    private double largest(CaseResult c, Indicator indicator) {
        return study.cases().stream()
                .filter(other -> indicator.isComparable(c.axis(), other.axis()))
                .mapToDouble(other -> size(other, indicator))
                .max()
                .orElse(0.0);
    }

    private static double size(CaseResult c, Indicator indicator) {
        return Math.abs(c.all().value(indicator).orElse(0.0));
    }
}
