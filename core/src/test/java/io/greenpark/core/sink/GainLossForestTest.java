package io.greenpark.core.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.sink.GainLossForest.Biomass;
import io.greenpark.core.sink.GainLossForest.Disturbance;
import io.greenpark.core.sink.GainLossForest.Harvest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked examples of the IPCC method: golden tests FOR-1 to FOR-3 of the project's accounting facts. */
class GainLossForestTest {

    /** The worked examples are printed to three digits after the point. */
    private static final double PRINTED_TC = 5e-4;

    private static final Biomass BIOMASS = new Biomass(60.0, 4.0, 0.29, 0.47);

    private static final GainLossForest FOREST = new GainLossForest(
            "forest",
            Title.of("forest"),
            2026,
            100_000.0,
            BIOMASS,
            new Harvest(1_000.0, 1.11, 0.1),
            new Disturbance(2_000.0, 4.0, 0.3),
            0.2);

    @Test
    void growthIsThatOfTheWorkedExample() {
        assertThat(FOREST.growthTc()).isCloseTo(242_520.0, within(PRINTED_TC));
    }

    @Test
    void harvestIsThatOfTheWorkedExample() {
        assertThat(FOREST.harvestTc()).isCloseTo(725.163, within(PRINTED_TC));
    }

    @Test
    void disturbanceIsThatOfTheWorkedExample() {
        assertThat(FOREST.disturbanceTc()).isCloseTo(1_455.12, within(PRINTED_TC));
    }

    @Test
    void stockGrowsByGainsLessLosses() {
        SinkLedger ledger = FOREST.book(2027, 2027);

        double flows = ledger.entries().stream()
                .filter(SinkEntry::flow)
                .mapToDouble(SinkEntry::tco2e)
                .sum();
        double openingTc = 100_000.0 * 60.0 * 1.29 * 0.47 + 242_520.0 - 725.163 - 1_455.12;
        assertThat(ledger.entries().get(0).tco2e()).isCloseTo(openingTc * 44.0 / 12.0, within(0.01));
        assertThat(ledger.entries().get(4).tco2e())
                .isCloseTo(ledger.entries().get(0).tco2e() + flows, within(1e-6));
    }

    @Test
    void errorsAreSharesOfStockAndFlows() {
        List<SinkEntry> entries = FOREST.book(2028, 2028).entries();

        // 20 % of each flow; of the stock of 2026 beside two years of all flows
        double tco2PerTc = 44.0 / 12.0;
        double inventoryTc = 100_000.0 * 60.0 * 1.29 * 0.47;
        double flowsTc = Math.hypot(FOREST.growthTc(), Math.hypot(FOREST.harvestTc(), FOREST.disturbanceTc()));
        assertThat(entries.get(0).uncertaintyTco2e())
                .isCloseTo(0.2 * Math.hypot(inventoryTc, 2.0 * flowsTc) * tco2PerTc, within(1e-6));
        assertThat(entries.get(1).uncertaintyTco2e()).isCloseTo(0.2 * FOREST.growthTc() * tco2PerTc, within(1e-6));
        assertThat(entries.get(3).uncertaintyTco2e()).isCloseTo(0.2 * FOREST.disturbanceTc() * tco2PerTc, within(1e-6));
    }

    @Test
    void allOfAForestMayBeDisturbed() {
        var forest = new GainLossForest(
                "forest", Title.of("forest"), 2026, 10.0, BIOMASS, Harvest.NONE, new Disturbance(10.0, 4.0, 0.3), 0.2);

        // 10 ha · 4 t/ha · 1.29 · 0.47 · 0.3
        assertThat(forest.disturbanceTc()).isCloseTo(7.2756, within(1e-9));
    }

    @Test
    void moreDisturbedAreaThanForestIsRefused() {
        assertThatThrownBy(() -> new GainLossForest(
                        "forest",
                        Title.of("forest"),
                        2026,
                        10.0,
                        BIOMASS,
                        Harvest.NONE,
                        new Disturbance(11.0, 4.0, 0.3),
                        0.2))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("disturbance.areaHa must not exceed the area (10.0 ha), but is 11.0");
    }

    @Test
    void aForestThatIsUsedUpIsRefused() {
        var site = new GainLossForest(
                "forest",
                Title.of("forest"),
                2026,
                1.0,
                new Biomass(1.0, 0.0, 0.0, 0.5),
                new Harvest(2.0, 1.0, 0.0),
                Disturbance.NONE,
                0.2);

        assertThatThrownBy(() -> site.book(2026, 2026))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("harvest must leave a stock (it falls below zero by the end of 2026)");
    }
}
