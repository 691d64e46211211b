package io.greenpark.core.sink;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * First-order propagation of the errors of named inputs, docs/model.md eq. (SNK-10). Exact for bookings that are linear in
 * each input.
 *
 * <p>Source: IPCC 2006 Guidelines, Volume 1, chapter 3, approach 1.
 */
final class ErrorPropagation {

    private ErrorPropagation() {}

    /** Entries of a model whose bookings depend on the errors of its inputs. */
    static List<SinkEntry> of(Function<InputErrors, List<Booking>> model) {
        Map<String, Double> inputs = new LinkedHashMap<>();
        List<Booking> central = model.apply((input, halfWidthFraction) -> {
            inputs.merge(input, halfWidthFraction, Math::max);
            return 1.0;
        });
        double[] variance = new double[central.size()];
        inputs.forEach((input, halfWidthFraction) -> {
            if (halfWidthFraction > 0.0) {
                add(
                        variance,
                        model.apply(InputErrors.shifted(input, 1.0)),
                        model.apply(InputErrors.shifted(input, -1.0)));
            }
        });
        List<SinkEntry> entries = new ArrayList<>(central.size());
        for (int i = 0; i < variance.length; i++) {
            Booking row = central.get(i);
            entries.add(new SinkEntry(row.year(), row.pool(), row.cause(), row.tco2e(), Math.sqrt(variance[i])));
        }
        return entries;
    }

    private static void add(double[] variance, List<Booking> above, List<Booking> below) {
        for (int i = 0; i < variance.length; i++) {
            double halfWidth = 0.5 * (above.get(i).tco2e() - below.get(i).tco2e());
            variance[i] += halfWidth * halfWidth;
        }
    }
}
