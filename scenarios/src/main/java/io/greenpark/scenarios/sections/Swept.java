package io.greenpark.scenarios.sections;

import io.greenpark.scenarios.text.Location;

/**
 * A single value that a sweep sets.
 *
 * @param text as it would be written
 * @param location where it is written
 */
record Swept(String text, Location location) {}
