package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.network.Link;
import io.greenpark.core.park.Hub;
import io.greenpark.core.park.Park;
import io.greenpark.core.provenance.PlanTarget;
import io.greenpark.core.provenance.PlannedProject;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.Notice;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.result.TargetFigure;
import io.greenpark.core.simulation.Case;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.simulation.Simulation;
import io.greenpark.core.sink.SinkSite;
import io.greenpark.core.wind.WindFarm;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped scenario of the plan: what it holds, and the results that were reviewed. */
class TielingPlanTest {

    private static final Path PLAN = Path.of("tieling/plan.yaml");
    private static final Path REGION = Path.of("tieling/region.yaml");
    private static final String FIFTH = "equipment-materials";

    /** Rounding of sums over 8,760 steps. */
    private static final double ROUNDING = 1e-6;

    /** Half of the last digit of the reviewed figures. */
    private static final double FIRST_DIGIT = 0.05;

    private static Scenario scenario;
    private static StudyResult study;

    @BeforeAll
    static void run() {
        scenario = ScenarioReader.read(PLAN);
        study = Simulation.run(scenario);
    }

    private static double value(CaseResult result, String node, Indicator indicator) {
        return result.node(node).value(indicator).orElseThrow();
    }

    @Test
    void itHoldsFiveParksTwoWindZonesAndSinksOfEveryCounty() {
        Case zones = scenario.cases().get(2);

        assertThat(zones.parks()).extracting(Park::id).hasSize(5).contains(FIFTH);
        assertThat(zones.parks()).allMatch(park -> park.wind().isEmpty());
        assertThat(zones.shared().hubs()).extracting(Hub::id).containsExactly("liao-plain", "motorway");
        assertThat(zones.shared().hubs().stream()
                        .flatMap(hub -> hub.wind().stream())
                        .mapToDouble(WindFarm::ratedMw)
                        .sum())
                .isCloseTo(200.0, within(ROUNDING));
        assertThat(zones.sinks())
                .extracting(SinkSite::county)
                .contains("xifeng", "changtu", "kaiyuan", "tieling-county");
    }

    /** 75 km at 0.05 % a km lose 3.75 %. */
    @Test
    void aLineLosesByItsLength() {
        assertThat(scenario.cases().get(2).shared().links())
                .filteredOn(link -> link.id().equals("liao-xifeng"))
                .extracting(Link::efficiency)
                .singleElement()
                .satisfies(efficiency -> assertThat(efficiency).isCloseTo(0.9625, within(1e-12)));
    }

    @Test
    void theFifthParkIsTheSameInEveryCase() {
        CaseResult baseline = study.of("baseline");

        for (CaseResult c : study.cases()) {
            for (Indicator indicator : List.of(
                    Indicator.IMPORT_MWH,
                    Indicator.OPERATIONAL_LOCATION_TCO2,
                    Indicator.GRID_BILL_YUAN_PER_MWH_CONSUMED)) {
                assertThat(value(c, FIFTH, indicator)).isEqualTo(value(baseline, FIFTH, indicator));
            }
            assertThat(value(c, FIFTH, Indicator.SELF_USED_MWH)).isZero();
        }
    }

    @Test
    void itTellsOfTheFifthParkByBothOfItsNames() {
        assertThat(scenario.plan().projects())
                .filteredOn(project -> project.id().equals("equipment-park"))
                .singleElement()
                .satisfies(project -> {
                    assertThat(project.title().zh()).isEqualTo("装备制造及新型建材产业园");
                    assertThat(project.aliases())
                            .extracting(alias -> alias.zh())
                            .containsExactly("装备制造及新材料产业园");
                });
        assertThat(scenario.plan().projects())
                .extracting(PlannedProject::responsible)
                .allMatch(responsible -> !responsible.lead().zh().isEmpty());
    }

    /** 61,020 ha of forest in the accounts of 2025 and 93,000 ha beside them of 268,600 ha are 57.34 %. */
    @Test
    void forestTargetsAreReadFromTheSinks() {
        assertThat(TargetFigure.of(study))
                .filteredOn(figure -> figure.target().id().equals("forest-cover"))
                .isNotEmpty()
                .allSatisfy(figure -> {
                    assertThat(figure.reached()).isCloseTo(100.0 * 154.02 / 268.6, within(1e-9));
                    assertThat(figure.verdict()).isEqualTo(TargetFigure.Verdict.MISSED);
                });
        assertThat(TargetFigure.of(study))
                .filteredOn(figure -> figure.target().id().equals("forest-stock"))
                .isNotEmpty()
                .allSatisfy(figure -> {
                    assertThat(figure.reached()).isGreaterThan(0.2);
                    assertThat(figure.verdict()).isEqualTo(TargetFigure.Verdict.REACHED);
                });
    }

    @Test
    void regionalFiguresOfThePlanLieOutsideAndOthersAreFollowed() {
        assertThat(scenario.plan().targets())
                .extracting(PlanTarget::id)
                .contains("gdp", "new-energy-share", "forest-cover", "forest-stock");
        assertThat(TargetFigure.of(study))
                .filteredOn(figure -> figure.target().id().equals("gdp"))
                .extracting(TargetFigure::verdict)
                .containsOnly(TargetFigure.Verdict.OUTSIDE);
        assertThat(TargetFigure.of(study))
                .filteredOn(figure -> figure.target().id().equals("power-price"))
                .extracting(TargetFigure::verdict)
                .containsOnly(TargetFigure.Verdict.FOLLOWED);
        assertThat(TargetFigure.of(study))
                .filteredOn(figure -> figure.target().id().equals("sink-ability"))
                .extracting(TargetFigure::verdict)
                .containsOnly(TargetFigure.Verdict.REACHED);
    }

    @ParameterizedTest
    @CsvSource({
        // case,   import,  bill, emissions
        "baseline, 750.0, 618.4, 465.6",
        "full,     399.2, 330.1, 238.0",
        "zones,    386.4, 320.8, 231.7",
    })
    void itGivesTheReviewedFigures(String id, double importGwh, double billYuanPerMwh, double emissionsKtco2) {
        CaseResult result = study.of(id);

        assertThat(value(result, "all", Indicator.IMPORT_MWH) / 1000.0).isCloseTo(importGwh, within(FIRST_DIGIT));
        assertThat(result.all().gridBillYuanPerMwhConsumed()).isCloseTo(billYuanPerMwh, within(FIRST_DIGIT));
        assertThat(value(result, "all", Indicator.OPERATIONAL_LOCATION_TCO2) / 1000.0)
                .isCloseTo(emissionsKtco2, within(FIRST_DIGIT));
    }

    @Test
    void theRegionHolds3000MwOfWindThatNewLinesLetOut() {
        Scenario region = ScenarioReader.read(REGION);
        assertThat(region.cases().get(1).shared().hubs().stream()
                        .flatMap(hub -> hub.wind().stream())
                        .mapToDouble(WindFarm::ratedMw)
                        .sum())
                .isCloseTo(3000.0, within(ROUNDING));

        StudyResult result = Simulation.run(region);

        CaseResult before = result.of("before-lines");
        CaseResult after = result.of("with-lines");
        assertThat(value(after, "liao-plain", Indicator.CURTAILED_MWH))
                .isLessThan(value(before, "liao-plain", Indicator.CURTAILED_MWH));
        assertThat(after.notices()).extracting(Notice::code).contains(Notice.Code.NOT_ALWAYS_IN_SERVICE);
    }
}
