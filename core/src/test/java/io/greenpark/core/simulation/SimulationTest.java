package io.greenpark.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.Notice;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.thermal.HeatSupply;
import io.greenpark.core.time.TimeAxis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulationTest {

    /** Rounding of sums over some thousand steps of magnitude 100. */
    private static final double ROUNDING = 1e-9 * 1e3;

    private static final TimeAxis DAY = Studies.axis(60, 24);
    private static final int JANUARY_DAYS = 31;

    /** 10 MW of load all day; wind 4 MW all day. */
    private static StudyResult windyDay() {
        var load = List.of(PowerSeries.constant(DAY, 10.0));
        var grid = Studies.grid(50.0, 0.0, CapacityMode.TRANSFORMER);
        var park = Studies.park("park", load, List.of(Studies.wind(PowerSeries.constant(DAY, 4.0))), List.of(), grid);
        return Simulation.run(Studies.study(
                DAY,
                Studies.variant("baseline", Dispatcher.gridOnly(), Studies.bare(park)),
                Studies.variant("wind", Dispatcher.selfConsumption(), park)));
    }

    @Test
    void ownWindReplacesImportHourByHour() {
        NodeResult park = windyDay().of("wind").node("park");

        assertThat(park.flows().get(FlowColumn.IMPORT_MW, 0)).isEqualTo(6.0);
        assertThat(park.flows().get(FlowColumn.HOURLY_MATCHED_FRACTION, 0)).isEqualTo(0.4);
        assertThat(park.flows().get(FlowColumn.PHYSICAL_SELF_USE_SHARE, 0)).isEqualTo(0.4);
        // 24 h of 10, 6 and 4 MW
        assertThat(park.value(Indicator.LOAD_MWH)).hasValue(240.0);
        assertThat(park.value(Indicator.IMPORT_MWH)).hasValue(144.0);
        assertThat(park.value(Indicator.SELF_USED_MWH)).hasValue(96.0);
        assertThat(park.value(Indicator.PHYSICAL_SELF_USE_SHARE)).hasValue(0.4);
        assertThat(park.value(Indicator.SELF_USE_OF_AVAILABLE_SHARE)).hasValue(1.0);
    }

    @Test
    void selfUseIsAShareOfWhatIsConsumedAndNotOfWhatIsWanted() {
        // first: 10 MW wanted, 4 MW of wind, 4 MW of grid, 2 MW unserved; second: 8 MW, all from the grid
        var first = Studies.park(
                "first",
                List.of(PowerSeries.constant(DAY, 10.0)),
                List.of(Studies.wind(PowerSeries.constant(DAY, 4.0))),
                List.of(),
                Studies.grid(4.0, 0.0, CapacityMode.TRANSFORMER));
        var second = Studies.park(
                "second",
                List.of(PowerSeries.constant(DAY, 8.0)),
                List.of(),
                List.of(),
                Studies.grid(50.0, 0.0, CapacityMode.TRANSFORMER));

        CaseResult tight = Simulation.run(
                        Studies.study(DAY, Studies.variant("tight", Dispatcher.selfConsumption(), first, second)))
                .of("tight");

        NodeFlows ofFirst = tight.node("first").flows();
        assertThat(ofFirst.get(FlowColumn.HOURLY_MATCHED_FRACTION, 0)).isEqualTo(4.0 / 10.0);
        assertThat(ofFirst.get(FlowColumn.PHYSICAL_SELF_USE_SHARE, 0)).isEqualTo(4.0 / 8.0);
        NodeFlows ofBoth = tight.all().flows();
        assertThat(ofBoth.get(FlowColumn.HOURLY_MATCHED_FRACTION, 0)).isEqualTo(4.0 / 18.0);
        assertThat(ofBoth.get(FlowColumn.PHYSICAL_SELF_USE_SHARE, 0)).isEqualTo(4.0 / 16.0);
    }

    @Test
    void hoursCostWhatTheTariffSaysOfThem() {
        NodeResult park = windyDay().of("wind").node("park");

        // night 400 · 0.5 + 150, day 400 · 1.5 + 150
        assertThat(park.flows().get(FlowColumn.IMPORT_PRICE_YUAN_PER_MWH, 0)).isEqualTo(350.0);
        assertThat(park.flows().get(FlowColumn.IMPORT_PRICE_YUAN_PER_MWH, 8)).isEqualTo(750.0);
        assertThat(park.flows().get(FlowColumn.ENERGY_COST_YUAN, 8)).isEqualTo(6.0 * 750.0);
    }

    @Test
    void billAndItsPriceAreThoseOfTheHand() {
        NodeResult park = windyDay().of("wind").node("park");
        NodeResult baseline = windyDay().of("baseline").node("park");

        // 12 h · 6 MW · (350 + 750) + 20 MVA · 24,000 / 31 days, each line to the cent
        double capacityYuan = 15_483.87;
        assertThat(park.bill().gridBillYuan()).isCloseTo(79_200.0 + capacityYuan, within(0.005));
        assertThat(baseline.bill().gridBillYuan()).isCloseTo(132_000.0 + capacityYuan, within(0.005));
        assertThat(JANUARY_DAYS * capacityYuan).isCloseTo(480_000.0, within(0.1));
        assertThat(park.value(Indicator.GRID_BILL_CHANGE_FRACTION).orElseThrow())
                .isCloseTo((79_200.0 + capacityYuan) / (132_000.0 + capacityYuan) - 1.0, within(1e-12));
        assertThat(baseline.value(Indicator.GRID_BILL_CHANGE_FRACTION)).hasValue(0.0);
    }

    @Test
    void importedEnergyCarriesTheFactorOfTheLatestPublishedYear() {
        StudyResult study = windyDay();

        // 144 and 240 MWh at 0.5 tCO2/MWh
        assertThat(study.of("wind").node("park").value(Indicator.SCOPE2_LOCATION_TCO2))
                .hasValue(72.0);
        assertThat(study.of("wind").node("park").value(Indicator.OPERATIONAL_CHANGE_TCO2))
                .hasValue(-48.0);
        assertThat(study.of("wind").notices())
                .contains(new Notice(Notice.Code.GRID_FACTOR_OF_EARLIER_YEAR, "wind", "park", 4.0));
    }

    @Test
    void loadThatTheGridCannotServeIsReported() {
        var park = Studies.park(
                "park",
                List.of(PowerSeries.constant(DAY, 10.0)),
                List.of(),
                List.of(),
                Studies.grid(0.0, 0.0, CapacityMode.TRANSFORMER));

        StudyResult study = Simulation.run(Studies.study(DAY, Studies.variant("dark", Dispatcher.gridOnly(), park)));

        assertThat(study.of("dark").notices()).contains(new Notice(Notice.Code.UNSERVED_ENERGY, "dark", "park", 240.0));
        assertThat(study.of("dark").node("park").value(Indicator.UNSERVED_HOURS))
                .hasValue(24.0);
        assertThat(study.of("dark").node("park").value(Indicator.CONSUMED_MWH)).hasValue(0.0);
        assertThat(study.of("dark").node("park").value(Indicator.GRID_BILL_YUAN_PER_MWH_CONSUMED))
                .isEmpty();
    }

    @Test
    void heatPumpDrawsElectricityAndBoilerBurnsCoal() {
        var grid = Studies.grid(50.0, 0.0, CapacityMode.TRANSFORMER);
        var park = Studies.park("park", List.of(PowerSeries.constant(DAY, 1.0)), List.of(), List.of(), grid);
        PowerSeries heat = PowerSeries.constant(DAY, 6.0);

        StudyResult study = Simulation.run(Studies.study(
                DAY,
                Studies.variant(
                        "coal",
                        Dispatcher.gridOnly(),
                        Studies.withHeat(park, heat, new HeatSupply.FuelBoiler("raw-coal", 0.75))),
                Studies.variant(
                        "pump", Dispatcher.gridOnly(), Studies.withHeat(park, heat, new HeatSupply.HeatPump(3.0)))));

        // 144 MWh of heat / 0.75 = 192 MWh of coal, 26.37 tC/TJ · 0.0036 TJ/MWh · 0.98 · 44/12 each
        assertThat(study.of("coal").node("park").value(Indicator.SCOPE1_TCO2).orElseThrow())
                .isCloseTo(192.0 * 0.02637 * 3.6 * 0.98 * 44.0 / 12.0, within(ROUNDING));
        assertThat(study.of("coal").node("park").value(Indicator.LOAD_MWH)).hasValue(24.0);
        assertThat(study.of("pump").node("park").value(Indicator.SCOPE1_TCO2)).hasValue(0.0);
        // 1 MW + 6 MW / 3
        assertThat(study.of("pump").node("park").value(Indicator.LOAD_MWH)).hasValue(72.0);
    }

    @Test
    void allIsTheSumOfTheParks() {
        StudyResult study = Simulation.run(Studies.random(7, 60, 1000));
        NodeResult all = study.of("full").all();
        NodeResult first = study.of("full").node("first");
        NodeResult second = study.of("full").node("second");

        for (Indicator sum : List.of(Indicator.IMPORT_MWH, Indicator.SELF_USED_MWH, Indicator.SCOPE1_TCO2)) {
            assertThat(all.value(sum).orElseThrow())
                    .isCloseTo(
                            first.value(sum).orElseThrow() + second.value(sum).orElseThrow(), within(ROUNDING));
        }
        assertThat(all.bill().gridBillYuan())
                .isCloseTo(first.bill().gridBillYuan() + second.bill().gridBillYuan(), within(ROUNDING));
        Invariants.requireBalance("all", all.flows());
    }

    @Test
    void undefinedMeansAreNotANumber() {
        var grid = Studies.grid(50.0, 0.0, CapacityMode.TRANSFORMER);
        var park = Studies.park("park", List.of(PowerSeries.constant(DAY, 0.0)), List.of(), List.of(), grid);

        NodeResult all = Simulation.run(Studies.study(DAY, Studies.variant("idle", Dispatcher.gridOnly(), park)))
                .of("idle")
                .all();

        assertThat(all.flows().get(FlowColumn.HOURLY_MATCHED_FRACTION, 0)).isNaN();
        assertThat(all.flows().get(FlowColumn.IMPORT_PRICE_YUAN_PER_MWH, 0))
                .as("a price that all parks share is defined without import")
                .isEqualTo(350.0);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void numberOfThreadsChangesNoBit(long seed) {
        StudyResult one = Simulation.run(Studies.random(seed, 15, 3000));
        StudyResult four = Simulation.run(Studies.random(seed, 15, 3000), new Parallelism(4), Progress.none());

        for (String id : List.of("baseline", "full")) {
            assertThat(four.of(id).all().indicators())
                    .isEqualTo(one.of(id).all().indicators());
            assertThat(four.of(id).all().bill()).isEqualTo(one.of(id).all().bill());
            for (FlowColumn column : FlowColumn.values()) {
                assertThat(four.of(id).node("first").flows().values(column))
                        .isEqualTo(one.of(id).node("first").flows().values(column));
            }
        }
    }

    @Test
    void progressCountsEveryCaseOnce() {
        List<Integer> counts = Collections.synchronizedList(new ArrayList<>());
        List<String> ids = Collections.synchronizedList(new ArrayList<>());

        Simulation.run(Studies.random(1, 60, 24), new Parallelism(2), (id, finished, total) -> {
            counts.add(finished);
            ids.add(id);
            assertThat(total).isEqualTo(2);
        });

        assertThat(counts).isEqualTo(IntStream.rangeClosed(1, 2).boxed().toList());
        assertThat(ids).containsExactlyInAnyOrder("baseline", "full");
    }
}
