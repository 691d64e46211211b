/**
 * Electricity prices as dated data: components, time of use, capacity and demand charges.
 */
@NullMarked
package io.greenpark.core.tariff;

import org.jspecify.annotations.NullMarked;
