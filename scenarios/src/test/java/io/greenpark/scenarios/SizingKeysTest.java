package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.compliance.Check;
import io.greenpark.core.compliance.Verdict;
import io.greenpark.core.dispatch.NotProportionalException;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.simulation.Case;
import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.simulation.Simulation;
import io.greenpark.core.study.SizeRange;
import io.greenpark.core.study.SizingResult;
import io.greenpark.core.study.SizingStudy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key {@code sizing}, on a day of the shipped park. */
class SizingKeysTest {

    private static final Path EXAMPLES = Path.of("examples").toAbsolutePath();
    private static final String ROOF = "parks.park.solar.roof.dcMw";

    @TempDir
    private Path folder;

    /** The shipped park for a day in summer, with prices, and {@code sizing}. */
    private Path file(String strategy, String sizing) throws IOException {
        Files.writeString(folder.resolve("one-park.yaml"), Files.readString(EXAMPLES.resolve("one-park.yaml")));
        String day = """
                formatVersion: 1
                extends: one-park.yaml
                time: {start: 2027-06-01, step: PT1H, steps: 24, utcOffset: "+08:00"}
                dispatch: {strategy: %s}
                finance: cn-renewables
                parks:
                  park:
                    solar: {roof: {cost: solar-roof}}
                    storage: {bess: {cost: {catalogue: storage-lfp, capexYuanPerMwh: 100000, capexYuanPerMw: 100000}}}
                sizing:
                """.formatted(strategy);
        return Files.writeString(folder.resolve("sized.yaml"), day + sizing.indent(2));
    }

    private ScenarioSizing read(String strategy, String sizing) throws IOException {
        return ScenarioReader.readSizing(file(strategy, sizing), ReadOptions.standard());
    }

    private static final String SIZES = """
            case: solar-storage
            variables:
              parks.park.solar.roof.dcMw: {max: 8, step: 0.5, together: [parks.park.solar.roof.acMw], land: {site: roof, use: land-solar-roof}}
              parks.park.storage.bess.capacityMwh: {max: 6, together: [parks.park.storage.bess.chargeMw, parks.park.storage.bess.dischargeMw]}
            """;

    private static Case sized(Scenario scenario) {
        return scenario.cases().get(1);
    }

    @Test
    void sizesOverrideTheCaseAndLeaveTheBaselineAlone() throws IOException {
        ScenarioSizing sizing = read("optimal", SIZES + "limits: {landHa: {roof: 4}}\n");
        SizeRange roof = sizing.study().terms().ranges().get(0);
        assertThat(roof.haPerUnit()).isEqualTo(0.7);
        assertThat(roof.unit()).isEqualTo(0.5);

        Scenario at = sizing.study().at().apply(List.of(5.0, 4.0));

        assertThat(at.cases()).extracting(Case::id).containsExactly("grid-only", "solar-storage");
        assertThat(sized(at).parks().get(0).solar().get(0).acMw()).isCloseTo(5.0 * 3.2 / 4.0, within(1e-12));
        assertThat(sized(at).parks().get(0).storage().get(0).capacityMwh()).isEqualTo(4.0);
        assertThat(sized(at).parks().get(0).storage().get(0).dischargeMw()).isEqualTo(2.0);
        assertThat(at.cases().get(0).parks().get(0).solar()).isEmpty();
        assertThat(sized(sizing.study().at().apply(List.of(0.0, 4.0)))
                        .parks()
                        .get(0)
                        .solar())
                .isEmpty();
    }

