package io.greenpark.core.sink;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The draws that a quantile lies between; {@link MonteCarlo} takes its value from the sorted draws alone.
 *
 * @param below number of the draw below it
 * @param above number of the draw above it
 * @param weightAbove how near it is to the one above [1]
 */
record Quantile(int below, int above, double weightAbove) {

    static Quantile of(double[] samples, double probability) {
        int[] order = IntStream.range(0, samples.length)
                .boxed()
                .sorted(Comparator.comparingDouble(draw -> samples[draw]))
                .mapToInt(Integer::intValue)
                .toArray();
        double place = probability * (order.length - 1);
        int at = (int) place;
        return new Quantile(order[at], order[Math.min(at + 1, order.length - 1)], place - at);
    }
}
