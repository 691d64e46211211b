/** Benchmarks of the wind model, in its package so that they reach the kernels. */
@NullMarked
package io.greenpark.core.wind;

import org.jspecify.annotations.NullMarked;
