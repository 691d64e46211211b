package io.greenpark.reports.html;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.text.Numbers;
import io.greenpark.reports.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The key figures of every case, each with its size among the cases and its change against the baseline. */
final class Cards {

    private static final List<Indicator> FIGURES = List.of(
            Indicator.ALL_IN_PRICE_YUAN_PER_MWH,
            Indicator.GRID_BILL_YUAN_PER_MWH_CONSUMED,
            Indicator.OPERATIONAL_LOCATION_TCO2,
            Indicator.PHYSICAL_SELF_USE_SHARE,
            Indicator.CURTAILED_OF_AVAILABLE_SHARE,
            Indicator.IMPORT_MWH,
            Indicator.UNSERVED_MWH,
            Indicator.INVESTMENT_YUAN,
            Indicator.PAYBACK_YEARS);

    private final StudyResult study;
    private final CaseResult baseline;

    Cards(StudyResult study) {
        this.study = study;
        this.baseline = study.of(study.baseline());
    }

    List<Page.Card> all() {
        return study.cases().stream()
                .map(c -> new Page.Card(
                        c.id(),
                        c.title(),
                        Texts.filled("card.method", Texts.label("method", c.method())),
                        c == baseline,
                        figures(c)))
                .toList();
    }

    private List<Page.Figure> figures(CaseResult c) {
        return FIGURES.stream()
                .filter(i -> study.cases().stream().anyMatch(other -> size(other, i) > 0.0))
                .map(i -> figure(c, i))
                .toList();
    }

    private Page.Figure figure(CaseResult c, Indicator indicator) {
        IndicatorStyle style = IndicatorStyle.of(indicator);
        OptionalDouble value = c.all().value(indicator);
        OptionalDouble before = baseline.all().value(indicator);
        double largest = study.cases().stream()
                .mapToDouble(other -> size(other, indicator))
                .max()
                .orElse(0.0);
        String width = largest == 0.0
                ? "0%"
                : String.format(Locale.ROOT, "%.1f%%", 100.0 * Math.max(0.0, value.orElse(0.0)) / largest);
        boolean compared = c != baseline && value.isPresent() && before.isPresent();
        double difference = compared ? value.getAsDouble() - before.getAsDouble() : 0.0;
        Title change = compared ? change(style, before.getAsDouble(), difference) : null;
        return new Page.Figure(
                Texts.both("indicator." + indicator.id()),
                style.format(value.orElse(Double.NaN)),
                value.isPresent() ? IndicatorStyle.unit(indicator) : Title.of(""),
                width,
                change,
                verdict(indicator, difference),
                difference == 0.0 ? "" : difference < 0.0 ? "▼" : "▲");
    }

    /** Shares change by percentage points, all else by per cent; from nothing there is no change in per cent. */
    private static Title change(IndicatorStyle style, double before, double difference) {
        if (style == IndicatorStyle.SHARE) {
            Title points = Numbers.both(n -> n.difference(100.0 * difference, 1));
            Title unit = Texts.both("unit.percent-points");
            return new Title(points.en() + " " + unit.en(), points.zh() + " " + unit.zh());
        }
        return before == 0.0
                ? Numbers.both(n -> n.difference(difference, style.decimals()))
                : Numbers.both(n -> n.change(difference / before));
    }

    private static String verdict(Indicator indicator, double difference) {
        int sign = IndicatorStyle.better(indicator) * (int) Math.signum(difference);
        if (sign == 0) {
            return "same";
        }
        return sign > 0 ? "better" : "worse";
    }

    private static double size(CaseResult c, Indicator indicator) {
        return c.all().value(indicator).orElse(0.0);
    }
}
