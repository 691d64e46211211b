package io.greenpark.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.network.Link;
import io.greenpark.core.park.AllocationRule;
import io.greenpark.core.park.Hub;
import io.greenpark.core.park.Park;
import io.greenpark.core.park.SharedAssets;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.WorkingRow;
import io.greenpark.core.result.Workings;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.time.TimeAxis;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * 6 MW of wind at a hub for a day; 4 MW of load in park a and 6 MW in park b; energy costs 550 yuan/MWh on the mean. Alone, a
 * would save 4 · 24 · 550 = 52,800 yuan and b 79,200; together they save 79,200.
 */
class SharedSavingsTest {

    private static final double CENT = 0.005;
    private static final TimeAxis DAY = Studies.axis(60, 24);

    @Test
    void statedSharesDivideWhatIsSaved() {
        check(new AllocationRule.CapacityShare(Map.of("a", 3.0, "b", 1.0)), 59_400.0, 19_800.0);
    }

    @Test
    void theEnergyThatIsReceivedDividesIt() {
        // in proportion to the lack: 2.4 and 3.6 of 6 MW
        check(new AllocationRule.EnergyUsed(), 31_680.0, 47_520.0);
    }

    @Test
    void theShapleyValueAsksWhatEachAdds() {
        // a: (52,800 + 0) / 2, b: (79,200 + 26,400) / 2
        check(new AllocationRule.Shapley(), 26_400.0, 52_800.0);
    }

    @Test
    void withoutARuleNothingIsDivided() {
        assertThat(run(new AllocationRule.None()).all().value(Indicator.SHARED_SAVING_YUAN))
                .isEmpty();
    }

    @Test
    void tooManyParksForTheShapleyValueAreRefused() {
        Park[] parks = IntStream.range(0, 7).mapToObj(n -> park("p" + n, 1.0)).toArray(Park[]::new);

        assertThatThrownBy(() -> Studies.variant(
                        "many",
                        Dispatcher.selfConsumption(),
                        new SharedAssets(List.of(), List.of(), new AllocationRule.Shapley()),
                        parks))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("another rule than shapley with more than 6 parks");
    }

    private static void check(AllocationRule rule, double ofA, double ofB) {
        CaseResult result = run(rule);

        assertThat(saving(result, "a")).isCloseTo(ofA, within(CENT));
        assertThat(saving(result, "b")).isCloseTo(ofB, within(CENT));
        assertThat(BigDecimal.valueOf(saving(result, "a")).add(BigDecimal.valueOf(saving(result, "b"))))
                .isEqualByComparingTo(BigDecimal.valueOf(79_200.0));
        // own bills have fallen by 31,680 and 47,520 yuan
        assertThat(result.node("a").value(Indicator.SHARED_TRANSFER_YUAN).orElseThrow())
                .isCloseTo(ofA - 31_680.0, within(CENT));
        assertThat(result.all().value(Indicator.SHARED_TRANSFER_YUAN).orElseThrow())
                .isZero();
        assertThat(result.node("hub").value(Indicator.SHARED_SAVING_YUAN)).isEmpty();
        for (NodeResult node : List.of(result.node("a"), result.node("b"), result.all())) {
            for (Indicator figure : List.of(Indicator.SHARED_SAVING_YUAN, Indicator.SHARED_TRANSFER_YUAN)) {
                assertThat(Workings.figure(figure, node.workings()).orElseThrow())
                        .isCloseTo(node.value(figure).orElseThrow(), within(CENT));
            }
            assertThat(node.workings())
                    .filteredOn(term -> term.row().equals(WorkingRow.ROUNDING.id()))
                    .allSatisfy(term -> assertThat(term.value()).isCloseTo(0.0, within(2.0 * CENT)));
        }
    }

    private static double saving(CaseResult result, String park) {
        return result.node(park).value(Indicator.SHARED_SAVING_YUAN).orElseThrow();
    }

    private static CaseResult run(AllocationRule rule) {
        var hub = new Hub(
                "hub",
                Title.of("hub"),
                List.of(),
                List.of(),
                List.of(Studies.wind(PowerSeries.constant(DAY, 6.0))),
                List.of(),
                List.of());
        var shared = new SharedAssets(
                List.of(hub),
                List.of(new Link("to-a", "hub", "a", 10.0, 1.0, 0.0), new Link("to-b", "hub", "b", 10.0, 1.0, 0.0)),
                rule);
        return Simulation.run(Studies.study(
                        DAY,
                        Studies.variant(
                                "shared", Dispatcher.selfConsumption(), shared, park("a", 4.0), park("b", 6.0))))
                .of("shared");
    }

    private static Park park(String id, double loadMw) {
        return Studies.park(
                id,
                List.of(PowerSeries.constant(DAY, loadMw)),
                List.of(),
                List.of(),
                Studies.grid(50.0, 0.0, CapacityMode.TRANSFORMER));
    }
}
