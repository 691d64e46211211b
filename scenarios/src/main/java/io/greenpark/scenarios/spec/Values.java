package io.greenpark.scenarios.spec;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.scenarios.text.MappingNode;
import io.greenpark.scenarios.text.Nearest;
import io.greenpark.scenarios.text.ScalarNode;
import io.greenpark.scenarios.text.Unreadable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The values of a section while it is bound; each is read when it is first asked for, and only once. */
public final class Values {

    private final Section<?> section;
    private final Place place;
    private final MappingNode mapping;
    private final Map<String, Object> read = new HashMap<>();

    Values(Section<?> section, Place place, MappingNode mapping) {
        this.section = section;
        this.place = place;
        this.mapping = mapping;
    }

    /** Where the section stands. */
    public Place place() {
        return place;
    }

    /** Id of the section where it is an entry of a map. */
    public String id() {
        return place.id();
    }

    /** What an earlier section has provided. */
    public <V> V require(Class<V> type) {
        return place.reading().require(type);
    }

    /** What {@code compute} makes of this section, once for all cases that share it. */
    public <V> V once(Supplier<V> compute) {
        return place.reading().memory().once(mapping, compute);
    }

    /** Whether the file states the key. */
    public boolean has(Key<?> key) {
        return mapping.entry(key.name()) != null;
    }

    /** Where the value of a stated key stands; the section itself if the key is left out. */
    public Place at(Key<?> key) {
        MappingNode.Entry entry = mapping.entry(key.name());
        return entry == null ? place : place.child(entry);
    }

    /**
     * The value of a required key or of one with a default.
     *
     * @throws Unreadable if it is missing or not valid
     */
    public <V> V get(Key<V> key) {
        MappingNode.Entry entry = mapping.entry(key.name());
        if (entry != null) {
            return value(key, entry);
        }
        if (key.presence() == Key.Presence.FILLED) {
            return value(key, new MappingNode.Entry(key.name(), place.keyLocation(), empty()));
        }
        V fallback = key.fallback();
        if (fallback == null) {
            throw Unreadable.REPORTED;
        }
        if (read.putIfAbsent(key.name(), fallback) == null) {
            assume(key, key.writtenFallback(), key.reason());
        }
        return fallback;
    }

    /** Lists {@code written} among the assumptions, which holds for {@code reason} because the key is left out. */
    public void assume(Key<?> key, String written, String reason) {
        place.reading()
                .register()
                .assume(
                        place.reading().caseId(),
                        place.pathOf(key.name()),
                        written,
                        Numbers.unitOf(key.type()),
                        reason);
    }

    /** Lists a stated choice among the assumptions for {@code reason}. */
    public void flag(Key<?> key, String written, String reason) {
        place.reading().register().flag(place.reading().caseId(), place.pathOf(key.name()), written, reason);
    }

    private MappingNode empty() {
        return MappingNode.of(List.of(), place.keyLocation());
    }

    /**
     * The value of an optional key.
     *
     * @throws Unreadable if it is there and not valid
     */
    public <V> Optional<V> find(Key<V> key) {
        MappingNode.Entry entry = mapping.entry(key.name());
        return entry == null ? Optional.empty() : Optional.of(value(key, entry));
    }

    /**
     * The value of an optional key that must be there after all.
     *
     * @param because why it must
     * @throws Unreadable if it is missing or not valid
     */
    public <V> V needed(Key<V> key, String because) {
        return find(key).orElseThrow(() -> place.reading()
                .report(
                        place.keyLocation(),
                        place.pathOf(key.name()),
                        "missing key, needed because " + because,
                        "expected " + key.type().expected()));
    }

    @SuppressWarnings("unchecked")
    private <V> V value(Key<V> key, MappingNode.Entry entry) {
        Object known = read.get(key.name());
        if (known == null) {
            known = attempt(key, entry);
            read.put(key.name(), known);
        }
        if (known instanceof Unreadable unreadable) {
            throw unreadable;
        }
        return (V) known;
    }

    private Object attempt(Key<?> key, MappingNode.Entry entry) {
        boolean empty = entry.value() instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.NULL;
        Place at = place.child(entry);
        try {
            if (empty) {
                throw at.rejectKey("has no value", "expected " + key.type().expected());
            }
            return key.type().read(at);
        } catch (Unreadable e) {
            return e;
        }
    }

    void checkKeys() {
        for (MappingNode.Entry entry : mapping.entries()) {
            if (section.key(entry.key()) == null) {
                String maybe = Nearest.to(entry.key(), section.childKeys());
                place.child(entry)
                        .rejectKey("unknown key", Hints.of("one of " + Hints.list(section.childKeys()), maybe));
            }
        }
        for (Key<?> key : section.keys()) {
            if (key.presence() == Key.Presence.REQUIRED && !has(key)) {
                place.reading()
                        .report(
                                place.keyLocation(),
                                place.pathOf(key.name()),
                                "missing key",
                                "expected " + key.type().expected());
            }
        }
    }

    void readTheRest() {
        for (Key<?> key : section.keys()) {
            MappingNode.Entry entry = mapping.entry(key.name());
            if (entry != null && !read.containsKey(key.name())) {
                read.put(key.name(), attempt(key, entry));
            }
        }
    }

    /** Reports a broken rule of the model at the key that it names, which may lie deeper down. */
    Unreadable reject(InvalidValueException broken) {
        String field = broken.field();
        if (field.contains(".")) {
            return place.rejectAt(broken);
        }
        int end = field.indexOf('[');
        MappingNode.Entry entry = mapping.entry(end < 0 ? field : field.substring(0, end));
        if (entry != null) {
            return place.child(entry).reject(broken.problem(), broken.hint());
        }
        boolean known = section.key(field) != null;
        return known
                ? place.reading().report(place.keyLocation(), place.pathOf(field), broken.problem(), broken.hint())
                : place.rejectKey(field + " " + broken.problem(), broken.hint());
    }
}
