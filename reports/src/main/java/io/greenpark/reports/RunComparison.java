package io.greenpark.reports;

import io.greenpark.core.provenance.InputFile;
import io.greenpark.core.provenance.SourcedValue;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Notice;
import io.greenpark.core.result.StudyResult;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sets finished runs side by side, as one run that has the cases of all of them. */
public final class RunComparison {

    private RunComparison() {}

    /**
     * The cases of all runs, each named after its run as well, and after its period where the runs are of several; the baseline is
     * that of the first run, and the change of each case against the baseline of its own run stays as it was computed.
     *
     * @param runs at least one run; a single one is returned as it is
     */
    public static Run of(List<Run> runs) {
        Run first = runs.get(0);
        if (runs.size() == 1) {
            return first;
        }
        SpanNames names =
                new SpanNames(runs.stream().map(run -> run.study().axis()).toList());
        List<CaseResult> cases = new ArrayList<>();
        List<ComparedRun> compared = new ArrayList<>();
        Set<SourcedValue> register = new LinkedHashSet<>();
        Set<InputFile> inputs = new LinkedHashSet<>();
        for (int r = 0; r < runs.size(); r++) {
            Run run = runs.get(r);
            String number = String.valueOf(r + 1);
            StudyResult study = run.study();
            study.cases().forEach(c -> cases.add(renamed(c, number, study.name(), names.of(c.axis()))));
            if (run.compared().isEmpty()) {
                compared.add(ComparedRun.of(number, run));
            } else {
                run.compared().forEach(inner -> compared.add(inner.within(number)));
            }
            register.addAll(study.register());
            inputs.addAll(study.inputs());
        }
        StudyResult study = first.study();
        return new Run(
                Version.current(),
                new StudyResult(
                        study.name(),
                        study.title(),
                        study.axis(),
                        study.rules(),
                        ComparedRun.caseId("1", study.baseline()),
                        cases,
                        List.copyOf(register),
                        List.copyOf(inputs),
                        study.plan()),
                compared);
    }

    private static CaseResult renamed(CaseResult c, String number, String study, Title span) {
        String id = ComparedRun.caseId(number, c.id());
        Title title = new Title(
                "%s %s%s: %s".formatted(number, study, span.en(), c.title().en()),
                "%s %s%s：%s".formatted(number, study, span.zh(), c.title().zh()));
        List<Notice> notices = c.notices().stream()
                .map(n -> new Notice(n.code(), id, n.node(), n.amount()))
                .toList();
        return new CaseResult(
                id,
                title,
                c.method(),
                c.dispatch(),
                c.weather(),
                c.nodes(),
                c.all(),
                c.sinks(),
                c.projects(),
                c.checks(),
                c.products(),
                c.region(),
                c.ledgers(),
                notices);
    }
}
