package io.greenpark.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.carbon.CarbonLine;
import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.dispatch.ForecastErrors;
import io.greenpark.core.dispatch.RollingSettings;
import io.greenpark.core.load.Load;
import io.greenpark.core.park.Park;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.CurtailmentCause;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.Outlet;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.settlement.Bill;
import io.greenpark.core.settlement.Settlement;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.time.TimeAxis;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every study, over random ones. */
class StudyPropertiesTest {

    /** Rounding of sums over some thousand steps of magnitude 100. */
    private static final double ROUNDING = 1e-6;

    /** Relative gap to which the interior point is certified. */
    private static final double CERTIFIED = 1e-7;

    private static final int STEPS = 24 * 100;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void theBaselineIsTheBillOfTheParkWithoutAssetsToTheCent(long seed) {
        Scenario scenario = Studies.random(seed, 60, STEPS);
        StudyResult study = Simulation.run(scenario);

        for (Park park : scenario.cases().get(0).parks()) {
            NodeResult baseline = study.of("baseline").node(park.id());
            PowerSeries load = PowerSeries.total(
                    scenario.axis(), park.loads().stream().map(Load::power).toList());
            double[] importMw = load.toArray();
            for (int k = 0; k < importMw.length; k++) {
                importMw[k] = Math.min(importMw[k], park.grid().connection().importLimitMw());
            }
            Bill bill = Settlement.bill(
                    park.grid().billing(),
                    new PowerSeries(scenario.axis(), importMw),
                    PowerSeries.constant(scenario.axis(), 0.0));

            assertThat(baseline.bill().lines()).isEqualTo(bill.lines());
            assertThat(baseline.bill().modes()).isEqualTo(bill.modes());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void aCaseWithoutAssetsIsTheBaselineBitByBit(long seed) {
        Scenario scenario = Studies.random(seed, 60, STEPS);
        List<Park> bare = scenario.cases().get(0).parks();
        StudyResult study = Simulation.run(Studies.study(
                scenario.axis(),
                Studies.variant("baseline", Dispatcher.gridOnly(), bare.toArray(Park[]::new)),
                Studies.variant("zero", Dispatcher.selfConsumption(), bare.toArray(Park[]::new))));

        assertThat(study.of("zero").all().bill())
                .isEqualTo(study.of("baseline").all().bill());
        assertThat(study.of("zero").all().indicators())
                .isEqualTo(study.of("baseline").all().indicators());
        assertThat(study.of("zero").all().value(Indicator.GRID_BILL_CHANGE_FRACTION))
                .hasValue(0.0);
        assertThat(study.of("zero").all().value(Indicator.OPERATIONAL_CHANGE_TCO2))
                .hasValue(0.0);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void moreLoadNeverLowersABill(long seed) {
        Scenario scenario = Studies.random(seed, 60, STEPS);
        var random = new SplittableRandom(seed);
        List<Park> more = scenario.cases().get(0).parks().stream()
                .map(park -> withLoad(park, Studies.random(random, scenario.axis(), 3.0)))
                .toList();
        StudyResult less = Simulation.run(scenario);
        StudyResult greater = Simulation.run(Studies.study(
                scenario.axis(), Studies.variant("baseline", Dispatcher.gridOnly(), more.toArray(Park[]::new))));

        for (Park park : more) {
            assertThat(billYuan(greater, park.id())).isGreaterThanOrEqualTo(billYuan(less, park.id()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void availableEnergyIsUsedExportedCurtailedLostOrStored(long seed) {
        NodeResult all =
                Simulation.run(Studies.random(seed, 30, STEPS)).of("full").all();

        double accounted = value(all, Indicator.SELF_USED_MWH)
                + value(all, Indicator.GREEN_OWN_USE_MWH)
                + value(all, Indicator.GREEN_EXPORT_MWH)
                + value(all, Indicator.GREEN_STORAGE_LOSS_MWH)
                + value(all, Indicator.GREEN_STORED_CHANGE_MWH)
                + value(all, Indicator.CURTAILED_MWH);
        assertThat(accounted)
                .isCloseTo(
                        value(all, Indicator.WIND_AVAILABLE_MWH) + value(all, Indicator.SOLAR_AVAILABLE_MWH),
                        within(ROUNDING));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void theMannersOfCurtailmentAddUpToItAndARuleLeavesNoWayOutOpen(long seed) {
        CaseResult full = Simulation.run(Studies.random(seed, 30, STEPS)).of("full");

        for (NodeResult node : full.nodes()) {
            double mwh = node.curtailment().stream()
                    .mapToDouble(CurtailmentCause::mwh)
                    .sum();
            assertThat(mwh).isCloseTo(value(node, Indicator.CURTAILED_MWH), within(ROUNDING));
            assertThat(node.curtailment()).allSatisfy(cause -> assertThat(List.of(cause.export(), cause.storage()))
                    .doesNotContain(Outlet.ROOM));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void matchedHoursAddUpToSelfUse(long seed) {
        NodeResult park =
                Simulation.run(Studies.random(seed, 15, STEPS)).of("full").node("first");
        double matchedMwh = 0.0;
        for (int k = 0; k < park.flows().axis().steps(); k++) {
            double fraction = park.flows().get(FlowColumn.HOURLY_MATCHED_FRACTION, k);
            assertThat(fraction).isBetween(0.0, 1.0 + 1e-12);
            matchedMwh += 0.25 * fraction * park.flows().get(FlowColumn.LOAD_MW, k);
        }

        assertThat(matchedMwh).isCloseTo(value(park, Indicator.SELF_USED_MWH), within(ROUNDING));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void emissionsOfTheParksAddUpToThoseOfAll(long seed) {
        StudyResult study = Simulation.run(Studies.random(seed, 60, STEPS));
        double sum = study.of("full").nodes().stream()
                .mapToDouble(node -> node.carbon().tco2e(CarbonLine.SCOPE1, CarbonLine.FUEL)
                        + node.carbon().tco2e(CarbonLine.SCOPE2, CarbonLine.LOCATION))
                .sum();

        assertThat(value(study.of("full").all(), Indicator.OPERATIONAL_LOCATION_TCO2))
                .isCloseTo(sum, within(ROUNDING));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void energyAndCarbonDoNotDependOnTheStep(long seed) {
        TimeAxis hours = Studies.axis(60, STEPS);
        var random = new SplittableRandom(seed);
        PowerSeries load = Studies.random(random, hours, 20.0);
        PowerSeries wind = Studies.random(random, hours, 15.0);
        StudyResult hourly = windStudy(hours, load, wind);
        TimeAxis quarters = Studies.axis(15, 4 * STEPS);
        StudyResult quarterly = windStudy(quarters, repeated(quarters, load), repeated(quarters, wind));

        for (Indicator indicator : List.of(
                Indicator.IMPORT_MWH,
                Indicator.SELF_USED_MWH,
                Indicator.SCOPE2_LOCATION_TCO2,
                Indicator.PEAK_IMPORT_MW,
                Indicator.GRID_BILL_YUAN)) {
            assertThat(value(quarterly.of("wind").all(), indicator))
                    .as(indicator.id())
                    .isCloseTo(value(hourly.of("wind").all(), indicator), within(ROUNDING));
        }
    }

    /** Three thousand steps of 15 minutes, so that a month ends within. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void noRuleAndNoForecastIsCheaperThanTheOptimumNorTheOptimumThanItsBound(long seed) {
        Scenario scenario = Studies.random(seed, 15, 3000);
        Park[] parks = scenario.cases().get(1).parks().stream()
                .map(park -> Studies.with(park, Studies.grid(25.0, 5.0, CapacityMode.DEMAND)))
                .toArray(Park[]::new);
        var rolling = new RollingSettings(24.0, 6.0, new ForecastErrors(0.05, 0.2, 0.0, 0.9, seed), 0.5, 0.0);
        StudyResult study = Simulation.run(Studies.study(
                scenario.axis(),
                Studies.variant("rule", Dispatcher.selfConsumption(), parks),
                Studies.variant("rolling", Dispatcher.rolling(rolling), parks),
                Studies.variant("optimal", Dispatcher.optimal(), parks)));

        double optimumYuan = value(study.of("optimal").all(), Indicator.DISPATCH_COST_YUAN);
        double certifiedYuan = CERTIFIED * Math.abs(optimumYuan);
        assertThat(value(study.of("optimal").all(), Indicator.DISPATCH_BOUND_YUAN))
                .isLessThanOrEqualTo(optimumYuan + certifiedYuan);
        for (String other : List.of("rule", "rolling")) {
            assertThat(value(study.of(other).all(), Indicator.DISPATCH_COST_YUAN))
                    .as(other)
                    .isGreaterThanOrEqualTo(optimumYuan - certifiedYuan);
        }
        assertThat(study.of("rolling").dispatch().foresight().perfectYuan())
                .isCloseTo(optimumYuan, within(certifiedYuan));
    }

    private static StudyResult windStudy(TimeAxis axis, PowerSeries load, PowerSeries wind) {
        var grid = Studies.grid(30.0, 5.0, CapacityMode.DEMAND);
        Park park = Studies.park("park", List.of(load), List.of(Studies.wind(wind)), List.of(), grid);
        return Simulation.run(Studies.study(axis, Studies.variant("wind", Dispatcher.selfConsumption(), park)));
    }

    private static PowerSeries repeated(TimeAxis quarters, PowerSeries hourly) {
        double[] mw = new double[quarters.steps()];
        for (int k = 0; k < mw.length; k++) {
            mw[k] = hourly.get(k / 4);
        }
        return new PowerSeries(quarters, mw);
    }

    private static Park withLoad(Park park, PowerSeries more) {
        List<Load> loads = new ArrayList<>(park.loads());
        loads.add(new Load("more", more));
        return new Park(
                park.id(),
                park.title(),
                park.site(),
                loads,
                park.heat(),
                park.wind(),
                park.solar(),
                park.series(),
                park.storage(),
                park.grid(),
                park.products());
    }

    private static double billYuan(StudyResult study, String park) {
        return study.of("baseline").node(park).bill().gridBillYuan();
    }

    private static double value(NodeResult node, Indicator indicator) {
        return node.value(indicator).orElseThrow();
    }
}
