/** Benchmarks of studies. */
@NullMarked
package io.greenpark.core.study;

import org.jspecify.annotations.NullMarked;