    /** Least cost by the programme is what the simulated case is accounted at, but for the bill's own charges; a day has none of them. */
    @Test
    void theProgrammeAgreesWithTheSimulationOfItsSizes() throws IOException {
        SizingStudy study = read(
                        "optimal", SIZES + "limits: {landHa: {roof: 4}, budgetYuan: 9000000}\nfrontier: {points: 4}\n")
                .study();
        SizingResult result = study.run(Parallelism.sequential());

        assertThat(result.method()).isEqualTo(SizingResult.Method.PROGRAMME);
        assertThat(result.account().gapFraction().orElseThrow()).isLessThan(1e-6);
        assertThat(result.account().foundTco2PerYear())
                .isCloseTo(
                        result.account().accountedTco2PerYear(),
                        within(1e-4 * result.account().accountedTco2PerYear()));
        assertThat(result.sizes().get(0).value() / 0.5)
                .isEqualTo(Math.rint(result.sizes().get(0).value() / 0.5));
        assertThat(result.limits())
                .allSatisfy(limit -> assertThat(limit.used()).isLessThanOrEqualTo(limit.most() * (1 + 1e-6)));
        assertThat(result.frontier()).hasSize(4);
        assertThat(result.frontier())
                .isSortedAccordingTo((a, b) -> Double.compare(a.yuanPerYear(), b.yuanPerYear()))
                .isSortedAccordingTo((a, b) -> Double.compare(b.tco2PerYear(), a.tco2PerYear()));
        assertThat(result.frontier().get(0).yuanPerYear())
                .isCloseTo(
                        result.account().foundYuanPerYear(),
                        within(1e-6 * result.account().foundYuanPerYear()));
    }

    /** A park with a heat network, whose charges dispatch sees, and a demand with a boiler of its own, which no size changes. */
    private static final List<Setting> HEATED = List.of(
            Setting.of("parks.park.grid.tariff=liaoning-single-part-10kv"),
            Setting.of("parks.park.storage.bess.cost={catalogue: storage-lfp, capexYuanPerMwh: 100000,"
                    + " capexYuanPerMw: 100000, lifeCycles: 100000}"),
            Setting.of("parks.park.thermal={engine: {powerMw: 0.5, fuel: natural-gas, electricEfficiency: 0.4,"
                    + " heatEfficiency: 0.44, otherCostYuanPerMwh: 60, cost: existing}}"),
            Setting.of(
                    "parks.park.heatNetwork={boiler: {heatMw: 3, fuel: natural-gas, efficiency: 0.9, cost: existing}}"),
            Setting.of("parks.park.heat={drying: {profile: {shape: drying, annualMwhHeat: 16000},"
                    + " supply: {type: heat-network}, reference: {type: gas-boiler, efficiency: 0.9}},"
                    + " rooms: {profile: {shape: drying, annualMwhHeat: 4000},"
                    + " supply: {type: reference}, reference: {type: gas-boiler, efficiency: 0.9}}}"));

    @Test
    void whatIsOptimisedAndWhatIsAccountedIsTheSameCostWithAllFuel() throws IOException {
        SizingResult best = heated("optimal").run(Parallelism.sequential());
        double years = 1.0 / 360.0;
        NodeResult all = best.result().of("solar-storage").all();
        double fuelYuan = all.value(Indicator.FUEL_COST_YUAN).orElseThrow() / years;

        assertThat(best.account().foundYuanPerYear())
                .isCloseTo(
                        best.account().accountedYuanPerYear(),
                        within(1e-4 * best.account().accountedYuanPerYear()));
        assertThat(fuelYuan).isGreaterThan(0.05 * best.account().accountedYuanPerYear());
    }

    @Test
    void byARuleFuelOfBoilersCountsToo() throws IOException {
        SizingResult tried = heated("self-consumption").run(Parallelism.sequential());
        NodeResult all = tried.result().of("solar-storage").all();

        assertThat(all.value(Indicator.THERMAL_OPERATION_YUAN).orElse(0.0)).isZero();
        assertThat(tried.account().accountedYuanPerYear())
                .isCloseTo(
                        accountedYuanPerYear(tried.result())
                                + 360.0 * all.value(Indicator.FUEL_COST_YUAN).orElseThrow(),
                        within(1.0));
    }

    private SizingStudy heated(String strategy) throws IOException {
        return ScenarioReader.readSizing(
                        file(strategy, SIZES + "limits: {landHa: {roof: 4}}\n"),
                        ReadOptions.standard().with(HEATED))
                .study();
    }

