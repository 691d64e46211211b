package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.network.Link;
import io.greenpark.core.park.AllocationRule;
import io.greenpark.core.park.SharedAssets;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.DispatchQuality;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.simulation.Simulation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys of {@code shared}, and the shipped example of it. */
class SharedAssetsKeysTest {

    private static final Path EXAMPLE = Path.of("examples", "shared-wind.yaml");

    /** Flows are exact to 1e-9; sums of a week. */
    private static final double SUM_MWH = 1e-6;

    private static final String SHARED = """
            shared:
              hubs: {hill: {title: {en: Hill, zh: 山}}}
              series: {farm: {hub: hill, kind: wind, file: farm.csv, column: mw}}
              storage:
                bess: {hub: hill, chargeMw: 2, dischargeMw: 2, capacityMwh: 4, chargeEfficiency: 0.9, \
            dischargeEfficiency: 0.9, minSocFraction: 0.1, maxSocFraction: 0.9, initialSocFraction: 0.5}
              links:
                line: {from: hill, to: kaiyuan-food, limitMw: 10, efficiency: 0.98, feeYuanPerMwh: 5, bothWays: true}
            """;

    @TempDir
    private Path folder;

    private ScenarioFiles shared() {
        return ScenarioFiles.twoParks(folder)
                .beside("farm.csv", "mw\n" + "6\n".repeat(24))
                .replace("dispatch: {strategy", SHARED + "dispatch: {strategy")
                .replace("override: {parks.*.storage: null", "override: {shared: null, parks.*.storage: null");
    }

    @Test
    void hubsHoldTheAssetsThatNameThem() {
        Scenario scenario = shared().read();
        SharedAssets shared = scenario.cases().get(1).shared();

        assertThat(scenario.cases().get(0).shared()).isEqualTo(SharedAssets.NONE);
        assertThat(shared.hubs()).singleElement().satisfies(hub -> {
            assertThat(hub.id()).isEqualTo("hill");
            assertThat(hub.title().zh()).isEqualTo("山");
            assertThat(hub.series()).extracting(plant -> plant.id()).containsExactly("farm");
            assertThat(hub.storage()).extracting(battery -> battery.id()).containsExactly("bess");
            assertThat(hub.connections()).isEmpty();
        });
        assertThat(shared.links())
                .containsExactly(
                        new Link("line", "hill", "kaiyuan-food", 10.0, 0.98, 5.0),
                        new Link("line-back", "kaiyuan-food", "hill", 10.0, 0.98, 5.0));
    }

    @Test
    void savingsAreDividedByTheRuleThatIsNamed() {
        assertThat(allocation("{rule: shapley}").read().cases().get(1).shared().allocation())
                .isEqualTo(new AllocationRule.Shapley());
        assertThat(allocation("{rule: energy-used}")
                        .read()
                        .cases()
                        .get(1)
                        .shared()
                        .allocation())
                .isEqualTo(new AllocationRule.EnergyUsed());
        assertThat(allocation("{rule: capacity-share, shares: {kaiyuan-food: 2}}")
                        .read()
                        .cases()
                        .get(1)
                        .shared()
                        .allocation())
                .isEqualTo(new AllocationRule.CapacityShare(Map.of("kaiyuan-food", 2.0)));
    }

    @Test
    void aShareOfNobodyIsRefused() {
        assertThat(allocation("{rule: capacity-share, shares: {kaiyuan-foot: 2}}")
                        .refusal())
                .contains("shared.allocation.shares: there is no park kaiyuan-foot")
                .contains("maybe kaiyuan-food");
        assertThat(allocation("{rule: capacity-share, shares: {kaiyuan-food: 0}}")
                        .refusal())
                .contains("shared.allocation.shares: all shares are 0\n  expected at least one above 0");
    }

    private ScenarioFiles allocation(String rule) {
        return shared().replace("shared:\n", "shared:\n  allocation: " + rule + "\n");
    }

