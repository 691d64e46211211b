/**
 * Products of the parks: what they take in, how joint inputs are allocated, and their footprints with both ways to count
 * electricity; sinks and offsets never enter (docs/model.md section 14).
 */
@NullMarked
package io.greenpark.core.product;

import org.jspecify.annotations.NullMarked;