    /** By a rule the sizes that were tried cost no less than all on a coarse grid. */
    @Test
    void sizesOfARuleAreNoDearerThanAGridOfThem() throws IOException {
        SizingStudy study = read("self-consumption", SIZES + "limits: {landHa: {roof: 4}}\n")
                .study();
        SizingResult result = study.run(new Parallelism(2));
        assertThat(result.method()).isEqualTo(SizingResult.Method.SEARCH);
        assertThat(result.account().gapFraction()).isEmpty();
        for (double mw : new double[] {0.0, 2.0, 4.0, 5.5}) {
            for (double mwh : new double[] {0.0, 3.0, 6.0}) {
                StudyResult other = Simulation.run(study.at().apply(List.of(mw, mwh)));
                assertThat(result.account().accountedYuanPerYear())
                        .isLessThanOrEqualTo(accountedYuanPerYear(other) * (1.0 + 1e-9));
            }
        }
    }

    /** All-in price times consumption of a day of June, of which twelve months have 360. */
    private static double accountedYuanPerYear(StudyResult result) {
        NodeResult all = result.of("solar-storage").all();
        return 360.0
                * all.value(Indicator.ALL_IN_PRICE_YUAN_PER_MWH).orElseThrow()
                * all.value(Indicator.CONSUMED_MWH).orElseThrow();
    }