    @Test
    void aHubMayHaveAGridOfItsOwn() {
        String grid = "{importLimitMw: 1, exportLimitMw: 9, tariff: liaoning-two-part-66kv, purchase: {mode: agency}, "
                + "billing: {mode: transformer, transformerMva: 10}, export: {priceYuanPerMwh: 300, vat: included}}";
        CaseResult full = Simulation.run(shared().replace("{title: {en: Hill, zh: 山}}", "{grid: " + grid + "}")
                        .replace("to: kaiyuan-food, limitMw: 10", "to: kaiyuan-food, limitMw: 1")
                        .read())
                .of("full");

        // 6 MW less 1 MW over the line
        assertThat(full.node("hill").flows().get(FlowColumn.EXPORT_MW, 23)).isGreaterThan(2.9);
        assertThat(full.node("hill").bill().exportIncomeYuan()).isPositive();
    }

    @Test
    void sharedWindRunsFromTheFileToTheAccounts() {
        CaseResult full = Simulation.run(shared().read()).of("full");

        assertThat(full.node("hill").value(Indicator.GREEN_SENT_MWH).orElseThrow())
                .isPositive();
        assertThat(full.node("kaiyuan-food").value(Indicator.SELF_USED_MWH).orElseThrow())
                .isPositive();
        assertThat(full.node("kaiyuan-food").value(Indicator.LINE_FEE_YUAN).orElseThrow())
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{hub: hill, kind | {hub: hil, kind | shared.series.farm.hub: there is no hub “hil”",
                "{hub: hill, kind | {kind | shared.series.farm.hub: missing key",
                "hubs: {hill: | hubs: {kaiyuan-food: | shared.hubs.kaiyuan-food: is the id of a park",
                "to: kaiyuan-food, | to: kaiyuan, | shared.links.line.to: there is no park or hub “kaiyuan”",
                "from: hill, | from: dale, | shared.links.line.from: there is no park or hub “dale”",
                "limitMw: 10 | limitMw: -1 | shared.links.line.limitMw: ",
                "efficiency: 0.98 | efficiency: 98 | shared.links.line.efficiency: ",
                "feeYuanPerMwh: 5 | feeYuanPerMwh: -5 | shared.links.line.feeYuanPerMwh: ",
                "bothWays: true | bothWays: perhaps | shared.links.line.bothWays: ",
                "to: kaiyuan-food, | to: hill, | shared.links.line.to: must be another node than from",
            })
    void aBadValueIsRefusedAtItsKey(String before, String after, String problem) {
        assertThat(shared().replace(before, after).refusal()).contains(problem);
    }

    @Test
    void theExampleSharesWindByRuleAndAtLeastCost() {
        StudyResult study = Simulation.run(ScenarioReader.read(EXAMPLE));

        for (String id : List.of("shared", "shared-optimal")) {
            CaseResult result = study.of(id);
            double sentMwh = value(result.node("hill-station"), Indicator.LINK_OUT_MWH);
            double receivedMwh = value(result.node("food"), Indicator.LINK_IN_MWH)
                    + value(result.node("biotech"), Indicator.LINK_IN_MWH);
            assertThat(receivedMwh).as(id).isBetween(0.97 * sentMwh - SUM_MWH, 0.98 * sentMwh + SUM_MWH);
            assertThat(value(result.all(), Indicator.LINK_IN_MWH)).as(id).isCloseTo(receivedMwh, within(SUM_MWH));
            // lines cost 20 yuan/MWh; every bill is in whole cents
            assertThat(value(result.all(), Indicator.LINE_FEE_YUAN)).as(id).isCloseTo(20.0 * sentMwh, within(0.02));
            assertThat(value(result.all(), Indicator.UNSERVED_MWH)).as(id).isCloseTo(0.0, within(SUM_MWH));
            assertThat(value(result.all(), Indicator.PHYSICAL_SELF_USE_SHARE))
                    .as(id)
                    .isBetween(0.1, 0.9);
        }
        assertThat(value(study.of("shared-optimal").all(), Indicator.DISPATCH_COST_YUAN))
                .isLessThan(value(study.of("shared").all(), Indicator.DISPATCH_COST_YUAN));
    }

    @Test
    void aWholeYearOfTheExampleHasACertifiedOptimum() {
        StudyResult study = Simulation.run(ScenarioReader.read(
                EXAMPLE, List.of(Setting.of("time.start=2027-01-01"), Setting.of("time.steps=8760"))));

        DispatchQuality quality = study.of("shared-optimal").dispatch();
        assertThat(quality.optimum().certificate().gap()).isLessThan(0.02);
    }

    private static double value(NodeResult node, Indicator indicator) {
        return node.value(indicator).orElseThrow();
    }
}
