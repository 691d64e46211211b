/**
 * Guards for values that enter the model: every number is finite and within the range its meaning allows.
 */
@NullMarked
package io.greenpark.core.check;

import org.jspecify.annotations.NullMarked;
