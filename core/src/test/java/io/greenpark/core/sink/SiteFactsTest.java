package io.greenpark.core.sink;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.provenance.Title;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a method of credits goes by: when a site begins, and what its flows are called. */
class SiteFactsTest {

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @Test
    void aSiteBeginsWithItsFirstMeasureOrItsInventory() {
        Random random = new Random(1);
        CroplandSite soil = RandomSinks.soil(random);
        MeasuredSoil measured = RandomSinks.measured(random);
        AgeClassForest forest = RandomSinks.forest(random);
        AgeClassForest untouched = new AgeClassForest(
                "forest", Title.of("forest"), 2024, forest.stands(), List.of(), new AgeClassForest.Errors(0.1, 0.1));

        assertThat(RandomSinks.standing(random).startYear()).isEqualTo(2024);
        assertThat(RandomSinks.gainLoss(random).startYear()).isEqualTo(2024);
        assertThat(RandomSinks.wetland(random).startYear()).isEqualTo(2024);
        assertThat(soil.startYear()).isEqualTo(soil.changeYear());
        assertThat(measured.startYear()).isEqualTo(measured.first().year());
        // all of its measures but the fire of 2040 begin in the year that was drawn
        assertThat(forest.startYear()).isEqualTo(forest.activities().get(0).firstYear());
        assertThat(untouched.startYear()).isEqualTo(2024);
        assertThat(new HeldSite(new NettedSite(soil, List.of()), "changtu", Ownership.STATE).startYear())
                .isEqualTo(soil.changeYear());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFlowHasAKnownCause(long seed) {
        assertThat(RandomSinks.site(new Random(seed)).bookings(2024, 2045, InputErrors.NONE))
                .filteredOn(Booking::flow)
                .extracting(Booking::cause)
                .isSubsetOf(FlowCauses.ALL);
    }
}
