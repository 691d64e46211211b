/**
 * Dated rule packs: which tariffs, factors, holidays and rules are in force at a date (docs/model.md sections 6, 8, 9).
 */
@NullMarked
package io.greenpark.core.rules;

import org.jspecify.annotations.NullMarked;
