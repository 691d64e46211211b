package io.greenpark.core.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.sink.GainLossForest.Biomass;
import io.greenpark.core.sink.GainLossForest.Disturbance;
import io.greenpark.core.sink.GainLossForest.Harvest;
import io.greenpark.core.sink.StockGrowth.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Targets of forest cover and growth of the stock, in every reading. */
class SinkTargetsTest {

    private static final double ROUNDING = 1e-12;

    private static final SinkSite FOREST = new GainLossForest(
            "forest",
            Title.of("forest"),
            2026,
            500.0,
            new Biomass(60.0, 4.0, 0.29, 0.47),
            Harvest.NONE,
            Disturbance.NONE,
            0.0);

    private static List<TargetResult> growth(double target, Reading reading, List<Double> flows) {
        return new SinkTargets(null, new StockGrowth(target, reading, 2026, 2028))
                .check(List.of(new StatedSite("site", 2026, 1_000.0, flows, -9.0)));
    }

    @Test
    void coverIsForestOverLand() {
        var targets = new SinkTargets(new ForestCover(1_000.0, 0.5781, 2027, 70.0), null);

        TargetResult cover = targets.check(List.of(FOREST)).get(0);

        // 500 ha of the site and 70 ha of others
        assertThat(cover.valueFraction()).isCloseTo(0.57, within(ROUNDING));
        assertThat(cover.met()).isFalse();
        assertThat(cover.marginFraction()).isCloseTo(-0.0081, within(ROUNDING));
        assertThat(cover.decides()).isTrue();
    }

    @Test
    void bothReadingsOfGrowthAreShownAndTheChosenOneDecides() {
        // stock at the end of 2026: 1000; of 2028: 1000 x 1.0015^2
        double after = 1_000.0 * 1.0015 * 1.0015;
        List<TargetResult> results = growth(0.002, Reading.PER_YEAR, List.of(0.0, 1.5, after - 1_001.5));

        assertThat(results).extracting(TargetResult::reading).containsExactly("total", "per-year");
        assertThat(results.get(0).valueFraction()).isCloseTo(after / 1_000.0 - 1.0, within(ROUNDING));
        assertThat(results.get(0).met()).isTrue();
        assertThat(results.get(0).decides()).isFalse();
        assertThat(results.get(1).valueFraction()).isCloseTo(0.0015, within(ROUNDING));
        assertThat(results.get(1).met()).isFalse();
        assertThat(results.get(1).decides()).isTrue();
    }

    @Test
    void whatIsReachedExactlyIsMet() {
        assertThat(growth(0.0, Reading.TOTAL, List.of(5.0, 5.0, -5.0)).get(0).met())
                .isTrue();
    }

    @Test
    void moreForestThanLandIsRefused() {
        var targets = new SinkTargets(new ForestCover(400.0, 0.5, 2027, 0.0), null);

        assertThatThrownBy(() -> targets.check(List.of(FOREST)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("forestCover must be of land that holds all forest (500.0 ha)");
    }

    @Test
    void growthOfNothingIsRefused() {
        var targets = new SinkTargets(null, new StockGrowth(0.002, Reading.TOTAL, 2026, 2028));

        assertThatThrownBy(() -> targets.check(List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("forestStock must be of a scenario with a stock of trees at the end of 2026");
    }
}
