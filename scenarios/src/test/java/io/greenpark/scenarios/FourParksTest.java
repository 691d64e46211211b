package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.park.Park;
import io.greenpark.core.provenance.Confidence;
import io.greenpark.core.provenance.SourcedValue;
import io.greenpark.core.result.DispatchQuality;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.simulation.Case;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.simulation.Simulation;
import io.greenpark.core.storage.Battery;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** The shipped scenario of the four parks. */
class FourParksTest {

    private static final Path FILE = Path.of("tieling/four-parks.yaml");

    /** Rounding of sums over 8,760 steps. */
    private static final double ROUNDING = 1e-6;

    @Test
    void itHasTheSizesThatItsCommentsState() {
        Case full = ScenarioReader.read(FILE).cases().get(3);

        assertThat(full.parks())
                .extracting(Park::id)
                .containsExactly("tieling-county", "kaiyuan-food", "changtu-biotech", "xifeng-functional");
        assertThat(sum(full, park -> loadMwh(park) + heatMwh(park)))
                .as("electricity")
                .isBetween(640e3, 660e3);
        assertThat(sum(full, park -> park.wind().stream()
                        .mapToDouble(farm -> farm.ratedMw())
                        .sum()))
                .isCloseTo(200.0, within(ROUNDING));
        assertThat(sum(full, park -> park.solar().stream()
                        .mapToDouble(plant -> plant.dcMw())
                        .sum()))
                .isCloseTo(80.0, within(ROUNDING));
        assertThat(sum(full, park -> park.storage().stream()
                        .mapToDouble(Battery::dischargeMw)
                        .sum()))
                .isCloseTo(60.0, within(ROUNDING));
        assertThat(sum(full, park -> park.storage().stream()
                        .mapToDouble(Battery::capacityMwh)
                        .sum()))
                .isCloseTo(120.0, within(ROUNDING));
    }

    @Test
    void everyNumberOfItHasAProvenanceAndNoneOfTheSizesPretendsToBePublished() {
        List<SourcedValue> register = ScenarioReader.check(FILE, List.of()).register();

        assertThat(register).noneMatch(value -> value.provenance().note().equals("not stated"));
        assertThat(register)
                .filteredOn(value ->
                        value.path().startsWith("parks.") && value.path().endsWith("Mw"))
                .isNotEmpty()
                .allMatch(value -> value.provenance().confidence() == Confidence.ASSUMPTION);
    }

    @Test
    void itsCasesAddWindSunStorageAndForesightToGridAndCoal() {
        Scenario scenario = ScenarioReader.read(FILE);

        assertThat(scenario.cases())
                .extracting(Case::id)
                .containsExactly("baseline", "wind", "wind-solar", "full", "full-optimal");
        assertThat(scenario.cases().get(0).parks()).allSatisfy(park -> {
            assertThat(park.wind()).isEmpty();
            assertThat(park.solar()).isEmpty();
            assertThat(park.storage()).isEmpty();
            assertThat(park.heat()).allMatch(demand -> demand.supply().fuelPerHeat() > 1.0);
        });
        assertThat(scenario.cases().get(1).parks())
                .allMatch(park -> park.solar().isEmpty() && !park.wind().isEmpty());
        assertThat(scenario.cases().get(2).parks())
                .allMatch(park -> park.storage().isEmpty() && !park.solar().isEmpty());
        assertThat(scenario.cases().get(3).parks())
                .allMatch(park -> !park.storage().isEmpty());
        assertThat(scenario.cases().get(4).parks())
                .isEqualTo(scenario.cases().get(3).parks());
        assertThat(scenario.cases().get(4).dispatch().dispatcher()).isEqualTo(Dispatcher.optimal());
    }

    @Test
    void itRunsOnSynthesisedWeatherAndSaysSo() {
        StudyResult result = Simulation.run(ScenarioReader.read(FILE));

        assertThat(result.cases()).hasSize(5);
        assertThat(ScenarioReader.read(FILE).cases().get(0).weather())
                .allMatch(site -> site.origin().synthetic());
    }

    @Test
    void foresightCostsLessThanTheRuleAndIsCertified() {
        StudyResult result = Simulation.run(ScenarioReader.read(FILE));
        double ruleYuan = result.of("full").dispatch().cost().totalYuan();
        DispatchQuality optimal = result.of("full-optimal").dispatch();

        assertThat(optimal.cost().totalYuan()).isLessThan(ruleYuan);
        assertThat(optimal.boundYuan().orElseThrow())
                .isLessThanOrEqualTo(optimal.cost().totalYuan());
        assertThat(result.of("full").dispatch().boundYuan()).isEmpty();
    }

    @Test
    void aMeasuredYearDropsIn() {
        String data = System.getenv("GREENPARK_REFERENCE_DATA");
        assumeTrue(data != null, "GREENPARK_REFERENCE_DATA is not set");
        Path year = Path.of(data, "weather", "CHN_Jilin.Siping.541570_CSWD.epw").toAbsolutePath();

        Scenario scenario = ScenarioReader.read(FILE, List.of(Setting.of("weather.sites.changtu.file=" + year)));

        assertThat(scenario.cases().get(3).weather())
                .filteredOn(site -> site.id().equals("changtu"))
                .singleElement()
                .matches(site -> !site.origin().synthetic());
        assertThat(scenario.inputs()).extracting(input -> input.name()).contains(year.toString());
    }

    private static double loadMwh(Park park) {
        return park.loads().stream()
                .mapToDouble(load -> load.power().toEnergy().sum())
                .sum();
    }

    private static double heatMwh(Park park) {
        return park.heat().stream()
                .mapToDouble(demand ->
                        demand.heat().toEnergy().sum() * demand.supply().electricityPerHeat(0.0))
                .sum();
    }

    private static double sum(Case variant, ToDoubleFunction<Park> size) {
        return variant.parks().stream().mapToDouble(size).sum();
    }
}
