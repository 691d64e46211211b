/**
 * Dated rule packs: which tariffs, factors and rules are in force at a date.
 */
@NullMarked
package io.greenpark.core.rules;

import org.jspecify.annotations.NullMarked;
