/**
 * Emission factors of grid electricity by year and of fuels by quantity, as the published tables give them
 * (docs/model.md section 9).
 */
@NullMarked
package io.greenpark.core.factors;

import org.jspecify.annotations.NullMarked;
