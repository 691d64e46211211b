package io.greenpark.reports.html;

import io.greenpark.core.provenance.Plan;
import io.greenpark.core.provenance.PlannedProject;
import io.greenpark.core.provenance.Responsible;
import io.greenpark.core.provenance.Title;
import io.greenpark.reports.table.Ids;
import io.greenpark.reports.text.Language;
import io.greenpark.reports.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The projects of the plan, with their owners, dates and stages. */
final class PlanRows {

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

    private static String shown(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private static Title joined(List<Title> titles) {
        return new Title(
                titles.stream().map(Language.EN::of).collect(Collectors.joining(", ")),
                titles.stream().map(Language.ZH::of).collect(Collectors.joining("、")));
    }
}
