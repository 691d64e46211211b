/**
 * One value per step of a time axis, typed by quantity: power, energy, price, factor.
 */
@NullMarked
package io.greenpark.core.series;

import org.jspecify.annotations.NullMarked;
