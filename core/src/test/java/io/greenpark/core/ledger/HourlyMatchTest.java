package io.greenpark.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.dispatch.DispatchProblem;
import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.dispatch.NodePlan;
import io.greenpark.core.dispatch.NodeProblem;
import io.greenpark.core.network.GridConnection;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.series.PriceSeries;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class HourlyMatchTest {

    private static final double ROUNDING = 1e-12;
    private static final TimeAxis AXIS =
            new TimeAxis(Instant.parse("2026-12-31T16:00:00Z"), Duration.ofHours(1), 3, ZoneOffset.ofHours(8));
    private static final PowerSeries LOAD = new PowerSeries(AXIS, new double[] {10.0, 10.0, 10.0});
    private static final PowerSeries GREEN = new PowerSeries(AXIS, new double[] {4.0, 15.0, 0.0});

    @Test
    void surplusOfOneHourDoesNotCoverAnother() {
        HourlyMatch match = match(List.of());

        // min(10, 4) + min(10, 15) + 0
        assertThat(match.ownMwh()).isCloseTo(14.0, within(ROUNDING));
        assertThat(match.gridMwh()).isZero();
        assertThat(match.loadMwh()).isEqualTo(30.0);
    }

    @Test
    void theCarbonFreeShareOfTheHourCountsOfWhatIsDrawnInIt() {
        // 6 MWh at 0.5 and 10 MWh at 0.2
        assertThat(match(List.of(0.5, 0.9, 0.2)).gridMwh()).isCloseTo(5.0, within(ROUNDING));
        assertThat(match(List.of(0.25)).gridMwh()).isCloseTo(4.0, within(ROUNDING));
    }

    @Test
    void twelveValuesAreThoseOfTheMonths() {
        List<Double> months = List.of(0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);

        assertThat(match(months).gridMwh()).isCloseTo(8.0, within(ROUNDING));
    }

    /** Two MWh drawn at 0.8 and two at 0.2 lie in the battery at 0.5 when the third hour takes them. */
    @Test
    void whatABatteryHoldsHasTheMeanShareOfTheHoursItWasDrawnIn() {
        var battery = new Battery("bess", 2.0, 4.0, 4.0, 1.0, 1.0, 0.0, 0.0, 1.0, 0.0, true, 0.0);
        PowerSeries none = PowerSeries.constant(AXIS, 0.0);
        var node = new NodeProblem(
                "park",
                LOAD,
                none,
                new GridConnection(20.0, 0.0),
                new PriceSeries(AXIS, new double[] {100.0, 100.0, 900.0}),
                PriceSeries.constant(AXIS, 0.0),
                List.of(battery));
        NodePlan plan = Dispatcher.optimal()
                .dispatch(new DispatchProblem(AXIS, List.of(node)))
                .nodes()
                .get(0);
        assertThat(plan.dischargeMw().get(2)).isCloseTo(4.0, within(1e-9));
        GreenTrace trace = GreenTrace.of(new TracedNode(none, LOAD, none, List.of(battery), plan));

        HourlyMatch match = HourlyMatch.of(trace, LOAD, plan, 0.0, List.of(0.8, 0.2, 0.1));

        // 10 at 0.8, 10 at 0.2, then 4 at 0.5 and 6 at 0.1
        assertThat(match.gridMwh()).isCloseTo(8.0 + 2.0 + 2.0 + 0.6, within(1e-9));
    }

    @Test
    void anotherNumberOfValuesIsRefused() {
        assertThatThrownBy(() -> match(List.of(0.5, 0.5)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("gridCarbonFree must have 1, 12 or 3 values, but is 2");
    }

    private static HourlyMatch match(List<Double> carbonFree) {
        var node = new NodeProblem(
                "park",
                LOAD,
                GREEN,
                new GridConnection(20.0, 20.0),
                PriceSeries.constant(AXIS, 500.0),
                PriceSeries.constant(AXIS, 300.0),
                List.of());
        NodePlan plan = Dispatcher.selfConsumption()
                .dispatch(new DispatchProblem(AXIS, List.of(node)))
                .nodes()
                .get(0);
        GreenTrace trace = GreenTrace.of(new TracedNode(GREEN, LOAD, PowerSeries.constant(AXIS, 0.0), List.of(), plan));
        return HourlyMatch.of(trace, LOAD, plan, 0.0, carbonFree);
    }
}
