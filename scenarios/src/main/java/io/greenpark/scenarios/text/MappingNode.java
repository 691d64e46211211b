package io.greenpark.scenarios.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Keys with their values, in the order of the text. */
public final class MappingNode implements Node {

    /**
     * A key with its value.
     *
     * @param key the key
     * @param keyLocation where the key stands
     * @param value its value
     */
    public record Entry(String key, Location keyLocation, Node value) {}

    private final Map<String, Entry> entries;
    private final Location location;

    private MappingNode(Map<String, Entry> entries, Location location) {
        this.entries = entries;
        this.location = location;
    }

    /**
     * @param entries entries with different keys
     * @param location where the mapping begins
     */
    public static MappingNode of(Iterable<Entry> entries, Location location) {
        Map<String, Entry> byKey = new LinkedHashMap<>();
        entries.forEach(entry -> byKey.put(entry.key(), entry));
        return new MappingNode(byKey, location);
    }

    /** The entries in the order of the text. */
    public List<Entry> entries() {
        return new ArrayList<>(entries.values());
    }

    /** The keys in the order of the text. */
    public List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    /** The entry of {@code key}, or {@code null} if there is none. */
    public @Nullable Entry entry(String key) {
        return entries.get(key);
    }

    /** A copy in which the entry replaces the one of its key or is added at the end. */
    public MappingNode with(Entry entry) {
        Map<String, Entry> copy = new LinkedHashMap<>(entries);
        copy.put(entry.key(), entry);
        return new MappingNode(copy, location);
    }

    /** A copy with the keys that {@code kept} accepts. */
    public MappingNode only(Predicate<String> kept) {
        Map<String, Entry> copy = new LinkedHashMap<>(entries);
        copy.keySet().removeIf(kept.negate());
        return new MappingNode(copy, location);
    }

    @Override
    public Location location() {
        return location;
    }

    @Override
    public String inWords() {
        return "a mapping";
    }
}
