package io.greenpark.core.compliance;

/**
 * Who is checked: a park, or a project of all parks.
 *
 * @param node id of the park, or {@code all}
 * @param book its books
 * @param facts what else is known
 */
public record Subject(String node, ProjectBook book, ParkFacts facts) {}
