package io.greenpark.core.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.series.EnergySeries;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StorageAgeingTest {

    /** Sums of a few thousand numbers around one. */
    private static final double ROUNDING = 1e-9;

    private static final TimeAxis YEAR = TimeAxis.ofYear(2025, Duration.ofHours(1), ZoneOffset.ofHours(8));

    /** 4,000 full cycles or, by time, 0.04 in the first year. */
    private static final StorageAgeing AGEING = new StorageAgeing(0.8, 4_000.0, 1.5, 0.04, 0.5, 17_000.0, 25.0, 4.7);

    @Test
    void countsTheExampleOfTheStandard() {
        // ASTM E1049-85, figure 6: ranges 3, 4, 6, 8, 9 occur 0.5, 1.5, 0.5, 1, 0.5 times.
        List<Rainflow.Cycle> cycles = Rainflow.cycles(-2, 1, -3, 5, -1, 3, -4, 4, -2);

        assertThat(cycles.stream()
                        .collect(Collectors.groupingBy(
                                Rainflow.Cycle::range, Collectors.summingDouble(Rainflow.Cycle::count))))
                .containsOnly(
                        Map.entry(3.0, 0.5),
                        Map.entry(4.0, 1.5),
                        Map.entry(6.0, 0.5),
                        Map.entry(8.0, 1.0),
                        Map.entry(9.0, 0.5));
    }

    @Test
    void cyclesMoveAsMuchAsThePathWhateverItIs() {
        for (long seed = 1; seed <= 30; seed++) {
            double[] path = new SplittableRandom(seed).doubles(500, 0.0, 1.0).toArray();
            double moved = 0.0;
            for (int i = 1; i < path.length; i++) {
                moved += Math.abs(path[i] - path[i - 1]);
            }

            double counted = Rainflow.cycles(path).stream()
                    .mapToDouble(cycle -> 2.0 * cycle.range() * cycle.count())
                    .sum();

            assertThat(counted).isCloseTo(moved, within(ROUNDING));
        }
    }

    @Test
    void restsAndSlowRisesAreNoCycles() {
        assertThat(Rainflow.cycles(0.5, 0.5, 0.5)).isEmpty();
        assertThat(Rainflow.cycles(0.1, 0.1, 0.2, 0.2, 0.9, 0.9))
                .extracting(Rainflow.Cycle::count)
                .containsExactly(0.5);
    }

    @Test
    void aDeepCycleADayTakesItsShareOfCycleLife() {
        // 365 cycles of depth 0.8: 365 · 0.8^1.5 / 4000 · 0.2 = 0.013059.
        StorageUse use = daily(25.0);

        assertThat(use.equivalentFullCycles()).isCloseTo(365 * 0.8, within(0.8));
        assertThat(AGEING.cycleFade(use)).isCloseTo(365 * Math.pow(0.8, 1.5) / 4_000.0 * 0.2, within(1e-4));
    }

    @Test
    void timeTakesTheStatedShareAtTheReference() {
        // Half full and 25 °C: 0.04 in the first year, twice that after four.
        StorageUse use = daily(25.0);

        assertThat(AGEING.calendarFade(use, 1.0)).isCloseTo(0.04, within(1e-6));
        assertThat(AGEING.calendarFade(use, 4.0)).isCloseTo(0.08, within(2e-6));
    }

    @Test
    void heatAgesAndColdPreserves() {
        // exp(17000 / 8.314462618 · (1/298.15 − 1/308.15)) = 1.2493
        assertThat(AGEING.calendarFade(daily(35.0), 1.0)).isCloseTo(0.04 * 1.2493, within(1e-5));
        assertThat(AGEING.calendarFade(daily(0.0), 1.0)).isLessThan(0.025);
    }

    @Test
    void aFullBatteryAgesFasterThanAnEmptyOne() {
        // 1 ± 4.7 · 0.4³ = 1.3008 and 0.6992
        assertThat(AGEING.calendarFade(resting(0.9), 1.0)).isCloseTo(0.04 * 1.3008, within(1e-9));
        assertThat(AGEING.calendarFade(resting(0.1), 1.0)).isCloseTo(0.04 * 0.6992, within(1e-9));
    }

    @Test
    void lifeEndsWhereCapacityReachesItsEnd() {
        StorageUse use = daily(25.0);

        double years = AGEING.yearsToEnd(use, 100.0);

        assertThat(AGEING.capacityFraction(use, years)).isCloseTo(0.8, within(ROUNDING));
        assertThat(years).isBetween(5.0, 8.0);
        assertThat(AGEING.yearsToEnd(use, 2.0)).isEqualTo(2.0);
    }

    @Test
    void aBatteryIsReplacedBeforeTheYearInWhichItWouldEnd() {
        StorageUse use = daily(25.0);
        int wholeYears = (int) AGEING.yearsToEnd(use, 100.0);

        List<Double> capacity = AGEING.capacityByYear(use, wholeYears + 1);

        assertThat(capacity).allMatch(fraction -> fraction >= 0.8);
        assertThat(capacity.get(wholeYears - 1)).isLessThan(capacity.get(wholeYears - 2));
        assertThat(capacity.get(wholeYears)).isEqualTo(capacity.get(0));
    }

    @Test
    void halfAYearOfUseIsAYearsUseByTwo() {
        // The same daily cycle for half a year says the same about years.
        TimeAxis half = new TimeAxis(YEAR.start(), YEAR.step(), 4_368, YEAR.offset());
        StorageUse part = StorageUse.of(battery(0.9), path(half), List.of(25.0));

        assertThat(AGEING.capacityFraction(part, 3.0))
                .isCloseTo(AGEING.capacityFraction(daily(25.0), 3.0), within(2e-4));
    }

    @Test
    void temperaturesThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> StorageUse.of(battery(0.5), path(YEAR), List.of(20.0, 21.0)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("one per step");
    }

    /** Between 0.9 and 0.1, twelve hours each, at a constant temperature given per step. */
    private static StorageUse daily(double celsius) {
        return StorageUse.of(battery(0.9), path(YEAR), Collections.nCopies(YEAR.steps(), celsius));
    }

    private static EnergySeries path(TimeAxis axis) {
        double[] storedMwh = new double[axis.steps()];
        Arrays.setAll(storedMwh, t -> t % 24 < 12 ? 1.0 : 9.0);
        return new EnergySeries(axis, storedMwh);
    }

    private static StorageUse resting(double socFraction) {
        double[] storedMwh = new double[YEAR.steps()];
        Arrays.fill(storedMwh, 10.0 * socFraction);
        return StorageUse.of(battery(socFraction), new EnergySeries(YEAR, storedMwh), List.of(25.0));
    }

    private static Battery battery(double initialSocFraction) {
        return new Battery("ess-1", 5.0, 5.0, 10.0, 0.95, 0.95, 0.0, 0.1, 0.9, initialSocFraction, false, 0.0);
    }
}
