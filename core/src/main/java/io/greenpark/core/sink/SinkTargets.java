package io.greenpark.core.sink;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sinks of a region are to reach.
 *
 * @param forestCover share of land under forest; {@code null} if none is asked for
 * @param forestStock growth of the stock of trees; {@code null} if none is asked for
 */
public record SinkTargets(
        @Nullable ForestCover forestCover, @Nullable StockGrowth forestStock) {

    /** Nothing is asked for. */
    public static final SinkTargets NONE = new SinkTargets(null, null);

    /**
     * What {@code sites} reach, every target in every reading.
     *
     * @throws io.greenpark.core.check.InvalidValueException if the sites don't tell
     */
    public List<TargetResult> check(List<SinkSite> sites) {
        List<TargetResult> results = new ArrayList<>();
        if (forestCover != null) {
            results.add(forestCover.check(sites));
        }
        if (forestStock != null) {
            results.addAll(forestStock.check(sites));
        }
        return results;
    }
}
