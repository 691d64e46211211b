package io.greenpark.core.weather;

import java.util.ArrayList;
import java.util.List;

/** Collects what the checks of one weather year find; checks that find nothing leave no trace. */
final class QualityLog {

    private final List<QualityCount> counts = new ArrayList<>();

    void add(String check, int count, String action) {
        if (count > 0) {
            counts.add(new QualityCount(check, count, action));
        }
    }

    List<QualityCount> counts() {
        return List.copyOf(counts);
    }
}
