package io.greenpark.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.finance.PlantKind;
import io.greenpark.core.network.Link;
import io.greenpark.core.park.Hub;
import io.greenpark.core.park.Park;
import io.greenpark.core.park.ServiceDates;
import io.greenpark.core.park.SharedAssets;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.result.Notice;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.settlement.PricedTerms;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.time.ServicePeriod;
import io.greenpark.core.time.TimeAxis;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plants and lines that come into service or retire within the time simulated, from the case to its accounts. */
class InServiceTest {

    private static final double ROUNDING = 1e-9;

    /** 2027-01-01 to 2027-01-03. */
    private static final TimeAxis THREE_DAYS = Studies.axis(60, 72);

    private static final ServicePeriod SECOND_DAY =
            new ServicePeriod(LocalDate.of(2027, 1, 2), LocalDate.of(2027, 1, 3));

    private static Case serving(Case variant, Map<ServiceDates.Plant, ServicePeriod> periods) {
        return new Case(
                variant.id(),
                variant.title(),
                variant.weather(),
                variant.parks(),
                variant.shared(),
                variant.dispatch(),
                variant.fuels(),
                variant.sinks(),
                variant.finance(),
                variant.compliance(),
                variant.products(),
                variant.region(),
                variant.attributes(),
                variant.carbon(),
                new ServiceDates(periods));
    }

    private static CaseResult run(TimeAxis axis, Case variant) {
        return Simulation.run(Studies.study(axis, variant)).cases().get(0);
    }

    private static Park windyPark(double loadMw, double windMw) {
        return Studies.park(
                "park",
                List.of(PowerSeries.constant(THREE_DAYS, loadMw)),
                List.of(Studies.wind(PowerSeries.constant(THREE_DAYS, windMw))),
                List.of(Studies.battery("ess", 2.0, 10.0, 0.0)),
                Studies.grid(50.0, 0.0, CapacityMode.TRANSFORMER));
    }

    private static Case park(Dispatcher dispatcher, double loadMw, double windMw, PlantKind kind, String id) {
        return serving(
                Studies.variant("case", dispatcher, windyPark(loadMw, windMw)),
                Map.of(new ServiceDates.Plant("park", kind, id), SECOND_DAY));
    }

    private static double mwh(CaseResult result, String node, FlowColumn column, int day) {
        NodeFlows flows = result.node(node).flows();
        double sum = 0.0;
        for (int t = 24 * day; t < 24 * day + 24; t++) {
            sum += flows.get(column, t);
        }
        return sum;
    }

    /** 3 MW of wind serve 24 h on the second of three days; the notice counts one plant. */
    @Test
    void windDeliversOnTheDaysOfItsServiceAlone() {
        CaseResult result = run(THREE_DAYS, park(Dispatcher.gridOnly(), 5.0, 3.0, PlantKind.SERIES, "wind"));

        assertThat(mwh(result, "park", FlowColumn.WIND_AVAILABLE_MW, 0)).isZero();
        assertThat(mwh(result, "park", FlowColumn.WIND_AVAILABLE_MW, 1)).isCloseTo(72.0, within(ROUNDING));
        assertThat(mwh(result, "park", FlowColumn.WIND_AVAILABLE_MW, 2)).isZero();
        assertThat(mwh(result, "park", FlowColumn.IMPORT_MW, 1)).isCloseTo(48.0, within(ROUNDING));
        assertThat(result.notices()).contains(new Notice(Notice.Code.NOT_ALWAYS_IN_SERVICE, "case", "park", 1.0));
    }

    /** 1 MW short: 5 MWh in the battery less the floor of 1 MWh give 3.6 MWh on the second day, and nothing on the others. */
    @Test
    void aBatteryStandsIdleOutsideItsService() {
        CaseResult result = run(THREE_DAYS, park(Dispatcher.selfConsumption(), 4.0, 3.0, PlantKind.STORAGE, "ess"));

        assertThat(mwh(result, "park", FlowColumn.DISCHARGE_MW, 0)).isZero();
        assertThat(mwh(result, "park", FlowColumn.DISCHARGE_MW, 1)).isCloseTo(3.6, within(ROUNDING));
        assertThat(mwh(result, "park", FlowColumn.DISCHARGE_MW, 2)).isZero();
    }

