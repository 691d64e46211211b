package io.greenpark.core.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.sink.ForestActivity.Growth;
import io.greenpark.core.sink.GrowthCurve.YieldTable;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgeClassForestTest {

    /** Rounding of sums of magnitude 1e6. */
    private static final double ROUNDING = 1e-6;

    /** 0.5 · 1.5 · 1.2 · 0.5 · 44/12 = 1.65 tCO2/m3. */
    private static final TreeSpecies PINE = new TreeSpecies("pine", Title.of("pine"), 0.5, 1.5, 0.2, 0.5);

    private static final double K = 1.65;

    /** 2 m3/ha in each of the first ten years, 1 m3/ha in each of the next ten, then nothing. */
    private static final GrowthCurve CURVE =
            new YieldTable(List.of(new YieldTable.Row(10, 20.0), new YieldTable.Row(20, 30.0)));

    private static final Growth GROWTH = new Growth(PINE, CURVE, 1.0);

    private static AgeClassForest forest(List<AgeClassForest.Stand> stands, ForestActivity... activities) {
        return new AgeClassForest(
                "forest", Title.of("forest"), 2025, stands, List.of(activities), new AgeClassForest.Errors(0.1, 0.2));
    }

    private static AgeClassForest.Stand stand(double areaHa, int age, double stock, double loss) {
        return new AgeClassForest.Stand("old", GROWTH, areaHa, age, stock, loss);
    }

    private static double flow(List<Booking> rows, int year, String cause) {
        return rows.stream()
                .filter(row -> row.year() == year && row.cause().equals(cause))
                .mapToDouble(Booking::tco2e)
                .sum();
    }

    @Test
    void everyClassGrowsByItsAgeAndIsAYearOlderEveryYear() {
        var rows = forest(List.of(stand(100.0, 9, 18.0, 0.0))).bookings(2025, 2027, InputErrors.NONE);

        // at age 9 still 2 m3/ha, from age 10 on 1 m3/ha
        assertThat(flow(rows, 2025, "growth")).isCloseTo(200.0 * K, within(ROUNDING));
        assertThat(flow(rows, 2026, "growth")).isCloseTo(100.0 * K, within(ROUNDING));
        assertThat(flow(rows, 2027, SinkEntry.CLOSING)).isCloseTo(100.0 * 22.0 * K, within(ROUNDING));
    }

    @Test
    void plantedLandBeginsAtNothingInItsYear() {
        var planting = new ForestActivity(
                "planting", ForestMeasure.AFFORESTATION, 2026, 2027, 10.0, new ForestActivity.Plant(GROWTH));
        AgeClassForest forest = forest(List.of(), planting);
        var rows = forest.bookings(2025, 2027, InputErrors.NONE);

        assertThat(flow(rows, 2025, "afforestation")).isZero();
        // 10 ha in their first year, then 10 ha in their second and 10 ha in their first, 2 m3/ha each
        assertThat(flow(rows, 2026, "afforestation")).isCloseTo(20.0 * K, within(ROUNDING));
        assertThat(flow(rows, 2027, "afforestation")).isCloseTo(40.0 * K, within(ROUNDING));
        assertThat(forest.forestHa(2025)).isZero();
        assertThat(forest.forestHa(2027)).isEqualTo(20.0);
    }

    @Test
    void tendingTakesALittleAndTheRestGrowsBetter() {
        var tending = new ForestActivity(
                "tend", ForestMeasure.TENDING, 2025, 2025, 40.0, new ForestActivity.Treat("old", 0.25, 1.5));
        var rows = forest(List.of(stand(100.0, 5, 10.0, 0.0)), tending).bookings(2025, 2026, InputErrors.NONE);

        // a quarter of 10 m3/ha on 40 ha; then 2 m3/ha on 60 ha and 3 m3/ha on 40 ha
        assertThat(flow(rows, 2025, "tending")).isCloseTo(-100.0 * K, within(ROUNDING));
        assertThat(flow(rows, 2025, "growth")).isCloseTo(240.0 * K, within(ROUNDING));
        assertThat(flow(rows, 2026, "tending")).isZero();
    }

    @Test
    void aMeasureOfSeveralYearsReachesNewLandEveryYear() {
        var thinning = new ForestActivity(
                "thin", ForestMeasure.THINNING, 2025, 2026, 50.0, new ForestActivity.Treat("old", 0.5, 1.0));
        var rows = forest(List.of(stand(100.0, 5, 10.0, 0.0)), thinning).bookings(2025, 2026, InputErrors.NONE);

        // half of 10 m3/ha on 50 ha, a year later half of 12 m3/ha on the other 50 ha
        assertThat(flow(rows, 2025, "thinning")).isCloseTo(-250.0 * K, within(ROUNDING));
        assertThat(flow(rows, 2026, "thinning")).isCloseTo(-300.0 * K, within(ROUNDING));
    }

    @Test
    void conversionFellsAStandAndAnotherSpeciesGrowsInItsPlace() {
        var dense = new TreeSpecies("dense", Title.of("dense"), 1.0, 1.5, 0.2, 0.5);
        var conversion = new ForestActivity(
                "convert",
                ForestMeasure.LOW_YIELD_CONVERSION,
                2025,
                2025,
                30.0,
                new ForestActivity.Replace("old", new Growth(dense, CURVE, 2.0)));
        AgeClassForest forest = forest(List.of(stand(30.0, 40, 12.0, 0.0)), conversion);
        var rows = forest.bookings(2025, 2025, InputErrors.NONE);

        // all of 12 m3/ha; the other species binds twice as much per m3, and grows twice 2 m3/ha
        assertThat(flow(rows, 2025, "low-yield-conversion")).isCloseTo(-360.0 * K, within(ROUNDING));
        assertThat(flow(rows, 2025, "regrowth")).isCloseTo(30.0 * 4.0 * 2.0 * K, within(ROUNDING));
        assertThat(forest.forestHa(2025)).isEqualTo(30.0);
    }

    @Test
    void lossesOfEveryYearAreAShareOfTheStock() {
        var rows = forest(List.of(stand(100.0, 30, 50.0, 0.02))).bookings(2025, 2025, InputErrors.NONE);

        assertThat(flow(rows, 2025, "losses")).isCloseTo(-100.0 * K, within(ROUNDING));
    }

    @Test
    void moreAreaThanIsLeftOfAStandIsRefused() {
        var felling = new ForestActivity(
                "fell", ForestMeasure.HARVEST, 2025, 2026, 60.0, new ForestActivity.Replace("old", GROWTH));
        AgeClassForest forest = forest(List.of(stand(100.0, 30, 50.0, 0.0)), felling);

        assertThatThrownBy(() -> forest.bookings(2025, 2026, InputErrors.NONE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("activities.fell.areaHa must not exceed what is left of the stand old in 2026"
                        + " (20.0 ha are missing), but is 60.0");
    }

    @Test
    void anUnknownStandIsRefused() {
        var thinning = new ForestActivity(
                "thin", ForestMeasure.THINNING, 2025, 2026, 50.0, new ForestActivity.Treat("young", 0.5, 1.0));

        assertThatThrownBy(() -> forest(List.of(stand(100.0, 5, 10.0, 0.0)), thinning))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "activities.thin.stand must be a stand of the site or an activity that plants, but is young");
    }

    @Test
    void theCurveOfRichardsRisesToItsLargestStock() {
        var curve = new GrowthCurve.Richards(200.0, 0.05, 2.0);

        // 200 · (1 − e^−1)²
        assertThat(curve.stockM3PerHa(20)).isCloseTo(79.9153, within(1e-3));
        assertThat(curve.stockM3PerHa(0)).isZero();
        assertThat(curve.stockM3PerHa(1000)).isCloseTo(200.0, within(1e-9));
        assertThat(curve.incrementM3PerHa(20))
                .isCloseTo(curve.stockM3PerHa(21) - curve.stockM3PerHa(20), within(1e-12));
    }

    /** Stocks change by booked flows only, and open where they have closed, whatever is done. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void stocksChangeByBookedFlowsOnly(int seed) {
        Random random = new Random(seed);
        AgeClassForest forest = RandomSinks.forest(random);
        InputErrors errors = InputErrors.drawn(seed, 0);

        double stock = Double.NaN;
        for (Booking row : forest.bookings(2025, 2050, errors)) {
            if (row.flow()) {
                stock += row.tco2e();
            } else if (Double.isNaN(stock)) {
                stock = row.tco2e();
            } else {
                assertThat(row.tco2e())
                        .as("%s of %d", row.cause(), row.year())
                        .isCloseTo(stock, within(1e-6 * (1 + stock)));
            }
        }
        assertThat(stock).isNotNegative();
    }
}
