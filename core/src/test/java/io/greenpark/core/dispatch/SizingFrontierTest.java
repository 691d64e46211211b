package io.greenpark.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.dispatch.SizedPark.Size;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A point of the curve of cost against emissions against all whole sizes there are, each dispatched by itself. */
class SizingFrontierTest {

    private static final int MOST_MW = 8;
    private static final int MOST_MWH = 3;
    private static final double SOLAR_YUAN = 1_500.0;
    private static final double STORE_YUAN = 150.0;
    private static final double COST = 1e-6;

    private static SizedPark draw() {
        var random = new SplittableRandom(11);
        int hours = 12;
        return new SizedPark(
                IntStream.range(0, hours)
                        .mapToDouble(t -> random.nextDouble(5.0, 20.0))
                        .toArray(),
                IntStream.range(0, hours)
                        .mapToDouble(t -> random.nextDouble(200.0, 900.0))
                        .toArray(),
                IntStream.range(0, hours)
                        .mapToDouble(t -> random.nextDouble(0.0, 1.0))
                        .toArray(),
                0.93,
                List.of());
    }

    private static Size[] sizes(double leastMw, double mostMw, double leastMwh, double mostMwh) {
        return new Size[] {
            new Size("solarMw", leastMw, mostMw, true, SOLAR_YUAN),
            new Size("chargeMw", 0.0, 10.0, false, 40.0),
            new Size("dischargeMw", 0.0, 10.0, false, 40.0),
            new Size("capacityMwh", leastMwh, mostMwh, true, STORE_YUAN)
        };
    }

    private static double bruteForceYuan(double capTco2) {
        double leastYuan = Double.POSITIVE_INFINITY;
        for (int mw = 0; mw <= MOST_MW; mw++) {
            for (int mwh = 0; mwh <= MOST_MWH; mwh++) {
                var fixed = new Sizing(draw().sizing(List.of(), sizes(mw, mw, mwh, mwh)));
                try {
                    leastYuan = Math.min(
                            leastYuan, fixed.least(SizingGoal.COST, capTco2).costYuan());
                } catch (InfeasibleSizingException e) {
                    assertThat(e.conflicts()).isNotEmpty();
                }
            }
        }
        return leastYuan;
    }

    @Test
    void everyPointCostsWhatTheCheapestOfAllWholeSizesUnderItsCapCosts() {
        var sizing = new Sizing(draw().sizing(List.of(), sizes(0, MOST_MW, 0, MOST_MWH)));
        List<SizingOptimum> frontier = sizing.frontier(4, Double.POSITIVE_INFINITY);
        double cheapestTco2 = frontier.get(0).emissionsTco2();
        double leastTco2 =
                sizing.least(SizingGoal.EMISSIONS, Double.POSITIVE_INFINITY).emissionsTco2();
        for (int p = 1; p < 3; p++) {
            SizingOptimum point = frontier.get(p);
            double capTco2 = leastTco2 + (3.0 - p) / 3.0 * (cheapestTco2 - leastTco2);
            double yuan = bruteForceYuan(capTco2);
            assertThat(point.emissionsTco2()).isLessThanOrEqualTo(capTco2 + 1e-6);
            assertThat(point.costYuan()).isBetween(yuan * (1.0 - COST), yuan * (1.0 + COST));
            assertThat(point.units().get(0)).isEqualTo(Math.rint(point.units().get(0)));
            assertThat(point.certificate().gap()).isLessThan(COST);
        }
    }
}
