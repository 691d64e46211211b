/**
 * The declaration of every key of the scenario format: one {@link io.greenpark.scenarios.spec.Section} per mapping of
 * the file says for each key its type, unit, range, default and meaning. Reading with positions, the JSON Schema and
 * docs/scenario.md all come from these declarations.
 */
@NullMarked
package io.greenpark.scenarios.spec;

import org.jspecify.annotations.NullMarked;
