package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.provenance.PlanTarget;
import io.greenpark.core.provenance.Responsible;
import io.greenpark.core.provenance.Title;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code plan.targets} says becomes figures that the plan asks for, or is refused. */
class PlanTargetKeysTest {

    private static final String HEAD = "title: Price, year: 2025, ";
    private static final String TAIL = ", responsible: {lead: drc}";

    @TempDir
    private Path folder;

    private ScenarioFiles target(String keys) {
        return ScenarioFiles.twoParks(folder)
                .replace(
                        "\nbaseline: ",
                        ("\nplan: {title: The plan, units: {drc: Commission}, projects: {wind: {title: Wind, responsible: {lead: drc},"
                                        + " stage: planned}}, targets: {it: {%s}}}\nbaseline: ")
                                .formatted(HEAD + keys + TAIL));
    }

    private PlanTarget read(String keys) {
        return target(keys).read().plan().targets().get(0);
    }

    @Test
    void anIndicatorOfAParkTellsHowFarItIs() {
        assertThat(read("phrase: lower, value: 500, atMost: true, unit: yuan/MWh,"
                        + " indicator: gridBillYuanPerMwhConsumed, node: kaiyuan-food"))
                .isEqualTo(new PlanTarget(
                        "it",
                        Title.of("Price"),
                        "lower",
                        2025,
                        500.0,
                        true,
                        "yuan/MWh",
                        new PlanTarget.Figure("gridBillYuanPerMwhConsumed", "kaiyuan-food", 1.0, null),
                        new Responsible(Title.of("Commission"), List.of())));
    }

    @Test
    void aFigureFromElsewhereTellsToo() {
        assertThat(read("value: 900, unit: 10^8 yuan, reached: 750").figure())
                .isEqualTo(new PlanTarget.Figure("", "", 1.0, 750.0));
    }

    @Test
    void withoutEitherItLiesOutside() {
        assertThat(read("value: 900, unit: 10^8 yuan").figure()).isEqualTo(PlanTarget.Figure.OUTSIDE);
    }

    @Test
    void aDivisorLeadsToAnotherUnit() {
        PlanTarget target = read("unit: GWh, indicator: importMwh, divisor: 1000");

        assertThat(target.asked()).isNull();
        assertThat(target.figure()).isEqualTo(new PlanTarget.Figure("importMwh", "all", 1000.0, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unit: GWh, indicator: importMwh                           | unit: is not the unit of importMwh, which is MWh
            unit: MWh, indicator: importMwh, reached: 3               | reached: stands beside indicator
            unit: MWh, indicator: importMhw                           | maybe importMwh
            unit: MWh, indicator: importMwh, node: kaiyuan            | node: there is no park or hub “kaiyuan”
            unit: GWh, indicator: importMwh, divisor: 0               | divisor: must be
            value: much, unit: MWh                                    | value: must be
            """)
    void whatCannotBeIsRefused(String keys, String problem) {
        assertThat(target(keys).refusal()).contains(problem);
    }
}
