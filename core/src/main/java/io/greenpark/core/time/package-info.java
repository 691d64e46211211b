/**
 * The time axis: regular half-open intervals at a fixed offset from UTC.
 */
@NullMarked
package io.greenpark.core.time;

import org.jspecify.annotations.NullMarked;
