package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.provenance.Plan;
import io.greenpark.core.provenance.PlanTarget;
import io.greenpark.core.provenance.PlannedProject;
import io.greenpark.core.provenance.Responsible;
import io.greenpark.core.provenance.Title;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.MapOf;
import io.greenpark.scenarios.spec.PathText;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.TitleSection;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code plan}: what a plan lists and who answers for it; told of in the results and in no number. */
public final class PlanSection {

    /**
     * The plan as the file states it.
     *
     * @param plan the plan
     * @param paths the paths that it names
     */
    public record Stated(Plan plan, List<PathText.At> paths) {

        /** No plan. */
        public static final Stated NONE = new Stated(Plan.NONE, List.of());
    }

    private record Listed(PlannedProject project, List<PathText.At> paths) {}

    private static final int MOST = 20;

    private static final Key<Title> TITLE =
            required("title", TitleSection.TYPE, "Name for people.").chinese("名称");
    private static final Key<List<Title>> ALIASES = optional(
                    "aliases", new ListOf<>(TitleSection.TYPE, 1, MOST), "Other names that the plan gives it.")
            .chinese("别名");
    private static final Key<String> PHRASE =
            optional("phrase", Texts.any(), "Words of the plan.").chinese("原文");
    private static final Key<Responsible> RESPONSIBLE = required(
                    "responsible", ResponsibleSection.TYPE, "Who answers for it.")
            .chinese("责任分工");
    private static final Key<PlannedProject.Stage> STAGE = required(
                    "stage", Choice.of(PlannedProject.Stage.class), "How far it is.")
            .chinese("阶段");
    private static final Key<LocalDate> START =
            optional("start", Texts.date(), "When it begins.").chinese("开始日期");
    private static final Key<LocalDate> DUE =
            optional("due", Texts.date(), "When it is to be done.").chinese("完成时限");
    private static final Key<List<PathText.At>> OF = optional(
                    "of",
                    new ListOf<>(new PathText(), 1, MOST),
                    "Paths of what the scenario holds of it; nothing if it is left out.")
            .chinese("对应路径");
    private static final Section<Listed> PROJECT = new Section<>(
            "planned-project",
            "A project that the plan lists.",
            List.of(TITLE, ALIASES, PHRASE, RESPONSIBLE, STAGE, START, DUE, OF),
            PlanSection::project);

    private static final Type<Map<String, Title>> TITLES = MapOf.some("units", TitleSection.TYPE);
    private static final Key<Map<String, Title>> UNITS = required(
                    "units", TITLES, "The units that answer for its parts, by ids.")
            .chinese("单位");
    private static final Key<LocalDate> ISSUED =
            optional("issued", Texts.date(), "When the plan was issued.").chinese("印发日期");
    private static final Key<Map<String, Listed>> PROJECTS = required(
                    "projects", MapOf.some("projects", PROJECT), "The projects that it lists.")
            .chinese("项目清单");

    private static final Key<Map<String, PlanTarget>> TARGETS = optional(
                    "targets", MapOf.some("targets", PlanTargetSection.TYPE), "The figures that it asks for.")
            .chinese("规划目标");

    /** The key's type. */
    static final Section<Stated> TYPE = new Section<>(
            "plan",
            "A plan that the scenario puts into numbers: its projects, their owners, dates and stages. It is told of in the results and"
                    + " enters no number.",
            List.of(TITLE, ISSUED, UNITS, PROJECTS, TARGETS),
            PlanSection::bind);

    private PlanSection() {}

    private static Stated bind(Values values) {
        values.place()
                .reading()
                .provide(ResponsibleSection.Units.class, new ResponsibleSection.Units(values.get(UNITS)));
        List<PlannedProject> projects = new ArrayList<>();
        List<PathText.At> paths = new ArrayList<>();
        values.get(PROJECTS).values().forEach(listed -> {
            projects.add(listed.project());
            paths.addAll(listed.paths());
        });
        Plan plan = new Plan(
                values.get(TITLE),
                values.find(ISSUED).orElse(null),
                projects,
                List.copyOf(values.find(TARGETS).orElse(Map.of()).values()));
        return new Stated(plan, paths);
    }

    private static Listed project(Values values) {
        List<PathText.At> paths = values.find(OF).orElse(List.of());
        return new Listed(
                new PlannedProject(
                        values.id(),
                        values.get(TITLE),
                        values.find(ALIASES).orElse(List.of()),
                        values.find(PHRASE).orElse(""),
                        values.get(RESPONSIBLE),
                        values.get(STAGE),
                        values.find(START).orElse(null),
                        values.find(DUE).orElse(null),
                        paths.stream().map(at -> at.pattern().toString()).toList()),
                paths);
    }
}
