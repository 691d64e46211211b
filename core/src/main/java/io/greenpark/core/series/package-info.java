/**
 * One value per step of a time axis, each kind of quantity with its own type; sums over many steps are compensated
 * (docs/model.md section 1).
 */
@NullMarked
package io.greenpark.core.series;

import org.jspecify.annotations.NullMarked;
