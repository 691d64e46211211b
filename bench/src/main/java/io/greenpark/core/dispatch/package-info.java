/** Benchmarks of the dispatch kernels; they stand in the kernels' package because kernels are package-private. */
@NullMarked
package io.greenpark.core.dispatch;

import org.jspecify.annotations.NullMarked;
