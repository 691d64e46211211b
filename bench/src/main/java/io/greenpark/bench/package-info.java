/** JMH benchmarks of the kernels, with their peers. */
@NullMarked
package io.greenpark.bench;

import org.jspecify.annotations.NullMarked;
