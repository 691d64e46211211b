/**
 * The time axis: regular half-open intervals at a fixed offset from UTC, so that every step has one beginning, one length
 * and one month (docs/model.md section 1).
 */
@NullMarked
package io.greenpark.core.time;

import org.jspecify.annotations.NullMarked;