    /** The battery earns in the one day and ends it as full as it began: night at 350, day at 750 yuan/MWh. */
    @Test
    void leastCostDispatchUsesABatteryWhileItServes() {
        CaseResult result = run(THREE_DAYS, park(Dispatcher.optimal(), 4.0, 0.0, PlantKind.STORAGE, "ess"));

        assertThat(mwh(result, "park", FlowColumn.CHARGE_MW, 0)).isZero();
        assertThat(mwh(result, "park", FlowColumn.DISCHARGE_MW, 1)).isGreaterThan(3.0);
        assertThat(mwh(result, "park", FlowColumn.DISCHARGE_MW, 2)).isZero();
    }

    /** 10 MW of wind at a hub; a line of 6 MW that loses a fifth: 4.8 MW reach the park while the line serves. */
    @Test
    void aLineCarriesNothingOutsideItsService() {
        var hub = new Hub(
                "hub",
                Title.of("hub"),
                List.of(),
                List.of(),
                List.of(Studies.wind(PowerSeries.constant(THREE_DAYS, 10.0))),
                List.of(),
                List.of());
        var shared = new SharedAssets(List.of(hub), List.of(new Link("line", "hub", "park", 6.0, 0.8, 0.0)));
        Park park = Studies.bare(windyPark(8.0, 0.0));
        CaseResult result = run(
                THREE_DAYS,
                serving(
                        Studies.variant("case", Dispatcher.selfConsumption(), shared, park),
                        Map.of(new ServiceDates.Plant("park", PlantKind.LINE, "line"), SECOND_DAY)));

        assertThat(mwh(result, "park", FlowColumn.LINK_IN_MW, 0)).isZero();
        assertThat(mwh(result, "park", FlowColumn.LINK_IN_MW, 1)).isCloseTo(24 * 4.8, within(ROUNDING));
        assertThat(mwh(result, "park", FlowColumn.LINK_IN_MW, 2)).isZero();
        assertThat(mwh(result, "hub", FlowColumn.CURTAILED_MW, 0)).isCloseTo(240.0, within(ROUNDING));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void serviceThatBeganBeforeTheTimeSimulatedGivesTheSameBits(long seed) {
        Scenario scenario = Studies.random(seed, 60, 240);
        Case plain = scenario.cases().get(1);
        var before = new ServicePeriod(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1));
        Case dated = serving(
                plain,
                Map.of(
                        new ServiceDates.Plant("first", PlantKind.SERIES, "wind"), before,
                        new ServiceDates.Plant("first", PlantKind.SERIES, "sun"), before,
                        new ServiceDates.Plant("first", PlantKind.STORAGE, "ess-1"), before));

        CaseResult expected = run(scenario.axis(), plain);
        CaseResult actual = run(scenario.axis(), dated);

        for (FlowColumn column : FlowColumn.values()) {
            for (int t = 0; t < scenario.axis().steps(); t++) {
                assertThat(actual.all().flows().get(column, t))
                        .isEqualTo(expected.all().flows().get(column, t));
            }
        }
        assertThat(actual.notices()).isEqualTo(expected.notices());
    }

    @Test
    void aBatteryThatLosesEnergyByItselfCannotComeLater() {
        Park park = Studies.park(
                "park",
                List.of(PowerSeries.constant(THREE_DAYS, 4.0)),
                List.of(),
                List.of(Studies.battery("ess", 2.0, 10.0, 0.001)),
                Studies.grid(50.0, 0.0, CapacityMode.TRANSFORMER));
        var dates = new ServiceDates(Map.of(new ServiceDates.Plant("park", PlantKind.STORAGE, "ess"), SECOND_DAY));

        assertThatThrownBy(() -> DispatchTerms.of(Dispatcher.gridOnly())
                        .requireAble(
                                List.of(park),
                                SharedAssets.NONE,
                                FuelMarket.unpriced(List.of(Studies.COAL)),
                                terms -> PricedTerms.of(terms, THREE_DAYS),
                                THREE_DAYS,
                                dates))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be 0 for a battery that comes into service or retires");
    }
}
