package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.provenance.Plan;
import io.greenpark.core.provenance.PlannedProject;
import io.greenpark.core.provenance.Responsible;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.simulation.Scenario;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code plan} says is carried with the scenario and changes nothing else of it, or is refused. */
class PlanKeysTest {

    private static final String PROJECT =
            "title: Wind, aliases: [Breeze], phrase: as written, responsible: {lead: drc, units: [grid]}, stage: planned,"
                    + " start: 2022-08-10, due: 2025-12-31, of: [parks.*]";

    @TempDir
    private Path folder;

    private ScenarioFiles plan(String project) {
        return ScenarioFiles.twoParks(folder)
                .replace(
                        "\nbaseline: ",
                        "\nplan: {title: The plan, issued: 2022-08-10, units: {drc: {en: Commission, zh: 发改委}, grid: Grid},"
                                + " projects: {wind: {%s}}}\nbaseline: ".formatted(project));
    }

    @Test
    void aPlanTellsOfItsProjectsWithOwnersDatesAndStages() {
        Plan plan = plan(PROJECT).read().plan();

        assertThat(plan.title()).isEqualTo(Title.of("The plan"));
        assertThat(plan.issued()).isEqualTo(LocalDate.of(2022, 8, 10));
        assertThat(plan.projects())
                .containsExactly(new PlannedProject(
                        "wind",
                        Title.of("Wind"),
                        List.of(Title.of("Breeze")),
                        "as written",
                        new Responsible(new Title("Commission", "发改委"), List.of(Title.of("Grid"))),
                        PlannedProject.Stage.PLANNED,
                        LocalDate.of(2022, 8, 10),
                        LocalDate.of(2025, 12, 31),
                        List.of("parks.*")));
    }

    @Test
    void aPlanChangesNothingElseOfTheScenario() {
        Scenario with = plan(PROJECT).read();
        Scenario without = ScenarioFiles.twoParks(folder).read();

        assertThat(without.plan()).isEqualTo(Plan.NONE);
        // a series keeps its sum once somebody has asked for it
        assertThat(with.cases().get(0).parks())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*\\.whole")
                .isEqualTo(without.cases().get(0).parks());
        assertThat(with.register()).isEqualTo(without.register());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lead: drc, units: [grid]} | lead: dcr}    | there is no unit “dcr”
            units: [grid]             | units: [gird] | there is no unit “gird”
            stage: planned            | stage: plan   | unknown word “plan”
            2025-12-31                | 2021-12-31    | must not be before start (2022-08-10), but is 2021-12-31
            parks.*                   | parks.nowhere | the path parks.nowhere matches nothing
            parks.*                   | parks..wind   | is no path
            """)
    void whatCannotBeIsRefused(String before, String after, String problem) {
        String project = PROJECT.replace(before.strip(), after.strip());

        assertThat(project).isNotEqualTo(PROJECT);
        assertThat(plan(project).refusal()).contains(problem);
    }

    @Test
    void aCaseCannotChangeIt() {
        assertThat(plan(PROJECT)
                        .replace("override: {", "override: {plan.title: Another, ")
                        .refusal())
                .contains("plan is the same in every case");
    }
}
