package io.greenpark.core.study;

import io.greenpark.core.check.InvalidValueException;

/**
 * What one point of a sweep sets at one path of the scenario.
 *
 * @param path dotted path, in which {@code *} stands for any id
 * @param value the value as it would be written in a scenario file
 * @param relative whether the value multiplies the numbers that the scenario states there, instead of replacing them
 */
public record SweepValue(String path, String value, boolean relative) {

    public SweepValue {
        if (path.isBlank()) {
            throw new InvalidValueException("path", "must not be empty", path);
        }
    }
}
