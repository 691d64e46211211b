package io.greenpark.reports.html;

import io.greenpark.core.dispatch.Foresight;
import io.greenpark.core.dispatch.Optimum;
import io.greenpark.core.lp.Certificate;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.text.Numbers;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the dispatch of every case cost, and how good it is proven to be. */
final class DispatchRows {

    private static final double YUAN_PER_MILLION = 1e6;

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
        }
        Optimum optimum = c.dispatch().optimum();
        if (optimum != null) {
            certificate(optimum, facts);
        }
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
