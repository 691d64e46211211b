package io.greenpark.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.dispatch.StorageSchedule;
import io.greenpark.core.finance.PlantKind;
import io.greenpark.core.network.Link;
import io.greenpark.core.park.Hub;
import io.greenpark.core.park.Park;
import io.greenpark.core.park.ServiceDates;
import io.greenpark.core.park.SharedAssets;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.CurtailmentCause;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.Outlet;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.time.ServicePeriod;
import io.greenpark.core.time.TimeAxis;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CurtailmentsTest {

    private static final double ROUNDING = 1e-9;

    /** 2027-01-01 and 2027-01-02. */
    private static final TimeAxis TWO_DAYS = Studies.axis(60, 48);

    private static Park park(double loadMw, double windMw, double exportLimitMw, Battery... batteries) {
        return Studies.park(
                "park",
                List.of(PowerSeries.constant(TWO_DAYS, loadMw)),
                List.of(Studies.wind(PowerSeries.constant(TWO_DAYS, windMw))),
                List.of(batteries),
                Studies.grid(50.0, exportLimitMw, CapacityMode.TRANSFORMER));
    }

    private static CaseResult run(Case variant) {
        return Simulation.run(Studies.study(TWO_DAYS, variant)).cases().get(0);
    }

    private static List<CurtailmentCause> causes(Park park) {
        return run(Studies.variant("case", Dispatcher.selfConsumption(), park))
                .node("park")
                .curtailment();
    }

    /** A MW beyond 3 MW of load and 1 MW of feed-in: 48 MWh in 48 hours. */
    @Test
    void feedInIsAtItsLimitOrForbidden() {
        assertThat(causes(park(3.0, 5.0, 1.0)))
                .containsExactly(new CurtailmentCause(Outlet.AT_LIMIT, Outlet.NONE, Outlet.NONE, 48.0, 48.0));
        assertThat(causes(park(3.0, 5.0, 0.0)))
                .containsExactly(new CurtailmentCause(Outlet.NONE, Outlet.NONE, Outlet.NONE, 48.0, 96.0));
    }

    /** 3 MW too much: 1 MW beyond the charging power of 2 MW until the battery, half full before, is full, 3 MW from then on. */
    @Test
    void aBatteryIsAtItsPowerAndThenFull() {
        List<CurtailmentCause> causes = causes(park(1.0, 4.0, 0.0, Studies.battery("ess", 2.0, 10.0, 0.0)));

        assertThat(causes).extracting(CurtailmentCause::storage).containsExactly(Outlet.FULL, Outlet.AT_LIMIT);
        CurtailmentCause charging = causes.get(1);
        assertThat(charging.hours()).isEqualTo(2.0);
        assertThat(charging.mwh()).isCloseTo(charging.hours(), within(ROUNDING));
        assertThat(causes.get(0).hours() + charging.hours()).isEqualTo(48.0);
    }

    /** Half a MW of 3 MW fills the 5 MWh of room well before the surplus ends; 0.02 MW do not in two days. */
    @Test
    void aBatteryThatIsFullBeforeTheSurplusEndsCountsAsFullAllAlong() {
        assertThat(slowly(0.25)).containsExactly(Outlet.FULL);
        assertThat(slowly(0.01)).containsExactly(Outlet.ROOM);
    }

    private static List<Outlet> slowly(double fraction) {
        double[][] table = new double[12][24];
        for (double[] month : table) {
            Arrays.fill(month, fraction);
        }
        Park park = park(1.0, 4.0, 0.0, Studies.battery("ess", 2.0, 10.0, 0.0));
        CaseResult result = run(Studies.variant("case", Dispatcher.schedule(new StorageSchedule(table)), park));
        return result.node("park").curtailment().stream()
                .map(CurtailmentCause::storage)
                .toList();
    }

    @Test
    void aBatteryThatDoesNotServeIsNoWayOut() {
        Case always = Studies.variant(
                "case", Dispatcher.selfConsumption(), park(1.0, 4.0, 0.0, Studies.battery("ess", 2.0, 200.0, 0.0)));
        var dates = new ServiceDates(Map.of(
                new ServiceDates.Plant("park", PlantKind.STORAGE, "ess"),
                new ServicePeriod(LocalDate.of(2027, 1, 2), null)));
        Case fromTheSecondDay = new Case(
                always.id(),
                always.title(),
                always.weather(),
                always.parks(),
                always.shared(),
                always.dispatch(),
                always.fuels(),
                always.sinks(),
                always.finance(),
                always.compliance(),
                always.products(),
                always.region(),
                always.attributes(),
                always.carbon(),
                dates);

        // 24 hours of 3 MW, then 24 hours of 1 MW beside 2 MW into the battery, which has room for that.
        assertThat(run(fromTheSecondDay).node("park").curtailment())
                .containsExactly(
                        new CurtailmentCause(Outlet.NONE, Outlet.NONE, Outlet.NONE, 24.0, 72.0),
                        new CurtailmentCause(Outlet.NONE, Outlet.AT_LIMIT, Outlet.NONE, 24.0, 24.0));
    }

    /** 10 MW of wind at a hub: one line carries all of its 3 MW, the other 4 MW of 6 MW, for there is no more load. */
    @Test
    void ofTwoLinesTheOneWithRoomCounts() {
        assertThat(shared(6.0).curtailment())
                .containsExactly(new CurtailmentCause(Outlet.NONE, Outlet.NONE, Outlet.ROOM, 48.0, 144.0));
        assertThat(shared(2.0).curtailment())
                .containsExactly(new CurtailmentCause(Outlet.NONE, Outlet.NONE, Outlet.AT_LIMIT, 48.0, 240.0));
    }

    private static NodeResult shared(double secondLimitMw) {
        var hub = new Hub(
                "hub",
                Title.of("hub"),
                List.of(),
                List.of(),
                List.of(Studies.wind(PowerSeries.constant(TWO_DAYS, 10.0))),
                List.of(),
                List.of());
        var shared = new SharedAssets(
                List.of(hub),
                List.of(new Link("a", "hub", "a", 3.0, 1.0, 0.0), new Link("b", "hub", "b", secondLimitMw, 1.0, 0.0)));
        return run(Studies.variant("case", Dispatcher.selfConsumption(), shared, consumer("a"), consumer("b")))
                .node("hub");
    }

    private static Park consumer(String id) {
        return Studies.park(
                id,
                List.of(PowerSeries.constant(TWO_DAYS, 4.0)),
                List.of(),
                List.of(),
                Studies.grid(50.0, 0.0, CapacityMode.TRANSFORMER));
    }
}
