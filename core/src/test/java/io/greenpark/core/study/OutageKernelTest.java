package io.greenpark.core.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.series.EnergySeries;
import io.greenpark.core.simulation.BatteryPath;
import io.greenpark.core.storage.Battery;
import io.greenpark.core.time.TimeAxis;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parks without the grid, docs/model.md eq. (RES-1) to (RES-3). */
class OutageKernelTest {

    private static final double ROUNDING = 1e-9;
    private static final int MOST = 24;

    private static BatteryPath battery(double mw, double capacityMwh, int steps, Duration step, double storedFraction) {
        var axis = new TimeAxis(Instant.parse("2027-01-01T00:00:00Z"), step, steps, ZoneOffset.UTC);
        double[] stored = new double[steps];
        Arrays.fill(stored, storedFraction * capacityMwh);
        var of = new Battery("bess", mw, mw, capacityMwh, 0.8, 0.5, 0.0, 0.1, 0.9, storedFraction, false, 0.0);
        return new BatteryPath("park", of, new EnergySeries(axis, stored), List.of());
    }

    private static OutageColumns columns(double[] criticalMw, double[] ownMw, BatteryPath... batteries) {
        return new OutageColumns(1.0, criticalMw, ownMw, List.of(batteries));
    }

    private static int survived(OutageColumns columns, int start) {
        return OutageKernel.survivedSteps(columns, start, MOST, new double[columns.batteries]);
    }

    private static double[] constant(int steps, double mw) {
        double[] values = new double[steps];
        Arrays.fill(values, mw);
        return values;
    }

    /** Own power serves hours 0, 1 and 3; an outage that begins in hour 3 goes on over the turn of the year to hours 0 and 1. */
    @Test
    void withoutStorageAnOutageIsSurvivedUntilOwnPowerLacks() {
        OutageColumns park = columns(constant(4, 1.0), new double[] {1.0, 2.0, 0.5, 1.0});

        assertThat(survived(park, 0)).isEqualTo(2);
        assertThat(survived(park, 2)).isZero();
        assertThat(survived(park, 3)).isEqualTo(3);
        assertThat(survived(columns(constant(4, 1.0), constant(4, 1.0)), 0)).isEqualTo(MOST);
    }

    /** 0.9 of 10 MWh less the floor of 1 MWh are 8 MWh, at half efficiency 4 MWh: four hours of 1 MW, two of 2 MW. */
    @Test
    void storageServesWhatItsEnergyAndEfficiencyAllow() {
        BatteryPath battery = battery(5.0, 10.0, 8, Duration.ofHours(1), 0.9);

        assertThat(survived(columns(constant(8, 1.0), constant(8, 0.0), battery), 0))
                .isEqualTo(4);
        assertThat(survived(columns(constant(8, 2.0), constant(8, 0.0), battery), 0))
                .isEqualTo(2);
    }

    /**
     * A tenth is lost every hour before it serves: of 9 MWh 8.1, 5.49, 3.141 and 1.0269 are there, and 2 MWh give 1 MW, so that three
     * hours are served, and of the fourth half of the 0.0269 MWh above the floor.
     */
    @Test
    void storageLosesByItselfWhileTheGridIsAway() {
        var of = new Battery("bess", 5.0, 5.0, 10.0, 0.8, 0.5, 0.1, 0.1, 0.9, 0.9, false, 0.0);
        TimeAxis axis = battery(5.0, 10.0, 8, Duration.ofHours(1), 0.9).stored().axis();
        var battery = new BatteryPath("park", of, new EnergySeries(axis, constant(8, 9.0)), List.of());
        OutageColumns park = columns(constant(8, 1.0), constant(8, 0.0), battery);

        assertThat(survived(park, 0)).isEqualTo(3);
        assertThat(OutageKernel.unservedMwh(park, 0, 4, new double[1])).isCloseTo(1.0 - 0.0269 / 2.0, within(1e-9));
    }

    /** Its power binds: 1 MW cannot serve 2 MW, and 1 MWh an hour is lacking. */
    @Test
    void storageServesNoMoreThanItsPower() {
        BatteryPath battery = battery(1.0, 100.0, 8, Duration.ofHours(1), 0.9);
        OutageColumns park = columns(constant(8, 2.0), constant(8, 0.0), battery);

        assertThat(survived(park, 0)).isZero();
        assertThat(OutageKernel.unservedMwh(park, 0, 3, new double[1])).isCloseTo(3.0, within(ROUNDING));
    }

    /** 2 MW of surplus charge 1.6 MWh, of which 0.8 MWh come back: of two dark hours of 0.5 MW one is served, and 0.2 MWh lack. */
    @Test
    void surplusIsStoredWhileTheGridIsAway() {
        BatteryPath battery = battery(5.0, 10.0, 3, Duration.ofHours(1), 0.1);
        OutageColumns park = columns(constant(3, 0.5), new double[] {2.5, 0.0, 0.0}, battery);

        assertThat(survived(park, 0)).isEqualTo(2);
        assertThat(OutageKernel.unservedMwh(park, 0, 3, new double[1])).isCloseTo(0.2, within(ROUNDING));
    }

    /** A full battery takes no more: 0.9 of 1 MWh is the ceiling, of which 0.8 MWh give 0.4 MWh. */
    @Test
    void surplusBeyondTheCeilingIsLost() {
        BatteryPath battery = battery(5.0, 1.0, 3, Duration.ofHours(1), 0.1);
        OutageColumns park = columns(constant(3, 0.5), new double[] {9.0, 0.0, 0.0}, battery);

        assertThat(OutageKernel.unservedMwh(park, 0, 3, new double[1])).isCloseTo(0.6, within(ROUNDING));
    }

    /** Quarter-hours: 4 MWh at 1 MW are sixteen of them. */
    @Test
    void stepsMayBeQuartersOfAnHour() {
        BatteryPath battery = battery(5.0, 10.0, 32, Duration.ofMinutes(15), 0.9);
        var park = new OutageColumns(0.25, constant(32, 1.0), constant(32, 0.0), List.of(battery));

        assertThat(survived(park, 0)).isEqualTo(16);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void moreStorageIsNeverShorterAndMoreCriticalLoadNeverLonger(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int steps = 200;
        double[] critical = random.doubles(steps, 0.0, 2.0).toArray();
        double[] more = Arrays.stream(critical).map(mw -> 1.2 * mw).toArray();
        double[] own = random.doubles(steps, 0.0, 2.0).toArray();
        BatteryPath small = battery(1.0, 2.0, steps, Duration.ofHours(1), 0.5);
        BatteryPath large = battery(2.0, 6.0, steps, Duration.ofHours(1), 0.5);
        OutageColumns without = columns(critical, own);
        OutageColumns little = columns(critical, own, small);
        OutageColumns much = columns(critical, own, large);

        for (int start = 0; start < steps; start++) {
            assertThat(survived(little, start)).isGreaterThanOrEqualTo(survived(without, start));
            assertThat(survived(much, start)).isGreaterThanOrEqualTo(survived(little, start));
            assertThat(survived(columns(more, own, small), start)).isLessThanOrEqualTo(survived(little, start));
            double[] level = new double[1];
            assertThat(OutageKernel.unservedMwh(much, start, MOST, level))
                    .isLessThanOrEqualTo(OutageKernel.unservedMwh(without, start, MOST, level) + ROUNDING);
        }
    }
}
