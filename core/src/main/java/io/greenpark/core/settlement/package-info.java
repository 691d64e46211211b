/**
 * Monthly bills from metered flows and a tariff, row by row in whole cents: energy at the price of its hour, capacity by
 * transformer or by the highest demand (docs/model.md section 8).
 */
@NullMarked
package io.greenpark.core.settlement;

import org.jspecify.annotations.NullMarked;
