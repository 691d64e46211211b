package io.greenpark.reports;

import io.greenpark.core.check.InvalidValueException;
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
     * The cases of all runs, each named after its run as well; the baseline is that of the first run, and the change of
     * each case against the baseline of its own run stays as it was computed.
     *
     * @param runs at least one run; a single one is returned as it is
     * @throws InvalidValueException if the runs are not on the same time axis, where their totals cannot be compared
     */
    public static Run of(List<Run> runs) {
        Run first = runs.get(0);
        if (runs.size() == 1) {
            return first;
        }
        List<CaseResult> cases = new ArrayList<>();
        Set<SourcedValue> register = new LinkedHashSet<>();
        Set<InputFile> inputs = new LinkedHashSet<>();
        for (int r = 0; r < runs.size(); r++) {
            StudyResult study = runs.get(r).study();
            if (!study.axis().equals(first.study().axis())) {
                throw new InvalidValueException(
                        "runs",
                        "must be on the time axis of the first (%s)"
                                .formatted(first.study().axis()),
                        study.axis());
            }
            int number = r + 1;
            study.cases().forEach(c -> cases.add(renamed(c, number, study)));
            register.addAll(study.register());
            inputs.addAll(study.inputs());
        }
        StudyResult study = first.study();
        return new Run(
                first.version(),
                new StudyResult(
                        study.name(),
                        study.title(),
                        study.axis(),
                        study.rules(),
                        id(1, study.baseline()),
                        cases,
                        List.copyOf(register),
                        List.copyOf(inputs),
                        study.plan()));
    }

    private static CaseResult renamed(CaseResult c, int number, StudyResult study) {
        String id = id(number, c.id());
        Title title = new Title(
                "%d %s: %s".formatted(number, study.name(), c.title().en()),
                "%d %s：%s".formatted(number, study.name(), c.title().zh()));
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

    /** Runs may have the same name and the same cases; their number tells them apart. */
    private static String id(int number, String caseId) {
        return number + "-" + caseId;
    }
}
