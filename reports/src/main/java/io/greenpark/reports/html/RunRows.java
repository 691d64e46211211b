package io.greenpark.reports.html;

import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.rules.RulePack;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.reports.ComparedRun;
import io.greenpark.reports.Run;
import io.greenpark.reports.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The runs that a page sets side by side, and what may be compared of them. */
final class RunRows {

    private final Run run;

    RunRows(Run run) {
        this.run = run;
    }

    /** Every run with its period, step, rules and baseline; none where it is one run. */
    List<Page.RunRow> all() {
        return run.compared().stream().map(this::row).toList();
    }

    private Page.RunRow row(ComparedRun compared) {
        return new Page.RunRow(
                compared.id(),
                compared.name(),
                TimeWords.period(compared.axis()),
                TimeWords.length(compared.axis()),
                compared.rules().title(),
                run.study().of(compared.baseline()).title(),
                compared.version());
    }

    /** Whether the cases are of one time axis. */
    boolean onOneAxis() {
        TimeAxis first = run.study().axis();
        return run.study().cases().stream().allMatch(c -> c.axis().equals(first));
    }

    /** Whether totals of all cases may be compared. */
    boolean equallyLong() {
        TimeAxis first = run.study().axis();
        return run.study().cases().stream().allMatch(c -> c.axis().isAsLongAs(first));
    }

    /** Period of all cases, or that there are several. */
    Title period() {
        return onOneAxis() ? TimeWords.period(run.study().axis()) : Texts.both("page.period.several");
    }

    /** Rule packs of all cases. */
    Title rules() {
        List<Title> titles = Stream.concat(
                        Stream.of(run.study().rules()), run.compared().stream().map(ComparedRun::rules))
                .map(RulePack::title)
                .distinct()
                .toList();
        return new Title(
                titles.stream().map(Title::en).collect(Collectors.joining(" · ")),
                titles.stream().map(Title::zh).collect(Collectors.joining(" · ")));
    }

    /** Period, step and rules of a case. */
    Title terms(CaseResult c) {
        Title period = TimeWords.period(c.axis());
        Title rules = run.studyOf(c.id()).rules().title();
        return new Title(period.en() + " · " + rules.en(), period.zh() + " · " + rules.zh());
    }
}
