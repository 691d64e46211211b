/**
 * Greenhouse gas accounts of the parks: scope 1 of fuels and processes, scope 2 of purchased electricity and heat, location-based
 * and market-based side by side, and apart from them what fed-in green power displaces (docs/model.md section 9).
 */
@NullMarked
package io.greenpark.core.carbon;

import org.jspecify.annotations.NullMarked;
