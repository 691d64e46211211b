/**
 * Monthly bills from metered flows and a tariff.
 */
@NullMarked
package io.greenpark.core.settlement;

import org.jspecify.annotations.NullMarked;
