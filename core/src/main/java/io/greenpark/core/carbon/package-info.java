/**
 * Greenhouse gas accounts of the parks: scope 1 of the fuels burnt, scope 2 of the electricity imported at the average
 * factor of the grid (docs/model.md section 9).
 */
@NullMarked
package io.greenpark.core.carbon;

import org.jspecify.annotations.NullMarked;