    /** Turbines and storage of a hub that two parks share, on land for seven turbines and a half. */
    @Test
    void sharedPlantsAreSizedForAllParks() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), Files.readString(EXAMPLES.resolve("shared-wind.yaml")));
        Path file = Files.writeString(folder.resolve("sized.yaml"), """
                formatVersion: 1
                extends: base.yaml
                time: {start: 2027-03-01, step: PT1H, steps: 48, utcOffset: "+08:00"}
                finance: cn-renewables
                parks: {food: {thermal: {engine: {cost: existing}}}}
                shared:
                  wind: {hill-farm: {cost: onshore-wind}}
                  storage: {hill-bess: {cost: {catalogue: storage-lfp, capexYuanPerMwh: 500000, capexYuanPerMw: 200000}}}
                sizing:
                  case: shared-optimal
                  objective: emissions
                  variables:
                    shared.wind.hill-farm.count: {max: 12, land: {site: hill, use: land-wind-turbine}}
                    shared.storage.hill-bess.capacityMwh: {max: 20, step: 5}
                  limits: {landHa: {hill: 3}}
                """);
        SizingResult result =
                ScenarioReader.readSizing(file, ReadOptions.standard()).study().run(Parallelism.sequential());
        assertThat(result.sizes().get(0).value()).isEqualTo(7.0);
        assertThat(result.sizes().get(1).value() % 5.0).isZero();
        assertThat(result.account().gapFraction().orElseThrow()).isLessThan(1e-6);
        assertThat(result.account().foundTco2PerYear())
                .isLessThan(result.account().accountedTco2PerYear() * (1.0 + 1e-6));
    }

    @Test
    void modulesThatGrowWithoutTheirInvertersAreRefused() throws IOException {
        ScenarioSizing sizing = read("optimal", "case: solar-storage\nvariables: {" + ROOF + ": {max: 12}}\n");
        assertThatExceptionOfType(NotProportionalException.class)
                .isThrownBy(() -> sizing.study().run(Parallelism.sequential()))
                .satisfies(e -> assertThat(sizing.refused(e))
                        .hasMessageContaining("sized.yaml:12:15: " + ROOF)
                        .hasMessageContaining("does not grow in proportion"));
    }

    /** Losses of the battery, which the programme counts as own generation and the rule does not. */
    private static final double PROXY = 1e-3;

    private static final String RULED = """
            case: solar-storage
            variables:
              parks.park.solar.roof.dcMw: {min: 1, max: 16, together: [parks.park.solar.roof.acMw]}
            """;

    private SizingStudy ruled(String limits, Setting... more) throws IOException {
        List<Setting> settings = new ArrayList<>(List.of(
                Setting.of("compliance={packs: [direct-connection-single]}"),
                Setting.of("parks.park.grid.exportLimitMw=20"),
                Setting.of("parks.park.storage.bess.initialSocFraction=0.1"),
                Setting.of("parks.park.solar.roof.cost={catalogue: solar-roof, capexYuanPerMw: 100000}")));
        settings.addAll(List.of(more));
        return ScenarioReader.readSizing(
                        file("optimal", RULED + limits), ReadOptions.standard().with(settings))
                .study();
    }

    private static Check check(SizingResult result, String rule) {
        return result.result().of("solar-storage").checks().stream()
                .filter(check -> check.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    /** Without a battery the load takes what it takes: at the size that the rule lets stand there is but one plan. */
    @Test
    void aRuleThatLeavesASinglePlanIsKept() throws IOException {
        SizingResult kept = ruled(
                        "limits: {rules: [self-use-of-available]}",
                        Setting.of("cases.solar-storage.override={parks.*.storage: null}"))
                .run(Parallelism.sequential());

        assertThat(check(kept, "self-use-of-available").value().orElseThrow()).isCloseTo(0.6, within(PROXY));
        assertThat(check(kept, "self-use-of-available").verdict()).isEqualTo(Verdict.PASS);
    }

    /** Solar that costs next to nothing is built for the grid, unless the rules on self-use and feed-in are limits of the sizing. */
    @Test
    void rulesThatAreNamedAreRowsOfTheProgrammeAndBind() throws IOException {
        SizingResult free = ruled("").run(Parallelism.sequential());
        SizingResult kept = ruled("limits: {rules: [self-use-of-available]}").run(Parallelism.sequential());

        Check broken = check(free, "self-use-of-available");
        Check met = check(kept, "self-use-of-available");
        assertThat(broken.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(met.value().orElseThrow()).isCloseTo(0.6, within(PROXY));
        assertThat(met.verdict()).isEqualTo(Verdict.PASS);
        assertThat(kept.sizes().get(0).value()).isLessThan(free.sizes().get(0).value());
        assertThat(kept.account().gapFraction().orElseThrow()).isLessThan(1e-6);
        assertThat(kept.scenario().cases().get(0).compliance().enforced()).isFalse();
    }

    @Test
    void datesOfServiceThatTheProgrammeCannotSeeAreRefused() throws IOException {
        Path file = file("optimal", SIZES + "limits: {landHa: {roof: 4}}");
        Setting later = Setting.of("parks.park.storage.bess.inService=2027-07-01");
        Setting byRule = Setting.of("dispatch.strategy=self-consumption");
        assertThatThrownBy(() ->
                        ScenarioReader.readSizing(file, ReadOptions.standard().with(List.of(later))))
                .hasMessageContaining("bess of park does not serve all the time simulated");
        assertThat(ScenarioReader.readSizing(file, ReadOptions.standard().with(List.of(later, byRule)))
                        .study()
                        .terms()
                        .caseId())
                .isEqualTo("solar-storage");
    }

    @Test
    void whatCannotBeUsedIsRefusedAtItsPlace() throws IOException {
        refused(
                "case: solar\nvariables: {" + ROOF + ": {max: 8}}\n",
                "sized.yaml:11:3: sizing.case: there is no case “solar”");
        refused("case: solar-storage\nvariables: {parks.*.solar.roof.dcMw: {max: 8}}\n", "is no single size");
        refused("case: solar-storage\nvariables: {" + ROOF + ": {min: 9, max: 8}}\n", "min");
        refused(
                "case: solar-storage\nvariables: {" + ROOF + ": {max: 8, step: 3}}\n",
                "must be a multiple of step (3.0)");
        refused(
                "case: solar-storage\nvariables: {" + ROOF + ": {max: 8, together: [parks.park.solar.roof.acmw]}}\n",
                "there is no ratio of parks.park.solar.roof.acmw to it");
        refused(
                "case: solar-storage\nvariables: {" + ROOF + ": {max: 8, land: {site: roof, use: land-solar-roof}}}\n",
                "must be a site under limits.landHa");
        refused(
                "case: solar-storage\nvariables: {" + ROOF + ": {max: 8, land: {site: roof}}}\n",
                "must have one of use and haPerUnit");
        refused(
                "case: solar-storage\nvariables: {" + ROOF + ": {max: 8}}\nlimits: {rules: [feed-in]}\n",
                "sizing.limits.rules: names feed-in, which is no rule that dispatch can keep");
        assertThatThrownBy(() -> ScenarioReader.readSizing(EXAMPLES.resolve("one-park.yaml"), ReadOptions.standard()))
                .hasMessageContaining("has no sizing");
    }

    private void refused(String sizing, String message) throws IOException {
        Path file = file("optimal", sizing);
        assertThatThrownBy(() -> ScenarioReader.readSizing(file, ReadOptions.standard()))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining(message);
    }
}
