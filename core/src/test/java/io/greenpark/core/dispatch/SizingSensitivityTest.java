package io.greenpark.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.dispatch.SizedPark.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of relaxing against problems that are solved again, and whole numbers against all there are; parks drawn from seeds. */
class SizingSensitivityTest {

    /** What the interior point method strives for, relative to the cost; a difference of two costs is this much over the step unsure. */
    private static final double COST = 1e-9;

    /** Costs are exact along a step as long as no other limit comes in between [ha, million yuan, tCO2]. */
    private static final double STEP = 1e-2;

    private static SizedPark draw(SplittableRandom random, int hours) {
        return new SizedPark(
                draw(random, hours, 5.0, 20.0),
                draw(random, hours, 200.0, 900.0),
                draw(random, hours, 0.0, 1.0),
                0.93,
                List.of());
    }

    private static double[] draw(SplittableRandom random, int hours, double from, double to) {
        return IntStream.range(0, hours)
                .mapToDouble(t -> random.nextDouble(from, to))
                .toArray();
    }

    private static Size[] sizes(double solarYuan, boolean whole, double most) {
        return new Size[] {
            new Size("solarMw", 0.0, most, whole, solarYuan),
            new Size("chargeMw", 0.0, 10.0, false, 40.0),
            new Size("dischargeMw", 0.0, 10.0, false, 40.0),
            new Size("capacityMwh", 0.0, 30.0, whole, 200.0)
        };
    }

    private static SizingOptimum least(
            SizedPark park, double landHa, double budgetYuan, double capTco2, Size... sizes) {
        List<SizeLimit> limits = new ArrayList<>();
        limits.add(new SizeLimit("land", List.of(2.0, 0.0, 0.0, 0.05), landHa));
        limits.add(new SizeLimit("budget", List.of(3e6, 4e5, 4e5, 1e6), budgetYuan));
        return new Sizing(park.sizing(limits, sizes)).least(SizingGoal.COST, capTco2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void valuesOfRelaxingAreWhatTheProblemSolvedAgainSaves(long seed) {
        var random = new SplittableRandom(seed);
        SizedPark park = draw(random, 24);
        Size[] sizes = sizes(random.nextDouble(500.0, 3_000.0), false, 100.0);
        double landHa = random.nextDouble(8.0, 20.0);
        double budgetYuan = random.nextDouble(2e7, 5e7);
        double capTco2 = 0.5 * Arrays.stream(park.loadMw()).sum() * random.nextDouble(0.9, 0.97);
        SizingOptimum best = least(park, landHa, budgetYuan, capTco2, sizes);
        double unsure = COST * best.costYuan() / STEP;

        double byLand = central(h -> least(park, landHa + h, budgetYuan, capTco2, sizes), STEP);
        assertThat(best.limitValues().get(0)).isCloseTo(byLand, within(unsure));
        double byBudget = central(h -> least(park, landHa, budgetYuan + h, capTco2, sizes), STEP * 1e6);
        assertThat(1e6 * best.limitValues().get(1)).isCloseTo(1e6 * byBudget, within(unsure));
        double byCap = central(h -> least(park, landHa, budgetYuan, capTco2 + h, sizes), STEP);
        assertThat(best.emissionsCapValue()).isCloseTo(byCap, within(unsure));
        assertThat(best.limitValues().stream().mapToDouble(v -> v).sum() + best.emissionsCapValue())
                .isPositive();
    }

    @FunctionalInterface
    private interface Relaxed {
        SizingOptimum by(double amount);
    }

    private static double central(Relaxed relaxed, double step) {
        double more = relaxed.by(step).certificate().objective();
        double less = relaxed.by(-step).certificate().objective();
        return (less - more) / (2.0 * step);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noOtherWholeNumbersAreCheaper(long seed) {
        var random = new SplittableRandom(100 + seed);
        SizedPark park = draw(random, 12);
        Size[] sizes = sizes(random.nextDouble(300.0, 2_000.0), true, 5.0);
        sizes[3] = new Size("capacityMwh", 0.0, 3.0, true, 150.0);
        double landHa = random.nextDouble(4.0, 12.0);
        SizingOptimum best = least(park, landHa, 1e9, Double.POSITIVE_INFINITY, sizes);
        double leastYuan = Double.POSITIVE_INFINITY;
        for (int solar = 0; solar <= 5; solar++) {
            for (int mwh = 0; mwh <= 3; mwh++) {
                if (2.0 * solar + 0.05 * mwh <= landHa) {
                    Size[] fixed = sizes.clone();
                    fixed[0] = new Size("solarMw", solar, solar, true, sizes[0].yuanPerUnitYear());
                    fixed[3] = new Size("capacityMwh", mwh, mwh, true, 150.0);
                    leastYuan = Math.min(
                            leastYuan,
                            least(park, landHa, 1e9, Double.POSITIVE_INFINITY, fixed)
                                    .certificate()
                                    .objective());
                }
            }
        }
        assertThat(best.certificate().objective()).isCloseTo(leastYuan, within(1e-6 * leastYuan));
        assertThat(best.certificate().bound()).isLessThanOrEqualTo(leastYuan + 1e-6 * leastYuan);
        assertThat(best.certificate().gap()).isLessThan(1e-6);
    }
}
