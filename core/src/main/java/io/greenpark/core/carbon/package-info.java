/**
 * Greenhouse gas accounts of the parks: scope 1 of fuels, scope 2 of purchased electricity.
 */
@NullMarked
package io.greenpark.core.carbon;

import org.jspecify.annotations.NullMarked;
