package io.greenpark.core.sink;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

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
        return of(model.apply(InputErrors.NONE), halfWidths(model));
    }

    /** Entries of bookings that every input shifts by its half width, independently of the others. */
    static List<SinkEntry> of(List<Booking> bookings, Map<String, double[]> halfWidths) {
        List<SinkEntry> entries = new ArrayList<>(bookings.size());
        for (int i = 0; i < bookings.size(); i++) {
            double variance = 0.0;
            for (double[] halfWidth : halfWidths.values()) {
                variance += halfWidth[i] * halfWidth[i];
            }
            Booking row = bookings.get(i);
            entries.add(new SinkEntry(row.year(), row.pool(), row.cause(), row.tco2e(), Math.sqrt(variance)));
        }
        return entries;
    }

    /** By how much the half width of each input shifts every booking of a model [tCO2e]. */
    static Map<String, double[]> halfWidths(Function<InputErrors, List<Booking>> model) {
        Map<String, Double> inputs = new LinkedHashMap<>();
        model.apply((input, halfWidthFraction) -> {
            inputs.merge(input, halfWidthFraction, Math::max);
            return 1.0;
        });
        Map<String, double[]> halfWidths = new LinkedHashMap<>();
        inputs.forEach((input, halfWidthFraction) -> {
            if (halfWidthFraction > 0.0) {
                List<Booking> above = model.apply(InputErrors.shifted(input, 1.0));
                List<Booking> below = model.apply(InputErrors.shifted(input, -1.0));
                halfWidths.put(
                        input,
                        IntStream.range(0, above.size())
                                .mapToDouble(i -> 0.5
                                        * (above.get(i).tco2e() - below.get(i).tco2e()))
                                .toArray());
            }
        });
        return halfWidths;
    }
}
