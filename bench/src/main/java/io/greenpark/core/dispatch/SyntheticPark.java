package io.greenpark.core.dispatch;

import java.util.SplittableRandom;

/** Seeded demand and generation with a daily cycle, of the size of the instance s1_year: 7 MW of load, 10 MW of plants. */
final class SyntheticPark {

    private SyntheticPark() {}

    static void fill(double[] demandMw, double[] availableMw) {
        var random = new SplittableRandom(1);
        double windMw = 1.5;
        for (int t = 0; t < demandMw.length; t++) {
            int hour = t % 24;
            double sun = Math.max(0.0, Math.sin(Math.PI * (hour - 6) / 12.0));
            windMw = Math.min(4.0, Math.max(0.0, 0.95 * windMw + random.nextDouble(-0.6, 0.75)));
            demandMw[t] = 4.5 + (hour >= 8 && hour < 20 ? 2.0 : 0.0) + random.nextDouble(-0.5, 0.5);
            availableMw[t] = windMw + 6.0 * sun * random.nextDouble(0.4, 1.0);
        }
    }
}
