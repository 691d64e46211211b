/** Readers of the reference values that tests of several packages compare with. */
@NullMarked
package io.greenpark.core.golden;

import org.jspecify.annotations.NullMarked;
