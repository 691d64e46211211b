/**
 * Emission factors of grid electricity and of fuels, dated and sourced.
 */
@NullMarked
package io.greenpark.core.factors;

import org.jspecify.annotations.NullMarked;
