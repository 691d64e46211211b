package io.greenpark.core.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.provenance.Title;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A measure reaches the oldest trees of a stand first. */
class OldestTreesFirstTest {

    @Test
    void thinningLeavesTheYoungTreesAlone() {
        var trees = new TreeSpecies("larch", Title.of("larch"), 0.5, 1.5, 0.2, 0.5);
        var still = new ForestActivity.Growth(trees, new GrowthCurve.Richards(100.0, 0.05, 2.0), 0.0);
        var forest = new AgeClassForest(
                "forest",
                Title.of("forest"),
                2026,
                List.of(new AgeClassForest.Stand("old", still, 10.0, 50, 100.0, 0.0)),
                List.of(
                        new ForestActivity(
                                "fell",
                                ForestMeasure.HARVEST,
                                2026,
                                2026,
                                4.0,
                                new ForestActivity.Replace("old", still)),
                        new ForestActivity(
                                "thin",
                                ForestMeasure.THINNING,
                                2027,
                                2027,
                                6.0,
                                new ForestActivity.Treat("old", 0.5, 1.0))),
                new AgeClassForest.Errors(0.0, 0.0));

        // half of 100 m3/ha on the 6 ha that were not felled, 1.65 tCO2/m3; nothing grows
        assertThat(forest.bookings(2027, 2027, InputErrors.NONE))
                .filteredOn(booking -> booking.cause().equals("thinning"))
                .singleElement()
                .satisfies(thinned -> assertThat(thinned.tco2e()).isCloseTo(-495.0, within(1e-9)));
    }

    @Test
    void aPartThatIsTakenApartRemembersWhatWasDoneToIt() {
        var trees = new TreeSpecies("larch", Title.of("larch"), 0.5, 1.5, 0.2, 0.5);
        var still = new ForestActivity.Growth(trees, new GrowthCurve.Richards(100.0, 0.05, 2.0), 0.0);
        var forest = new AgeClassForest(
                "forest",
                Title.of("forest"),
                2025,
                List.of(new AgeClassForest.Stand("old", still, 100.0, 50, 100.0, 0.0)),
                List.of(
                        new ForestActivity(
                                "fell",
                                ForestMeasure.HARVEST,
                                2025,
                                2025,
                                50.0,
                                new ForestActivity.Replace("old", still)),
                        new ForestActivity(
                                "tend",
                                ForestMeasure.TENDING,
                                2026,
                                2027,
                                30.0,
                                new ForestActivity.Treat("old", 0.25, 1.0)),
                        new ForestActivity(
                                "thin",
                                ForestMeasure.THINNING,
                                2026,
                                2026,
                                30.0,
                                new ForestActivity.Treat("old", 0.5, 1.0))),
                new AgeClassForest.Errors(0.0, 0.0));

        // 2026: 30 of the 50 ha of old trees are tended; the other 20 and 10 of the tended are thinned.
        // 2027: tending reaches those 20, with 50 m3/ha, and 10 ha of bare land, but no tended tree again; 1.65 tCO2/m3
        assertThat(forest.bookings(2027, 2027, InputErrors.NONE))
                .filteredOn(booking -> booking.cause().equals("tending"))
                .singleElement()
                .satisfies(tended -> assertThat(tended.tco2e()).isCloseTo(-20.0 * 50.0 * 0.25 * 1.65, within(1e-9)));
    }
}
