package io.greenpark.core.weather;

/**
 * How often a check of a weather series failed or changed a value.
 *
 * @param check short id of the check, e.g. {@code ghi-above-rare-limit}
 * @param count number of intervals
 * @param action what was done: {@code kept}, {@code clipped}, {@code split-again}, {@code filled}, {@code repeated}
 */
public record QualityCount(String check, int count, String action) {}
