package io.greenpark.reports.html;

import io.greenpark.core.compliance.Check;
import io.greenpark.core.compliance.CheckInput;
import io.greenpark.core.compliance.Measure;
import io.greenpark.core.compliance.Verdict;
import io.greenpark.core.provenance.Confidence;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.text.Language;
import io.greenpark.reports.text.Numbers;
import io.greenpark.reports.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What became of every dated rule, case by case. */
final class ComplianceRows {

    private static final int DECIMALS = 3;

    private ComplianceRows() {}

    static List<Page.CheckRow> of(StudyResult study) {
        List<Page.CheckRow> rows = new ArrayList<>();
        for (CaseResult c : study.cases()) {
            c.checks().forEach(check -> rows.add(row(c, check)));
        }
        return rows;
    }

    private static Page.CheckRow row(CaseResult c, Check check) {
        Verdict verdict = check.verdict();
        Measure measure = check.measure();
        return new Page.CheckRow(
                c.title(),
                check.node().equals("all")
                        ? Texts.both("page.all")
                        : c.node(check.node()).title(),
                check.title(),
                check.reference(),
                check.from() + " – " + check.to(),
                measure == null
                        ? dash()
                        : amount(measure.numerator(), check.metric().numeratorUnit()),
                measure == null
                        ? dash()
                        : amount(measure.denominator(), check.metric().denominatorUnit()),
                number(check.value()),
                limit(check),
                number(check.margin()),
                Texts.both("verdict." + verdict.id()),
                verdict.id(),
                mark(verdict),
                assumed(check));
    }

    private static String mark(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "✓";
            case FAIL -> "✗";
            case NOT_DEFINED_AT_THIS_DATE, NO_THRESHOLD_FOR_THIS_SIZE, INPUT_NOT_GIVEN, NOTHING_TO_MEASURE -> "–";
        };
    }

    private static Title limit(Check check) {
        Double limit = check.limit();
        return limit == null
                ? dash()
                : Numbers.both(n -> (check.metric().atLeast() ? "≥ " : "≤ ") + n.fixed(limit, DECIMALS));
    }

    /** Names of the inputs that are assumptions; empty if none is. */
    private static Title assumed(Check check) {
        List<Title> names = check.inputs().stream()
                .filter(input -> input.confidence() == Confidence.ASSUMPTION)
                .map(CheckInput::name)
                .map(name -> Texts.both("input." + name))
                .toList();
        return new Title(
                names.stream().map(Language.EN::of).collect(Collectors.joining(", ")),
                names.stream().map(Language.ZH::of).collect(Collectors.joining("、")));
    }

    private static Title amount(double value, String unit) {
        Title words = unit.equals("1") ? Title.of("") : Texts.label("unit", unit);
        Title number = Numbers.both(n -> n.significant(value));
        return new Title((number.en() + " " + words.en()).strip(), (number.zh() + " " + words.zh()).strip());
    }

    private static Title number(OptionalDouble value) {
        return value.isEmpty() ? dash() : Numbers.both(n -> n.fixed(value.getAsDouble(), DECIMALS));
    }

    private static Title dash() {
        return Title.of(Numbers.UNDEFINED);
    }
}
