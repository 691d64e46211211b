/**
 * Linear programmes in time: sparse models whose rows and columns belong to stages (the steps of a time axis), an interior
 * point method that exploits this order, and certificates that judge any solution against the model itself. The package
 * knows nothing of parks; docs/model.md section 7.4.
 */
@NullMarked
package io.greenpark.core.lp;

import org.jspecify.annotations.NullMarked;
