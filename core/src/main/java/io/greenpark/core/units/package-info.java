/**
 * Conversions between the few units of the model and those of the world outside; one unit per quantity inside.
 */
@NullMarked
package io.greenpark.core.units;

import org.jspecify.annotations.NullMarked;
