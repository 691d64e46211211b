package io.greenpark.reports.html;

import io.greenpark.core.dispatch.ForecastErrors;
import io.greenpark.core.dispatch.Foresight;
import io.greenpark.core.dispatch.Optimum;
import io.greenpark.core.lp.Certificate;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.LimitResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.table.Ids;
import io.greenpark.reports.text.Numbers;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the dispatch of every case cost, and how good it is proven to be. */
final class DispatchRows {

    private static final double YUAN_PER_MILLION = 1e6;

    private static final double PER_CENT = 100.0;

    private DispatchRows() {}

    static List<Page.DispatchRow> of(StudyResult study) {
        return study.cases().stream().map(DispatchRows::row).toList();
    }

    private static Page.DispatchRow row(CaseResult c) {
        List<Page.Fact> facts = new ArrayList<>();
        facts.add(fact("dispatch.cost", millionYuan(c.dispatch().cost().totalYuan())));
        c.dispatch().boundYuan().ifPresent(yuan -> facts.add(fact("dispatch.bound", millionYuan(yuan))));
        Foresight foresight = c.dispatch().foresight();
        if (foresight != null) {
            facts.add(fact("dispatch.foresight", millionYuan(foresight.priceYuan())));
            ForecastErrors errors = foresight.errors();
            facts.add(new Page.Fact(
                    Texts.both("dispatch.forecast-errors"),
                    Texts.filled(
                            "dispatch.forecast-errors.value",
                            Numbers.both(n -> n.share(errors.loadFraction())),
                            Numbers.both(n -> n.share(errors.generationFraction())),
                            Numbers.both(n -> n.share(errors.priceFraction())))));
        }
        Optimum optimum = c.dispatch().optimum();
        if (optimum != null) {
            certificate(optimum, facts);
        }
        limits(c, facts);
        return new Page.DispatchRow(c.title(), Texts.label("method", c.method()), facts);
    }

    private static void certificate(Optimum optimum, List<Page.Fact> facts) {
        Certificate certificate = optimum.certificate();
        facts.add(fact("dispatch.gap", scientific(certificate.gap())));
        facts.add(fact("dispatch.primal-residual", scientific(certificate.primalResidual())));
        facts.add(fact("dispatch.dual-residual", scientific(certificate.dualResidual())));
        facts.add(fact("dispatch.tight", Texts.both(optimum.relaxationTight() ? "basis.yes" : "basis.no")));
        optimum.methods().stream()
                .distinct()
                .forEach(method -> facts.add(fact("dispatch.solver", Texts.both("solver." + method.id()))));
    }

    /** One fact for all periods of a limit of a node. */
    private static void limits(CaseResult c, List<Page.Fact> facts) {
        c.dispatch().limits().stream()
                .collect(Collectors.groupingBy(
                        l -> l.node() + " " + l.limit() + " " + l.limitFraction(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(
                        periods -> facts.add(limit(c.node(periods.get(0).node()).title(), periods)));
    }

    private static Page.Fact limit(Title node, List<LimitResult> periods) {
        LimitResult first = periods.get(0);
        double numerator = periods.stream().mapToDouble(LimitResult::numerator).sum();
        double denominator =
                periods.stream().mapToDouble(LimitResult::denominator).sum();
        Title label = Texts.both("limit." + Ids.of(first.limit()));
        return new Page.Fact(
                new Title(node.en() + ": " + label.en(), node.zh() + "：" + label.zh()),
                Texts.filled(
                        "dispatch.limit",
                        Numbers.both(n -> n.significant(numerator)),
                        Numbers.both(n -> n.significant(denominator)),
                        Texts.both("unit." + first.limit().unit()),
                        Numbers.both(n -> n.fixed(PER_CENT * numerator / denominator, 1)),
                        Numbers.both(n -> n.fixed(PER_CENT * first.limitFraction(), 1)),
                        Title.of(String.valueOf(
                                periods.stream().filter(l -> !l.kept()).count())),
                        Title.of(String.valueOf(periods.size()))));
    }

    private static Page.Fact fact(String key, Title value) {
        return new Page.Fact(Texts.both(key), value);
    }

    private static Title millionYuan(double yuan) {
        Title unit = Texts.both("unit.million-yuan");
        Title number = Numbers.both(n -> n.fixed(yuan / YUAN_PER_MILLION, 3));
        return new Title(number.en() + " " + unit.en(), number.zh() + " " + unit.zh());
    }

    private static Title scientific(double value) {
        return Title.of(String.format(Locale.ROOT, "%.1e", value));
    }
}
