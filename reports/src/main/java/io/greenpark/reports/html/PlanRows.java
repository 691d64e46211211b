package io.greenpark.reports.html;

import io.greenpark.core.provenance.Plan;
import io.greenpark.core.provenance.PlanTarget;
import io.greenpark.core.provenance.PlannedProject;
import io.greenpark.core.provenance.Responsible;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.result.TargetFigure;
import io.greenpark.reports.table.Ids;
import io.greenpark.reports.text.Language;
import io.greenpark.reports.text.Numbers;
import io.greenpark.reports.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The projects of the plan, with their owners, dates and stages, and how far its targets are. */
final class PlanRows {

    private static final Map<TargetFigure.Verdict, String> STYLES = Map.of(
            TargetFigure.Verdict.REACHED, "pass",
            TargetFigure.Verdict.MISSED, "fail",
            TargetFigure.Verdict.FOLLOWED, "not-judged",
            TargetFigure.Verdict.OUTSIDE, "not-judged");

    private PlanRows() {}

    static List<Page.ProjectRow> projects(Plan plan) {
        return plan.projects().stream().map(PlanRows::row).toList();
    }

    private static Page.ProjectRow row(PlannedProject project) {
        Responsible responsible = project.responsible();
        return new Page.ProjectRow(
                project.title(),
                joined(project.aliases()),
                project.phrase(),
                Texts.label("stage", Ids.of(project.stage())),
                Stream.of(project.start(), project.due()).anyMatch(date -> date != null)
                        ? shown(project.start()) + " – " + shown(project.due())
                        : "",
                responsible.lead(),
                joined(responsible.units()),
                String.join(", ", project.of()));
    }

    static List<Page.PlanTargetRow> targets(StudyResult study) {
        return TargetFigure.of(study).stream()
                .filter(figure -> !figure.target().figure().indicator().isEmpty()
                        || figure.caseId().equals(study.baseline()))
                .map(figure -> row(figure, study))
                .toList();
    }

    private static Page.PlanTargetRow row(TargetFigure figure, StudyResult study) {
        PlanTarget target = figure.target();
        boolean differs = !target.figure().indicator().isEmpty();
        return new Page.PlanTargetRow(
                target.title(),
                target.phrase(),
                target.year(),
                differs ? study.of(figure.caseId()).title() : Texts.both("page.all-cases"),
                Title.of(asked(target)),
                shown(figure.reached()),
                target.unit(),
                STYLES.get(figure.verdict()),
                Texts.label("plan-verdict", figure.verdict().id()),
                target.responsible().lead());
    }

    /** What is asked for as it is written, since 57.81 is not 57.8. */
    private static String asked(PlanTarget target) {
        return target.asked() == null
                ? ""
                : (target.atMost() ? "≤\u00a0" : "≥\u00a0")
                        + BigDecimal.valueOf(target.asked())
                                .stripTrailingZeros()
                                .toPlainString();
    }

    private static Title shown(@Nullable Double value) {
        return value == null ? Title.of("") : Numbers.both(n -> n.significant(value));
    }

    private static String shown(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private static Title joined(List<Title> titles) {
        return new Title(
                titles.stream().map(Language.EN::of).collect(Collectors.joining(", ")),
                titles.stream().map(Language.ZH::of).collect(Collectors.joining("、")));
    }
}
