/** Benchmarks of the photovoltaic chain, in its package to reach its kernels. */
@NullMarked
package io.greenpark.core.solar;

import org.jspecify.annotations.NullMarked;
