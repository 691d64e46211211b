package io.greenpark.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.dispatch.EnergyLimit.Period;
import io.greenpark.core.dispatch.SizedPark.Size;
import io.greenpark.core.network.GridConnection;
import io.greenpark.core.series.FactorSeries;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What relaxing limits of parks is worth where sizes are chosen, by hand and against problems that are solved again. */
class SizedLimitsTest {

    /** Interior points are asked for 1e-8 of costs of about ten thousand, and a difference of two is divided by twice the step. */
    private static final double COST = 1e-8;

    private static final double STEP = 1e-3;

    /** Part of a worth by which costs bend over a step. */
    private static final double BEND = 2e-3;

    private static final Size BATTERY = new Size("capacityMwh", 0.0, 20.0, false, 90.0);

    /** A load of 10 MW in two hours at 100 yuan/MWh; a MW of photovoltaics delivers 1 MW and 0.5 MW. */
    private static final SizedPark SUN =
            new SizedPark(new double[] {10.0, 10.0}, new double[] {100.0, 100.0}, new double[] {1.0, 0.5});

    private static SizingOptimum least(SizedPark park, Size... sizes) {
        return new Sizing(park.sizing(List.of(), sizes)).least(SizingGoal.COST, Double.POSITIVE_INFINITY);
    }

    private static LimitValue only(SizingOptimum optimum) {
        assertThat(optimum.energyValues()).hasSize(1);
        return optimum.energyValues().get(0);
    }

    /**
     * Three quarters of the output are used: of s MW in two hours 10 + 0.5 s of 1.5 s, so that s = 16. A MW costs 1 yuan and saves
     * 50. The share f allows s = 10 / (1.5 f − 0.5), which falls by 15 / (1.5 f − 0.5)² = 38.4 MW per whole share, worth 49 each.
     */
    @Test
    void aShareThatBindsIsWorthWhatItsWholeWouldBring() {
        LimitValue rule =
                only(least(SUN.with(new EnergyLimit.SelfUseShare(Period.YEAR, 0.75)), Size.of("solarMw", 50.0, 1.0)));
        assertThat(rule.node()).isEqualTo("park");
        assertThat(rule.periods()).isEqualTo(1);
        assertThat(rule.binds()).isTrue();
        assertThat(rule.used()).isCloseTo(0.75, within(1e-6));
        assertThat(rule.worth()).isCloseTo(38.4 * 49.0, within(1e-2));
    }

    /** Of 10 MW all that the two hours bring is used. */
    @Test
    void aShareThatDoesNotBindIsWorthNothingAndToldAsItIs() {
        LimitValue rule =
                only(least(SUN.with(new EnergyLimit.SelfUseShare(Period.YEAR, 0.75)), Size.of("solarMw", 50.0, 100.0)));
        assertThat(rule.binds()).isFalse();
        assertThat(rule.used()).isCloseTo(1.0, within(1e-5));
        assertThat(rule.worth()).isZero();
    }

    /** 30 MW bring 20 MWh more than the load in the first hour, in which they may not be fed in at 60 yuan/MWh. */
    @Test
    void anHourWithoutFeedInIsWorthWhatItsFirstMegawattHourBrings() {
        SizedPark park = SUN.with(new GridConnection(100.0, 100.0), 60.0).with(new EnergyLimit.NoExport(Set.of(0)));
        LimitValue ban = only(least(park, new Size("solarMw", 30.0, 30.0, false, 1.0)));
        assertThat(ban.binds()).isTrue();
        assertThat(ban.worth()).isCloseTo(60.0, within(1e-3));
    }

    /** Of the 20 MWh of the first hour and the 5 of the second, fed in at 60 yuan/MWh, 15 fit: a MW more takes one MWh. */
    @Test
    void aConnectionThatBindsIsWorthWhatAMegawattMoreCarries() {
        SizedPark park = SUN.with(new GridConnection(100.0, 15.0), 60.0);
        SizingOptimum best = least(park, new Size("solarMw", 30.0, 30.0, false, 1.0));
        ConnectionValue export = best.connectionValues().get(1);
        assertThat(export.flow()).isEqualTo(ConnectionValue.Flow.EXPORT);
        assertThat(export.binds()).isTrue();
        assertThat(export.usedMw()).isCloseTo(15.0, within(1e-6));
        assertThat(export.worth()).isCloseTo(60.0, within(1e-3));
        ConnectionValue imported = best.connectionValues().get(0);
        assertThat(imported.binds()).isFalse();
        assertThat(imported.usedMw()).isCloseTo(0.0, within(1e-5));
        assertThat(imported.worth()).isZero();
    }

    /** 9 MW of import leave 1 MW to photovoltaics in both hours, 2 MW in the second: half a MW less of them, 2 × 200 − 150 yuan each. */
    @Test
    void anImportLimitThatBindsIsWorthThePlantsThatItForces() {
        SizedPark park = SUN.with(new GridConnection(9.0, 0.0), 0.0);
        SizingOptimum best = least(park, Size.of("solarMw", 50.0, 200.0));
        assertThat(best.units().get(0)).isCloseTo(2.0, within(1e-4));
        ConnectionValue imported = best.connectionValues().get(0);
        assertThat(imported.binds()).isTrue();
        assertThat(imported.worth()).isCloseTo(2.0 * (200.0 - 150.0), within(1e-2));
    }

