package io.greenpark.reports.html;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.text.Numbers;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The answer of a study in three sentences that are made from its numbers: energy, price, carbon.
 *
 * <p>They speak of the case with the lowest operational emissions and say so; cases whose time is not as long as that of the
 * baseline are left out.
 */
final class Answer {

    /** Changes below this are called none; half of what the sentences can show. */
    private static final double NO_CHANGE_FRACTION = 0.0005;

    private final StudyResult study;
    private final CaseResult baseline;
    private final List<CaseResult> comparable;
    private final CaseResult best;

    Answer(StudyResult study) {
        this.study = study;
        this.baseline = study.of(study.baseline());
        this.comparable = study.cases().stream()
                .filter(c -> c.axis().isAsLongAs(baseline.axis()))
                .toList();
        this.best = comparable.stream()
                .filter(c -> operational(c).isPresent())
                .min(Comparator.comparingDouble(c -> operational(c).getAsDouble()))
                .orElse(baseline);
    }

    /** The sentences, in order. */
    List<Title> sentences() {
        List<Title> sentences = new ArrayList<>();
        sentences.add(energy());
        price(sentences);
        carbon(sentences);
        return sentences;
    }

    private Title energy() {
        Title lead = study.cases().size() == 1
                ? Texts.filled("page.answer.lead.one", best.title())
                : Texts.filled(
                        comparable.size() == study.cases().size()
                                ? "page.answer.lead.many"
                                : "page.answer.lead.equally-long",
                        Title.of(String.valueOf(comparable.size())),
                        best.title());
        OptionalDouble curtailed = best.all().value(Indicator.CURTAILED_OF_AVAILABLE_SHARE);
        OptionalDouble selfUse = best.all().value(Indicator.PHYSICAL_SELF_USE_SHARE);
        boolean own = curtailed.isPresent() && selfUse.isPresent();
        Title body = own
                ? Texts.filled("page.answer.energy.own", share(selfUse.getAsDouble()), share(curtailed.getAsDouble()))
                : Texts.both("page.answer.energy.none");
        return joined(lead, body);
    }

    /** The all-in price where the study has costs of plants, else the grid bill with a word on what it leaves out. */
    private void price(List<Title> sentences) {
        boolean costed = price(baseline, Indicator.ALL_IN_PRICE_YUAN_PER_MWH).isPresent()
                && price(best, Indicator.ALL_IN_PRICE_YUAN_PER_MWH).isPresent();
        Indicator shown = costed ? Indicator.ALL_IN_PRICE_YUAN_PER_MWH : Indicator.GRID_BILL_YUAN_PER_MWH_CONSUMED;
        OptionalDouble before = price(baseline, shown);
        OptionalDouble after = price(best, shown);
        if (before.isPresent() && after.isPresent()) {
            double change = change(before.getAsDouble(), after.getAsDouble());
            Title sentence = Texts.filled(
                    costed ? "page.answer.all-in." + way(change) : "page.answer.price." + way(change),
                    fixed(before.getAsDouble(), 1),
                    fixed(after.getAsDouble(), 1),
                    Numbers.both(n -> n.change(change)),
                    baseline.title());
            sentences.add(payback().map(back -> joined(sentence, back)).orElse(sentence));
        }
    }

    private static OptionalDouble price(CaseResult c, Indicator indicator) {
        return c.all().value(indicator);
    }

    private Optional<Title> payback() {
        OptionalDouble investment = best.all().value(Indicator.INVESTMENT_YUAN);
        OptionalDouble years = best.all().value(Indicator.PAYBACK_YEARS);
        return investment.isPresent() && years.isPresent()
                ? Optional.of(Texts.filled(
                        "page.answer.payback",
                        Numbers.both(n -> n.significant(investment.getAsDouble() / 1e6)),
                        fixed(years.getAsDouble(), 1)))
                : Optional.empty();
    }

    private void carbon(List<Title> sentences) {
        OptionalDouble before = operational(baseline);
        OptionalDouble after = operational(best);
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        double change = change(before.getAsDouble(), after.getAsDouble());
        Title carbon = Texts.filled(
                "page.answer.carbon." + way(change),
                mass(before.getAsDouble(), before.getAsDouble()),
                mass(after.getAsDouble(), before.getAsDouble()),
                Numbers.both(n -> n.change(change)),
                massUnit(before.getAsDouble(), "tCO2"));
        sentences.add(best.all().value(Indicator.SINK_NET_FLOW_TCO2E).stream()
                .mapToObj(flow -> joined(carbon, sinks(flow)))
                .findFirst()
                .orElse(carbon));
    }

    private static Title sinks(double flowTco2e) {
        String key = flowTco2e < 0.0 ? "page.answer.sinks.loss" : "page.answer.sinks";
        return Texts.filled(key, mass(Math.abs(flowTco2e), flowTco2e), massUnit(flowTco2e, "tCO2e"));
    }

    /** A mass of greenhouse gases in the unit of {@link #massUnit}. */
    private static Title mass(double tonnes, double ofTonnes) {
        return inThousands(ofTonnes) ? fixed(tonnes / 1000.0, 1) : fixed(tonnes, 0);
    }

    /** The unit in which masses as large as {@code ofTonnes} are told. */
    private static Title massUnit(double ofTonnes, String gas) {
        return Texts.both(inThousands(ofTonnes) ? "unit.k" + gas : "unit." + gas);
    }

    private static boolean inThousands(double tonnes) {
        return Math.abs(tonnes) >= 10_000.0;
    }

    private static Title joined(Title first, Title second) {
        return new Title(first.en() + " " + second.en(), first.zh() + second.zh());
    }

    private static Title share(double fraction) {
        return Numbers.both(n -> n.share(fraction));
    }

    private static Title fixed(double value, int decimals) {
        return Numbers.both(n -> n.fixed(value, decimals));
    }

    private static OptionalDouble operational(CaseResult c) {
        return c.all().value(Indicator.OPERATIONAL_LOCATION_TCO2);
    }

    private static double change(double before, double after) {
        return before == 0.0 ? 0.0 : after / before - 1.0;
    }

    private static String way(double change) {
        if (Math.abs(change) < NO_CHANGE_FRACTION) {
            return "stays";
        }
        return change < 0.0 ? "falls" : "rises";
    }
}
