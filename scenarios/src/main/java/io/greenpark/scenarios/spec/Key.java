package io.greenpark.scenarios.spec;

import org.jspecify.annotations.Nullable;

/**
 * A key of a section.
 *
 * @param <T> what its value becomes
 * @param name the key as it is written, with its unit
 * @param type what its value may be
 * @param presence whether it must be there
 * @param fallback value that holds if the key is left out; only with {@link Presence#DEFAULTED}
 * @param writtenFallback that value as it is written in a file; empty if there is none
 * @param reason why that value is a sensible one; only with {@link Presence#DEFAULTED}
 * @param meaning one sentence that says what it is
 * @param chinese its name in Chinese; may be empty
 */
public record Key<T>(
        String name,
        Type<T> type,
        Presence presence,
        @Nullable T fallback,
        String writtenFallback,
        String reason,
        String meaning,
        String chinese) {

    /** Whether a key must be there. */
    public enum Presence {
        REQUIRED,
        OPTIONAL,
        DEFAULTED,
        FILLED
    }

    /** A key that must be there. */
    public static <T> Key<T> required(String name, Type<T> type, String meaning) {
        return new Key<>(name, type, Presence.REQUIRED, null, "", "", meaning, "");
    }

    /** A key that may be left out; nothing takes its place. */
    public static <T> Key<T> optional(String name, Type<T> type, String meaning) {
        return new Key<>(name, type, Presence.OPTIONAL, null, "", "", meaning, "");
    }

    /** A key that may be left out; {@code fallback} then holds and is listed among the assumptions with {@code reason}. */
    public static <T> Key<T> defaulted(String name, Type<T> type, T fallback, String reason, String meaning) {
        return defaultedAs(name, type, fallback, type.written(fallback), reason, meaning);
    }

    /** As {@link #defaulted}, with the default in words. */
    public static <T> Key<T> defaultedAs(
            String name, Type<T> type, T fallback, String written, String reason, String meaning) {
        return new Key<>(name, type, Presence.DEFAULTED, fallback, written, reason, meaning, "");
    }

    /** A key whose section may be left out because all of its keys have defaults, which then hold. */
    public static <T> Key<T> filled(String name, Type<T> type, String meaning) {
        return new Key<>(name, type, Presence.FILLED, null, "", "", meaning, "");
    }

    /** The same key, which may be left out; {@code value} then holds, for {@code reason}. */
    public Key<T> withDefault(T value, String reason) {
        return withDefaultAs(value, type.written(value), reason);
    }

    /** As {@link #withDefault}, with the default in words. */
    public Key<T> withDefaultAs(T value, String written, String reason) {
        return new Key<>(name, type, Presence.DEFAULTED, value, written, reason, meaning, chinese);
    }

    /** The same key, which may be left out; nothing takes its place. */
    public Key<T> asOptional() {
        return new Key<>(name, type, Presence.OPTIONAL, null, "", "", meaning, chinese);
    }

    /** The same key with its Chinese name. */
    public Key<T> chinese(String chineseName) {
        return new Key<>(name, type, presence, fallback, writtenFallback, reason, meaning, chineseName);
    }
}
