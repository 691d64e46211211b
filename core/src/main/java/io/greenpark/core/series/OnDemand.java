package io.greenpark.core.series;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is worked out when it is asked for the first time, and never if nobody asks.
 *
 * @param <T> columns, or what else takes time and may not be wanted
 */
public final class OnDemand<T> {

    private final Supplier<T> work;
    private volatile @Nullable T known;

    /** @param work gives the same whenever it is asked */
    public OnDemand(Supplier<T> work) {
        this.work = work;
    }

    /** What {@code work} gives. */
    public T get() {
        T value = known;
        if (value == null) {
            value = work.get();
            known = value;
        }
        return value;
    }
}
