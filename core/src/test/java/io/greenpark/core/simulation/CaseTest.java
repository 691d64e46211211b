package io.greenpark.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.park.Park;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.Notice;
import io.greenpark.core.rules.RulePack;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.sink.ForestSite;
import io.greenpark.core.sink.SinkEntry;
import io.greenpark.core.sink.TreeSpecies;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.thermal.HeatSupply;
import io.greenpark.core.time.TimeAxis;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseTest {

    private static final TimeAxis DAY = Studies.axis(60, 24);

    private static final Park PARK = Studies.park(
            "park",
            List.of(PowerSeries.constant(DAY, 10.0)),
            List.of(),
            List.of(),
            Studies.grid(50.0, 0.0, CapacityMode.TRANSFORMER));

    @Test
    void aBoilerWithAnUnknownFuelIsRefused() {
        Park park = Studies.withHeat(PARK, PowerSeries.constant(DAY, 1.0), new HeatSupply.FuelBoiler("peat", 0.8));

        assertThatThrownBy(() -> Studies.variant("peat", Dispatcher.gridOnly(), park))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("fuel must be the id of a fuel of the case, but is peat");
    }

    @Test
    void sinksAreBookedForTheYearsOfTheStudyAndStandBesideTheParks() {
        var oak = new TreeSpecies("oak", Title.of("oak"), 0.676, 1.355, 0.292, 0.5);
        var forest = new ForestSite(
                "forest",
                Title.of("forest"),
                List.of(new ForestSite.Stand(oak, 100.0, 52.0, 2.0, 0.0, 0.1, 0.3)),
                2027);
        var variant = new Case(
                "sinks",
                Title.of("sinks"),
                List.of(),
                List.of(PARK),
                DispatchTerms.of(Dispatcher.gridOnly()),
                FuelMarket.unpriced(List.of()),
                List.of(forest));

        CaseResult result = Simulation.run(Studies.study(DAY, variant)).of("sinks");

        assertThat(result.sinks()).hasSize(1);
        assertThat(result.sinks().get(0).entries()).extracting(SinkEntry::year).containsOnly(2027);
        double opening = result.all().value(Indicator.SINK_OPENING_TCO2E).orElseThrow();
        double flow = result.all().value(Indicator.SINK_NET_FLOW_TCO2E).orElseThrow();
        assertThat(result.all().value(Indicator.SINK_CLOSING_TCO2E).orElseThrow())
                .isCloseTo(opening + flow, within(1e-9 * opening));
        assertThat(flow / opening).isCloseTo(2.0 / 52.0, within(1e-12));
        assertThat(result.node("park").value(Indicator.SINK_CLOSING_TCO2E)).isEmpty();
        assertThat(result.all().value(Indicator.OPERATIONAL_LOCATION_TCO2))
                .as("sinks never reduce emissions")
                .hasValue(240.0 * 0.5);
    }

    @Test
    void rulesAppliedOutsideTheirValidityAreTold() {
        var asIf = new RulePack("rules", Title.of("rules"), LocalDate.of(2030, 1, 1), null, Set.of(), true);
        Scenario dated = Studies.study(DAY, Studies.variant("only", Dispatcher.gridOnly(), PARK));
        var scenario = new Scenario(
                dated.name(),
                dated.title(),
                dated.axis(),
                asIf,
                dated.cases(),
                dated.baseline(),
                dated.register(),
                dated.inputs());

        assertThat(Simulation.run(scenario).of("only").notices())
                .contains(new Notice(Notice.Code.RULES_APPLIED_AS_IF, "only", "all", 1.0));
    }
}
