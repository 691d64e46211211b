package io.greenpark.core.compliance;

import io.greenpark.core.provenance.Confidence;

/**
 * Something that a check rests on.
 *
 * @param name section of the scenario, or {@code rule} for the limit itself
 * @param confidence the least confidence of its values
 */
public record CheckInput(String name, Confidence confidence) {}
