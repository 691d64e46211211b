package io.greenpark.core.simulation;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What is worked out once for the keys that many studies ask for, and anew for all others, so that memory does not grow with
 * the studies.
 *
 * @param <K> what is asked for
 * @param <V> what is worked out for it
 */
final class Shelf<K, V> {

    private final Set<K> kept;
    private final Map<K, V> known = new ConcurrentHashMap<>();

    /** @param kept the keys of which the values are kept */
    Shelf(Set<K> kept) {
        this.kept = Set.copyOf(kept);
    }

    /** What {@code work} gives for {@code key}. */
    V get(K key, Supplier<V> work) {
        return kept.contains(key) ? known.computeIfAbsent(key, unused -> work.get()) : work.get();
    }
}
