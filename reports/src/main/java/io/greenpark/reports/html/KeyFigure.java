package io.greenpark.reports.html;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.reports.text.Numbers;
import io.greenpark.reports.text.Texts;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure as the first page shows it: rounded, with its change against the baseline and a mark of where it went.
 *
 * @param indicator what it is
 * @param value its value; empty where it is not defined
 */
record KeyFigure(Indicator indicator, OptionalDouble value) {

    private static final double MILLION = 1e6;

    /** Unit in words; amounts of money are read in millions. */
    static Title unit(Indicator indicator) {
        return isMoney(indicator) ? Texts.both("unit.million-yuan") : IndicatorStyle.unit(indicator);
    }

    /**
     * The figure of a node of a case beside that of the same node in the baseline, where both say something beside each other.
     *
     * @param largest largest size among those it is shown with
     */
    static Page.Figure against(
            CaseResult baseline, CaseResult c, NodeResult node, Indicator indicator, double largest) {
        KeyFigure figure = new KeyFigure(indicator, node.value(indicator));
        if (c.id().equals(baseline.id())) {
            return figure.figure(null, largest);
        }
        if (!indicator.isComparable(c.axis(), baseline.axis())) {
            return figure.apart(largest);
        }
        OptionalDouble before = Stream.concat(Stream.of(baseline.all()), baseline.nodes().stream())
                .filter(other -> other.id().equals(node.id()))
                .findFirst()
                .map(other -> other.value(indicator))
                .orElse(OptionalDouble.empty());
        return figure.figure(before, largest);
    }

    /** The figure where the baseline is of another length of time: it says so in place of the change. */
    Page.Figure apart(double largest) {
        Page.Figure alone = figure(null, largest);
        return value.isEmpty()
                ? alone
                : new Page.Figure(
                        alone.label(),
                        alone.value(),
                        alone.unit(),
                        alone.barWidth(),
                        Texts.both("compare.apart"),
                        alone.verdict(),
                        alone.arrow());
    }

    /**
     * The figure beside others.
     *
     * @param before value of the baseline; null for the baseline itself
     * @param largest largest size among those it is shown with
     */
    Page.Figure figure(@Nullable OptionalDouble before, double largest) {
        boolean compared = before != null && before.isPresent() && value.isPresent();
        double difference = compared ? value.getAsDouble() - before.getAsDouble() : 0.0;
        return new Page.Figure(
                Texts.both("indicator." + indicator.id()),
                written(),
                value.isPresent() ? unit(indicator) : Title.of(""),
                width(largest),
                compared ? change(before.getAsDouble(), difference) : null,
                verdict(difference),
                arrow(difference));
    }

    private Title written() {
        double shown = value.orElse(Double.NaN);
        return isMoney(indicator)
                ? Numbers.both(n -> n.fixed(shown / MILLION, 1))
                : IndicatorStyle.of(indicator).format(shown);
    }

    private String width(double largest) {
        double part = largest <= 0.0 ? 0.0 : Math.max(0.0, value.orElse(0.0)) / largest;
        return String.format(Locale.ROOT, "%.1f%%", 100.0 * part);
    }

    /** Shares change by percentage points, all else by per cent; from nothing there is no change in per cent. */
    private Title change(double before, double difference) {
        IndicatorStyle style = IndicatorStyle.of(indicator);
        if (style == IndicatorStyle.SHARE) {
            Title points = Numbers.both(n -> n.difference(100.0 * difference, 1));
            Title unit = Texts.both("unit.percent-points");
            return new Title(points.en() + " " + unit.en(), points.zh() + " " + unit.zh());
        }
        if (before != 0.0) {
            return Numbers.both(n -> n.change(difference / Math.abs(before)));
        }
        return isMoney(indicator)
                ? Numbers.both(n -> n.difference(difference / MILLION, 1))
                : Numbers.both(n -> n.difference(difference, style.decimals()));
    }

    private String verdict(double difference) {
        int sign = IndicatorStyle.better(indicator) * (int) Math.signum(difference);
        if (sign == 0) {
            return "same";
        }
        return sign > 0 ? "better" : "worse";
    }

    private static String arrow(double difference) {
        if (difference == 0.0) {
            return "";
        }
        return difference < 0.0 ? "▼" : "▲";
    }

    private static boolean isMoney(Indicator indicator) {
        return indicator.unit().equals("yuan");
    }
}
