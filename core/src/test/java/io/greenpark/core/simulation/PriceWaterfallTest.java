package io.greenpark.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.park.Park;
import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.PricePart;
import io.greenpark.core.result.PriceWaterfall;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.tariff.BillRow;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.time.TimeAxis;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way from the price of the baseline to that of a case. */
class PriceWaterfallTest {

    /** Prices hold six decimals. */
    private static final double ROUNDING = 1e-6;

    private static final TimeAxis DAY = Studies.axis(60, 24);

    /** 10 MW all day and 16 MW of wind at night, of which 4 MW are exported: by hand, per 240 MWh. */
    @Test
    void everyPartIsThatOfTheHand() {
        double[] windMw = new double[24];
        Arrays.fill(windMw, 0, 8, 16.0);
        Park park = Studies.park(
                "park",
                List.of(PowerSeries.constant(DAY, 10.0)),
                List.of(Studies.wind(new PowerSeries(DAY, windMw))),
                List.of(),
                Studies.grid(50.0, 4.0, CapacityMode.TRANSFORMER));
        StudyResult study = study(park, Dispatcher.selfConsumption());

        PriceWaterfall way = study.waterfall(study.of("full").node("park")).orElseThrow();

        // 80 MWh less at 400 · 0.5 for energy, at 100 for the network and at 20 + 30 for fees; 32 MWh earn 300
        assertThat(way.steps().get(PricePart.ENERGY)).isCloseTo(-80.0 * 200.0 / 240.0, within(ROUNDING));
        assertThat(way.steps().get(PricePart.NETWORK)).isCloseTo(-80.0 * 100.0 / 240.0, within(ROUNDING));
        assertThat(way.steps().get(PricePart.FEES)).isCloseTo(-80.0 * 50.0 / 240.0, within(ROUNDING));
        assertThat(way.steps().get(PricePart.EXPORT)).isCloseTo(-32.0 * 300.0 / 240.0, within(ROUNDING));
        for (PricePart same : List.of(PricePart.LOSS, PricePart.CAPACITY, PricePart.POWER_FACTOR)) {
            assertThat(way.steps().get(same)).isZero();
        }
        assertThat(way.baselineYuanPerMwh())
                .isCloseTo(study.of("baseline").node("park").gridBillYuanPerMwhConsumed(), within(ROUNDING));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void theStepsAddUpExactlyAndEndAtThePrice(long seed) {
        StudyResult study = Simulation.run(Studies.random(seed, 60, 2000));

        for (String id : List.of("first", "second", "all")) {
            NodeResult node = study.of("full").node(id);
            PriceWaterfall way = study.waterfall(node).orElseThrow();

            BigDecimal sum = way.steps().values().stream()
                    .map(BigDecimal::valueOf)
                    .reduce(BigDecimal.valueOf(way.baselineYuanPerMwh()), BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(BigDecimal.valueOf(way.priceYuanPerMwh()));
            assertThat(way.priceYuanPerMwh())
                    .isCloseTo(
                            node.bill().totalYuan()
                                    / node.value(Indicator.CONSUMED_MWH).orElseThrow(),
                            within(ROUNDING));
        }
    }

    @Test
    void theBaselineHasNoStep() {
        StudyResult study = Simulation.run(Studies.random(1, 60, 500));

        PriceWaterfall way = study.waterfall(study.of("baseline").all()).orElseThrow();

        assertThat(way.steps().values()).containsOnly(0.0);
        assertThat(way.priceYuanPerMwh()).isEqualTo(way.baselineYuanPerMwh());
    }

    @Test
    void withoutConsumptionThereIsNoPrice() {
        Park idle = Studies.park(
                "park",
                List.of(PowerSeries.constant(DAY, 0.0)),
                List.of(),
                List.of(),
                Studies.grid(50.0, 4.0, CapacityMode.TRANSFORMER));
        StudyResult study = study(idle, Dispatcher.selfConsumption());

        assertThat(study.waterfall(study.of("full").node("park"))).isEmpty();
    }

    @Test
    void everyRowOfABillIsAPart() {
        Set<PricePart> used = Arrays.stream(BillRow.values()).map(PricePart::of).collect(Collectors.toSet());

        assertThat(used).containsExactlyInAnyOrder(PricePart.values());
    }

    private static StudyResult study(Park park, Dispatcher dispatcher) {
        return Simulation.run(Studies.study(
                DAY,
                Studies.variant("baseline", Dispatcher.gridOnly(), Studies.bare(park)),
                Studies.variant("full", dispatcher, park)));
    }
}
