/**
 * From wind at the mast to power at the farm's meter: shear, density, power curve, losses.
 */
@NullMarked
package io.greenpark.core.wind;

import org.jspecify.annotations.NullMarked;
