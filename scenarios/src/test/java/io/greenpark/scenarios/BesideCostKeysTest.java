package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.finance.PlantAccount;
import io.greenpark.core.finance.PlantKind;
import io.greenpark.core.finance.PricedPlant;
import io.greenpark.core.finance.ProjectResult;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.simulation.CaseFinance;
import io.greenpark.core.simulation.Simulation;
import io.greenpark.core.time.TimeAxis;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys {@code cost} of lines, and of boiler and store of a heat network: what a supply needs beside its plants. */
class BesideCostKeysTest {

    /** Money of a few sums. */
    private static final double CENT = 0.005;

    private static final String COST =
            ", cost: {capexYuan: 100000, capexYuanPerMw: 200000, operationYuanPerMwh: 3, vat: excluded, lifeYears: 25}";

    private static final String SHARED = """
            finance: cn-renewables
            shared:
              hubs: {hill: {title: {en: Hill, zh: 山}}}
              series: {farm: {hub: hill, kind: wind, file: farm.csv, column: mw, cost: existing}}
              links:
                line: {from: hill, to: kaiyuan-food, limitMw: 10, efficiency: 0.98, bothWays: true%s}
            """;

    private static final String NETWORK = """
                heatNetwork:
                  boiler: {heatMw: 8, fuel: natural-gas, efficiency: 0.9%s}
                  store: {chargeMw: 2, dischargeMw: 2, capacityMwhHeat: 8%s}
            """;

    @TempDir
    private Path folder;

    private ScenarioFiles files(String cost) {
        return ScenarioFiles.twoParks(folder)
                .beside("farm.csv", "mw\n" + "6\n".repeat(24))
                .replace(
                        "        initialSocFraction: 0.5\n",
                        "        initialSocFraction: 0.5\n        cost: existing\n")
                .replace("supply: {type: heat-pump, cop: 3.0}", "supply: {type: heat-network}")
                .replace("    storage:\n", NETWORK.formatted(cost, cost) + "    storage:\n")
                .replace("dispatch: {strategy", SHARED.formatted(cost) + "dispatch: {strategy")
                .replace("override: {parks.*.storage: null", "override: {shared: null, parks.*.storage: null");
    }

    @Test
    void whatStandsBesideThePlantsHasItsPrice() {
        CaseFinance finance = files(COST).read().cases().get(1).finance();

        assertThat(finance.plants().get("kaiyuan-food"))
                .filteredOn(plant -> plant.kind() != PlantKind.STORAGE)
                .extracting(PricedPlant::kind, PricedPlant::id, PricedPlant::mw, PricedPlant::mwh)
                .containsExactlyInAnyOrder(
                        tuple(PlantKind.LINE, "line", 10.0, 0.0),
                        tuple(PlantKind.BOILER, "boiler", 8.0, 0.0),
                        tuple(PlantKind.HEAT_STORE, "store", 2.0, 8.0));
    }

    @Test
    void withoutAPriceItCostsNothing() {
        assertThat(files("").read().cases().get(1).finance().plants().get("kaiyuan-food"))
                .extracting(PricedPlant::kind)
                .containsOnly(PlantKind.STORAGE);
    }

    /** The line is new against the baseline: 100,000 + 10 · 200,000 yuan, and 3 yuan for every MWh it carries in a year. */
    @Test
    void theLineIsPartOfTheInvestmentOfTheParkWhereItEnds() {
        var study = Simulation.run(files(COST).read());
        var result = study.cases().get(1);
        ProjectResult project = result.projects().stream()
                .filter(one -> one.node().equals("kaiyuan-food"))
                .findFirst()
                .orElseThrow();

        List<PlantAccount> lines = project.plants().stream()
                .filter(plant -> plant.kind() == PlantKind.LINE)
                .toList();
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.investmentYuan()).isCloseTo(2_100_000.0, within(CENT));
            assertThat(line.deliveredMwh()[1]).isCloseTo(sentMwh(study.axis()), within(1e-6));
        });
    }

    /** 6 MW all day over a line without other use, as far as the park takes it: what arrives, over what is left on the way. */
    private double sentMwh(TimeAxis axis) {
        var flows = Simulation.run(files(COST).read())
                .cases()
                .get(1)
                .node("kaiyuan-food")
                .flows();
        double arrivedMwh = flows.energyMwh(FlowColumn.LINK_IN_MW) / 0.98;
        double returnedMwh = flows.energyMwh(FlowColumn.LINK_OUT_MW);
        double years = axis.hours() / (31.0 * 24.0) / 12.0;
        return (arrivedMwh + returnedMwh) / years;
    }
}