    private enum Kind {
        SELF_USE(0.8),
        EXPORT_OF_AVAILABLE(0.1),
        EXPORT_OF_USED(0.1),
        OF_CONSUMPTION(0.4),
        CARBON(95.0);

        private final double at;

        Kind(double at) {
            this.at = at;
        }

        EnergyLimit limit(SizedPark park, double value) {
            return switch (this) {
                case SELF_USE -> new EnergyLimit.SelfUseShare(Period.YEAR, value);
                case EXPORT_OF_AVAILABLE -> new EnergyLimit.ExportShareOfAvailable(Period.YEAR, value);
                case EXPORT_OF_USED -> new EnergyLimit.ExportShareOfUsed(Period.YEAR, value);
                case OF_CONSUMPTION -> new EnergyLimit.SelfUseOfConsumption(Period.YEAR, value);
                case CARBON -> new EnergyLimit.CarbonCap(Period.YEAR, FactorSeries.constant(park.axis(), 0.5), value);
            };
        }

        /** Self-use is asked for from below. */
        double sign() {
            return this == SELF_USE || this == OF_CONSUMPTION ? -1.0 : 1.0;
        }

        /** Photovoltaics that cost little are held back by shares, and dear ones are asked for by the others. */
        double solarYuan() {
            return this == OF_CONSUMPTION || this == CARBON ? 4_000.0 : 900.0;
        }
    }

    private static SizedPark draw(long seed) {
        var random = new SplittableRandom(seed);
        int hours = 24;
        return new SizedPark(
                        draw(random, hours, 5.0, 20.0),
                        draw(random, hours, 200.0, 900.0),
                        IntStream.range(0, hours)
                                .mapToDouble(t ->
                                        Math.max(0.0, Math.sin(Math.PI * (t - 6) / 12.0)) * random.nextDouble(0.5, 1.0))
                                .toArray(),
                        0.93,
                        List.of())
                .with(new GridConnection(100.0, 100.0), 150.0);
    }

    private static double[] draw(SplittableRandom random, int hours, double from, double to) {
        return IntStream.range(0, hours)
                .mapToDouble(t -> random.nextDouble(from, to))
                .toArray();
    }

    private static Size[] sizes(double solarYuan, boolean whole) {
        return new Size[] {
            new Size("solarMw", 0.0, 60.0, whole, solarYuan),
            new Size("chargeMw", 0.0, 10.0, false, 40.0),
            new Size("dischargeMw", 0.0, 10.0, false, 40.0),
            BATTERY
        };
    }

    /** What a unit of relaxing saves, by solving again on both sides. */
    private static double central(DoubleFunction<SizingOptimum> at, double value, double step) {
        double more = at.apply(value + step).certificate().objective();
        double less = at.apply(value - step).certificate().objective();
        return (less - more) / (2.0 * step);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void worthsAreWhatTheProblemSolvedAgainSaves(Kind kind) {
        for (long seed = 1; seed <= 4; seed++) {
            SizedPark park = draw(seed);
            Size[] sizes = sizes(kind.solarYuan(), false);
            DoubleFunction<SizingOptimum> at = value -> least(park.with(kind.limit(park, value)), sizes);
            SizingOptimum best = at.apply(kind.at);
            LimitValue limit = only(best);
            double byHand = kind.sign() * central(at, kind.at, STEP);

            assertThat(limit.binds()).as("seed %d", seed).isTrue();
            assertThat(limit.used()).isCloseTo(kind.at, within(1e-4 * kind.at));
            assertThat(limit.worth()).isPositive();
            assertThat(limit.worth())
                    .as("seed %d", seed)
                    .isCloseTo(byHand, within(COST * best.costYuan() / STEP + BEND * byHand));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anImportLimitIsWorthWhatTheProblemSolvedAgainSaves(long seed) {
        SizedPark park = draw(seed);
        Size[] sizes = sizes(900.0, false);
        DoubleFunction<SizingOptimum> at = mw -> least(park.with(new GridConnection(mw, 1.0), 150.0), sizes);
        SizingOptimum best = at.apply(18.0);
        ConnectionValue imported = best.connectionValues().get(0);
        assertThat(imported.binds()).isTrue();
        double byHand = central(at, 18.0, STEP);
        assertThat(imported.worth()).isCloseTo(byHand, within(COST * best.costYuan() / STEP + BEND * byHand));
    }

    /** Worths are those of numbers that need not be whole; what is used is used by whole ones. */
    @Test
    void whereNumbersMustBeWholeWorthsAreThoseOfAnyNumbers() {
        SizedPark park = draw(1).with(new EnergyLimit.SelfUseShare(Period.YEAR, 0.8));
        LimitValue any = only(least(park, sizes(900.0, false)));
        SizingOptimum whole = least(park, sizes(900.0, true));
        assertThat(whole.units().get(0)).isEqualTo(Math.rint(whole.units().get(0)));
        assertThat(only(whole).used()).isGreaterThanOrEqualTo(0.8 - 1e-6);
        assertThat(only(whole).binds()).isTrue();
        assertThat(only(whole).worth()).isCloseTo(any.worth(), within(1e-4 * any.worth()));
    }
}
