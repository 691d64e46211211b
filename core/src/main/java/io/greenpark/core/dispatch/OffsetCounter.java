package io.greenpark.core.dispatch;

import java.util.List;
import java.util.function.Predicate;

/** Hands out consecutive offsets within a step. */
final class OffsetCounter {

    private int used;

    /** Offsets handed out so far. */
    int used() {
        return used;
    }

    int next() {
        return next(1);
    }

    /** First of {@code width} offsets. */
    int next(int width) {
        int first = used;
        used += width;
        return first;
    }

    <T> int[] eachIf(List<T> parts, Predicate<T> condition) {
        return eachIf(parts, condition, 1);
    }

    /** For each part {@code width} offsets if it meets the condition, else {@link NodeLayout#NONE}. */
    <T> int[] eachIf(List<T> parts, Predicate<T> condition, int width) {
        int[] offsets = new int[parts.size()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = condition.test(parts.get(i)) ? next(width) : NodeLayout.NONE;
        }
        return offsets;
    }
}
