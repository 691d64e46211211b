package io.greenpark.reports.html;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.Run;
import io.greenpark.reports.table.Period;
import io.greenpark.reports.text.Language;
import io.greenpark.reports.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * Writes the report of a quarter, a half or a year as a document to print or to hand on: one HTML file without a script, in one
 * language, whose sums add up to those of the year.
 */
public final class PeriodReport {

    private PeriodReport() {}

    /**
     * Writes the document.
     *
     * @param run the run that the period belongs to
     * @param period id of one of those that the time of a case touches; the other cases are left out
     * @param language its language
     * @param file file to write
     */
    public static void write(Run run, String period, Language language, Path file) throws IOException {
        StudyResult study = run.study();
        Map<String, Object> context = PageFile.document();
        context.put("lang", language.code());
        context.put("title", study.title());
        context.put("period", period);
        context.put("heading", Texts.filled("period.document", Title.of(period)));
        context.put("pageTitle", language.of(study.title()) + " · " + period);
        context.put("facts", facts(run, period));
        context.put("heads", PeriodRows.heads());
        context.put("columns", PeriodRows.heads().size() + 1);
        context.put("parks", new PeriodRows(study, period).parks());
        context.put("cases", new PeriodAccounts(study, period).cases());
        context.put("madeBy", Texts.filled("page.made-by", Title.of(run.version())));
        context.put("version", run.version());
        PageFile.write("document.mustache", context, file);
    }

    private static List<Page.Fact> facts(Run run, String period) {
        StudyResult study = run.study();
        List<YearMonth> months = study.cases().stream()
                .map(CaseResult::axis)
                .flatMap(axis -> Period.of(axis, period).stream()
                        .flatMap(of -> of.months().stream().map(axis.months()::get)))
                .sorted()
                .toList();
        YearMonth first = months.get(0);
        YearMonth last = months.get(months.size() - 1);
        CaseResult baseline = study.of(study.baseline());
        Title span = Title.of(first.equals(last) ? first.toString() : first + " – " + last);
        return List.of(
                new Page.Fact(Texts.both("period.months"), span),
                new Page.Fact(
                        Texts.both("page.baseline"),
                        Period.of(baseline.axis(), period).isPresent()
                                ? baseline.title()
                                : Texts.filled("period.no-baseline", baseline.title())),
                new Page.Fact(Texts.both("page.rules"), new RunRows(run).rules()));
    }
}
