/**
 * Products of the parks: what they take in, how joint inputs are allocated, their footprints by every way to count electricity,
 * and what the border adjustment of the European Union costs them; sinks and offsets never enter (docs/model.md section 14).
 */
@NullMarked
package io.greenpark.core.product;

import org.jspecify.annotations.NullMarked;
