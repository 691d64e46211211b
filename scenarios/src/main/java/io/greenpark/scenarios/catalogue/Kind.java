package io.greenpark.scenarios.catalogue;

import io.greenpark.scenarios.spec.Type;

/**
 * A kind of catalogue entries.
 *
 * @param <T> what an entry becomes
 * @param name name of the file and of its one map, e.g. {@code turbines}
 * @param noun one entry in words, e.g. {@code turbine}
 * @param entry type of an entry
 */
public record Kind<T>(String name, String noun, Type<T> entry) {}
